import PowerMap
import PowerMapDrawing

/// One change in words, and whether it is for better or worse.
struct ChangeLine: Hashable, Sendable {
  /// Where a change leads.
  enum Direction: Hashable, Sendable, CaseIterable {
    /// Something that protects the account was lost.
    case worse
    /// Something that protects it was won.
    case better
    /// A fact, or something that cannot be told.
    case neither

    /// The mark before the words.
    var mark: String {
      switch self {
      case .worse: "−"
      case .better: "+"
      case .neither: "·"
      }
    }

    var style: StyledText.Style {
      switch self {
      case .worse: .bad
      case .better: .good
      case .neither: .faint
      }
    }

    var heading: String {
      switch self {
      case .worse: "What got worse"
      case .better: "What got better"
      case .neither: "What else changed"
      }
    }

    /// The direction of something that is good to have more of; a growth that cannot be told leads nowhere.
    init(growth: Bool?) {
      switch growth {
      case true?: self = .better
      case false?: self = .worse
      case nil: self = .neither
      }
    }
  }

  var direction: Direction
  var words: String

  /// - Parameter words: as files have them; they are cleaned here.
  init(_ direction: Direction, _ words: String) {
    self.direction = direction
    self.words = SafeText.line(words)
  }
}
