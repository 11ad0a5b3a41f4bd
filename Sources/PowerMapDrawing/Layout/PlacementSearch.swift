/// Chooses spacing and shelves so that the text can be read on the paper that a map of this size should need.
enum PlacementSearch {
  /// Up to 25 people and their ghost seats belong on A4.
  static let mostCardsOnA4 = 30
  /// Up to 60 people and their ghost seats belong on A3; beyond, nothing is squeezed: the page says what it needs.
  static let mostCardsSqueezed = 75

  /// The first plan, from roomy to tight, whose text is large enough; the one with the largest text where none is.
  ///
  /// Cards get narrower first, then the gaps, then neighbouring lanes that few departments use are merged.
  static func plan(counts: [[Int]], cards: Int, frame: PageFrame) -> ShelfSearch.Plan {
    let paper: LayoutResult.Paper = cards <= mostCardsOnA4 ? .a4 : .a3
    var best = ShelfSearch.Plan(spacing: Spacing(cardWidth: 146), pageSize: Point(x: 0, y: 0), score: 0)
    func accepts(_ plan: ShelfSearch.Plan) -> Bool {
      let text = paper.smallestText(of: plan.pageSize)
      if best.shelves.isEmpty || text > paper.smallestText(of: best.pageSize) + 1e-9 { best = plan }
      return text >= LayoutMetrics.targetText
    }
    let search = ShelfSearch(counts: counts, merges: 0)
    for spacing in Spacing.roomy where accepts(search.plan(in: frame, spacing: spacing)) { return best }
    guard cards <= mostCardsSqueezed else { return best }
    if accepts(search.plan(in: frame, spacing: .tight)) { return best }
    let tiers = counts.first?.count ?? 0
    for merges in 1..<max(tiers, 1) {
      let merging = ShelfSearch(counts: counts, merges: merges)
      if accepts(merging.plan(in: frame, spacing: .tight)) { return best }
    }
    return best
  }
}
