/// Chooses spacing and shelves so that the text can be read on the paper that a map of this size should need.
enum PlacementSearch {
  /// Up to 25 people and their ghost seats belong on A4.
  static let mostCardsOnA4 = 30
  /// Up to 60 people and their ghost seats belong on A3; beyond, nothing is squeezed: the page says what it needs.
  static let mostCardsSqueezed = 75

  /// The first plan, from roomy to tight, whose text is large enough; the one with the largest text where none is.
  ///
  /// Cards get narrower first, then the gaps, then neighbouring lanes that few departments use are merged.
  static func plan(counts: [[Int]], cards: Int, frame: PageFrame) -> Outcome {
    let paper: PaperSize = cards <= mostCardsOnA4 ? .a4 : .a3
    var best: (search: ShelfSearch, plan: ShelfSearch.Plan)?
    /// Keeps the plan if its text is larger, and tells whether it is large enough.
    func accepts(_ search: ShelfSearch, _ spacing: Spacing) -> Bool {
      let plan = search.plan(in: frame, spacing: spacing, paper: paper)
      let text = paper.smallestText(of: plan.pageSize)
      if text > best.map({ paper.smallestText(of: $0.plan.pageSize) + 1e-9 }) ?? 0 { best = (search, plan) }
      return text >= LayoutMetrics.targetText
    }
    func search() {
      let usual = ShelfSearch(counts: counts, merges: 0, thoroughly: false)
      for spacing in Spacing.roomy where accepts(usual, spacing) { return }
      guard cards <= mostCardsSqueezed else { return }
      for merges in 0..<max(counts.first?.count ?? 0, 1) {
        if accepts(ShelfSearch(counts: counts, merges: merges, thoroughly: true), .tight) { return }
      }
    }
    search()
    guard let best else {
      return Outcome(shelves: [], spacing: Spacing(cardWidth: 146), pageSize: Point(x: 0, y: 0))
    }
    return Outcome(
      shelves: best.search.shelves(of: best.plan), spacing: best.plan.spacing, pageSize: best.plan.pageSize)
  }

  /// The shelves and the spacing chosen, and the size of the page they make.
  struct Outcome: Sendable {
    var shelves: [Shelf]
    var spacing: Spacing
    var pageSize: Point
  }
}
