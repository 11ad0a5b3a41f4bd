import PowerMap

@testable import PowerMapDrawing

extension View {
  /// The views that draw people as cards in their departments.
  static let maps = allCases.filter { $0.rules != nil }

  /// What the view selects, where it draws a map.
  var rules: ViewRules? {
    switch form {
    case .map(let rules): rules
    case .quadrants, .table: nil
    }
  }

  /// What the view shows, where it makes a table.
  var table: TableRules? {
    switch form {
    case .map, .quadrants: nil
    case .table(let rules): rules
    }
  }
}

extension MapContent {
  /// What a view that draws a map makes of an analysis.
  init(of analysis: Analysis, view: View, since earlier: Analysis? = nil, options: DrawingOptions = DrawingOptions()) {
    let subject = ViewSubject(analysis: analysis, earlier: earlier, options: options)
    self = ContentBuilder(subject, view: view, rules: view.rules ?? .structure).build()
  }
}
