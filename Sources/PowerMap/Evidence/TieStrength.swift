/// How strong a relationship is: *access*, not friendliness; a weekly meeting with an opponent is a strong tie.
///
///     s = 1 - (1 - 0.6 rho)(1 - 0.9 x)
///     rho = rating / 5 * 2^(-age / 365)
///     x = 1 - 2^(-E / 2),  E = sum of weight(channel) * size * 2^(-age / 90) over two-way contacts
///
/// A computed strength lies in 0...0.96: a rating alone reaches 0.6 and fades, contact alone reaches 0.9.
/// A `strength` given in the record (0...1) replaces both and does not fade; an ended tie is 0.
/// A recorded tie with nothing usable is 0 ("dormant") where the log covers the last 180 days, else unknown in
/// 0...0.96. The log holds our meetings only, so a tie between two others is never called dormant.
/// Constants: `cap`, `halfLife`, `evidenceHalfSaturation`, `channel`, `window.short`. Source: domain 4.1, A2.
struct TieStrength: Sendable {
  let policy: Policy
  let asOf: Day
  /// Whether the log reaches back far enough to say that nothing happened lately.
  let isLogLong: Bool
  /// Whether what a strength rests on is put into words.
  let detail: Detail

  init(policy: Policy, asOf: Day, logFrom: Day?, detail: Detail) {
    self.detail = detail
    self.policy = policy
    self.asOf = asOf
    self.isLogLong = logFrom.map { asOf.age(of: $0) >= policy.window.short } ?? false
  }

  /// The most a computed strength can be: 0.96 by default.
  var maximum: Double { 1 - (1 - policy.cap.rating) * (1 - policy.cap.evidence) }

  /// What a rating contributes: `0.6 rho`.
  func ratingPart(_ rating: Double, age: Int) -> Double {
    policy.cap.rating * (rating / 5) * decay(age: age, halfLife: policy.halfLife.rating)
  }

  /// What an amount of contact contributes: `0.9 x`.
  func contactPart(_ evidence: Double) -> Double {
    policy.cap.evidence * saturation(evidence, half: policy.evidenceHalfSaturation)
  }

  /// The strength of a pair with what it rests on.
  /// - Parameter isLogged: whether exactly one of the two is ours, so that their contacts are in our log.
  func strength(of pair: PairKey, evidence record: PairEvidence, isLogged: Bool) -> Measured<Double> {
    let tie = record.tie
    if let tie, let endedOn = tie.endedOn, tie.hasEnded(asOf: asOf) {
      return .exactly(
        0, because: detail.ofTie([Evidence(pair.source, on: endedOn, text: "ended on \(endedOn)", value: 0)]))
    }
    if let given = tie?.strength.latest(asOf: asOf) {
      let value = min(max(given.value, 0), 1)
      return .exactly(value, because: detail.ofTie([givenEvidence(pair, given, value)]))
    }
    let rating = tie?.rating.latest(asOf: asOf)
    guard rating != nil || !record.contacts.isEmpty else {
      guard isLogged, isLogLong else {
        return .unknown(reason: "recorded without a rating or a logged contact", low: 0, high: maximum)
      }
      return .exactly(0, because: detail.ofTie([dormantEvidence(pair)]))
    }
    return combined(pair, rating: rating, contacts: record.contacts)
  }

  private func combined(
    _ pair: PairKey, rating: Assessment<Double>?, contacts: ArraySlice<PairEvidence.Contact>
  ) -> Measured<Double> {
    var because: [Evidence] = []
    var ratingPart = 0.0
    if let rating {
      let age = asOf.age(of: rating.on)
      ratingPart = self.ratingPart(min(max(rating.value, 0), 5), age: age)
      because += detail.ofTie([ratingEvidence(pair, rating, age: age, counting: ratingPart)])
    }
    var contactPart = 0.0
    if let last = contacts.last {
      contactPart = self.contactPart(contacts.reduce(0) { $0 + $1.evidence })
      because += detail.ofTie([contactEvidence(last, of: contacts.count, counting: contactPart)])
    }
    return .exactly(1 - (1 - ratingPart) * (1 - contactPart), because: because)
  }
}

/// What a strength rests on, in words.
extension TieStrength {
  private func givenEvidence(_ pair: PairKey, _ given: Assessment<Double>, _ value: Double) -> Evidence {
    let text = "strength \(given.value.fixed(2)) given, computed elsewhere; it does not fade"
    return Evidence(pair.source, on: given.on, text: text, value: value)
  }

  private func dormantEvidence(_ pair: PairKey) -> Evidence {
    let text = "recorded without a rating, and no contact in the log of the last \(policy.window.short) days: dormant"
    return Evidence(pair.source, text: text, value: 0)
  }

  private func ratingEvidence(
    _ pair: PairKey, _ rating: Assessment<Double>, age: Int, counting part: Double
  ) -> Evidence {
    let text = "rated \(rating.value.fixed(1)) of 5, \(age) days ago: counts \(part.fixed(2))"
    return Evidence(pair.source, on: rating.on, text: text, value: part)
  }

  private func contactEvidence(
    _ last: PairEvidence.Contact, of count: Int, counting part: Double
  ) -> Evidence {
    let contacts = count == 1 ? "one two-way contact" : "\(count) two-way contacts, the last"
    let text = "\(contacts) on \(last.on) (\(last.channel.rawValue)): counts \(part.fixed(2))"
    return Evidence("interaction:\(last.on)", on: last.on, text: text, value: part)
  }
}
