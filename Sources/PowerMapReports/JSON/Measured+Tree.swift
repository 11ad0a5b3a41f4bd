import DataTree
import PowerMap

extension Measured: TreeWritable where Value == MeasuredValue {
  /// The figure as JSON has it: always with its state, and never a number where nothing is known.
  func write(to writer: inout some TreeWriter) {
    writer.mapping { writer in
      switch self {
      case .known(let value, let low, let high, let because):
        writer.field("because", because)
        writer.field("hi", high)
        writer.field("lo", low)
        writer.field("state", word: "known")
        writer.field("value", value)
      case .unknown(let reason, let low, let high):
        writer.field("hi", orNull: high)
        writer.field("lo", orNull: low)
        writer.field("reason", reason)
        writer.field("state", word: "unknown")
      case .notApplicable(let reason):
        writer.field("reason", reason)
        writer.field("state", word: "notApplicable")
      }
    }
  }
}

extension MeasuredValue: TreeWritable {
  func write(to writer: inout some TreeWriter) {
    switch self {
    case .number(let number): writer.number(number)
    case .integer(let number): writer.integer(number)
    case .text(let text): writer.text(text)
    case .list(let ids):
      writer.list { writer in
        for id in ids { writer.text(id) }
      }
    case .money(let money): money.write(to: &writer)
    case .parts(let parts):
      writer.mapping { writer in
        for (name, part) in parts.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
          writer.key(name)
          part.write(to: &writer)
        }
      }
    }
  }
}

extension Money: TreeWritable {
  func write(to writer: inout some TreeWriter) {
    writer.mapping { writer in
      writer.field("currency", currency)
      writer.field("minorUnits", minorUnits)
    }
  }
}

extension Evidence: TreeWritable {
  func write(to writer: inout some TreeWriter) {
    writer.mapping { writer in
      writer.field("on", on?.description)
      writer.field("source", source)
      writer.field("text", text)
      writer.field("value", value)
    }
  }
}

extension Finding: TreeWritable {
  func write(to writer: inout some TreeWriter) {
    writer.mapping { writer in
      writer.field("account", account.rawValue)
      writer.field("action", action)
      writer.field("because", because)
      writer.field("causedBy", causedBy)
      writer.field("exposure", exposure)
      writer.field("id", id)
      writer.field("isPossible", isPossible)
      writer.field("kind", word: kind.rawValue)
      writer.field("message", message)
      writer.field("people", people.map(\.rawValue))
      writer.field("revenueExposure", revenueExposure)
      writer.field("severity", word: severity.rawValue)
      writer.field("sources", sources)
      writer.field("subject", subject.path(in: account))
      writer.field("threshold", threshold)
      writer.field("value", value)
      writer.field("waivedUntil", waivedUntil?.description)
      writer.field("waiverReason", waiverReason)
    }
  }
}
