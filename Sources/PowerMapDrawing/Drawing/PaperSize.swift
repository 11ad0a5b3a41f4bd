/// The paper on which the smallest text of a drawing is still at least 5 points high, in landscape.
public enum PaperSize: String, CaseIterable, Sendable, Hashable, Codable {
  case a4 = "A4"
  case a3 = "A3"
  case a2 = "A2"
  case a1 = "A1"
  case a0 = "A0"
}
