internal import PowerMap

/// The letters that stand for each of our people on chips and badges, different for everybody.
enum Initials {
  /// The widest that letters may be in bold of 8 points, so that they fit a badge.
  private static let widest = 20.0

  /// Two letters where they tell people apart, else with the second letter of the last name as a third, else one letter
  /// and a number.
  static func unique(of people: [Person]) -> [Person.ID: String] {
    let people = people.sorted { $0.id < $1.id }
    let short = people.map { TextFitting.initials(SafeText.line($0.name)) }
    let long = people.map { TextFitting.longInitials(SafeText.line($0.name)) }
    func isAlone(_ text: String, in list: [String]) -> Bool { list.count { $0 == text } == 1 }
    func fits(_ text: String) -> Bool {
      text != "?" && TextWidth.of(text, size: FontSize.small, bold: true) <= widest
    }
    var result: [Person.ID: String] = [:]
    var taken: Set<String> = []
    for (index, person) in people.enumerated() {
      let candidate =
        isAlone(short[index], in: short)
        ? short[index] : isAlone(long[index], in: long) && !short.contains(long[index]) ? long[index] : nil
      guard let candidate, fits(candidate), taken.insert(candidate).inserted else { continue }
      result[person.id] = candidate
    }
    for (index, person) in people.enumerated() where result[person.id] == nil {
      let first = short[index].first.map(String.init) ?? "?"
      let stem = first != "?" && fits("\(first)99") ? first : "P"
      var number = 1
      while !taken.insert("\(stem)\(number)").inserted { number += 1 }
      result[person.id] = "\(stem)\(number)"
    }
    return result
  }
}
