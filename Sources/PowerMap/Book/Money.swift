/// An amount of money: whole minor units (cents) of one ISO 4217 currency, so that sums are exact.
public struct Money: Hashable, Sendable, Codable {
  /// The amount in the currency's minor unit.
  public var minorUnits: Int
  /// The ISO 4217 code, three capital letters.
  public var currency: String

  /// An amount given in minor units.
  public init(minorUnits: Int, currency: String) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// Reads `<amount> <ISO 4217>`, such as `1200000 EUR` or `99.50 USD`; nil where it is anything else, has more
  /// decimals than the currency, or does not fit.
  public init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: true)
    guard parts.count == 2, parts[1].utf8.count == 3,
      parts[1].utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
    else { return nil }
    let currency = String(parts[1])
    let isNegative = parts[0].hasPrefix("-")
    let number = isNegative ? parts[0].dropFirst() : parts[0]
    let halves = number.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let decimals = Self.decimals(of: currency)
    let fraction = halves.count == 2 ? String(halves[1]) : ""
    guard let whole = halves.first, !whole.isEmpty, fraction.utf8.count <= decimals,
      halves.count == 1 || !fraction.isEmpty
    else { return nil }
    let digits = whole + fraction + String(repeating: "0", count: decimals - fraction.utf8.count)
    guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let units = Int(isNegative ? "-" + digits : digits)
    else { return nil }
    self.init(minorUnits: units, currency: currency)
  }

  /// The amount times a factor, to the nearest minor unit; unchanged where that is no number or does not fit.
  public func scaled(by factor: Double) -> Money {
    Money(minorUnits: Int(exactly: (Double(minorUnits) * factor).rounded()) ?? minorUnits, currency: currency)
  }

  /// How many decimals a currency's minor unit has (ISO 4217): two for most, none for the yen, three for some dinars.
  public static func decimals(of currency: String) -> Int {
    switch currency {
    case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF",
      "XPF":
      0
    case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
    default: 2
    }
  }
}

extension Money: CustomStringConvertible {
  /// The amount as the account file writes it: `1200000 EUR`, with decimals only where there are some.
  public var description: String {
    let decimals = Self.decimals(of: currency)
    var scale: UInt = 1
    for _ in 0..<decimals { scale *= 10 }
    let (whole, fraction) = minorUnits.magnitude.quotientAndRemainder(dividingBy: scale)
    let sign = minorUnits < 0 ? "-" : ""
    guard fraction != 0 else { return "\(sign)\(whole) \(currency)" }
    let digits = String(fraction)
    return "\(sign)\(whole).\(String(repeating: "0", count: decimals - digits.count))\(digits) \(currency)"
  }
}

extension Money {
  /// The amount in the currency's unit, and not in its hundredths.
  package var units: Double {
    var scale = 1.0
    for _ in 0..<Self.decimals(of: currency) { scale *= 10 }
    return Double(minorUnits) / scale
  }
}
