import PowerMap
import PowerMapReports

/// How many accounts of a site became what.
struct SiteCount {
  /// Those whose files stand beside the site.
  private(set) var drawn: Set<Account.ID> = []
  /// Those whose files in the site are still right.
  private(set) var kept: Set<Account.ID> = []
  private(set) var failed = 0
  private(set) var unusable = 0
  /// How many of those drawn an interrupted run had drawn already.
  private var resumed = 0

  mutating func add(_ account: SitePages.Account) {
    switch account.page {
    case .drawn: drawn.insert(account.id)
    case .found(.site): kept.insert(account.id)
    case .found(.partial):
      drawn.insert(account.id)
      resumed += 1
    case .failed: failed += 1
    case nil: unusable += 1
    }
  }

  /// The page of each account that has one, relative to the index.
  var addresses: [Account.ID: String] {
    Dictionary(drawn.union(kept).map { ($0, SiteFolder.page(of: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// `1000 accounts: 1 page drawn, 989 as before, 10 cannot be used`.
  var words: String {
    let all = drawn.count + kept.count + failed + unusable
    let parts = [
      "\(counted(all, "account", "accounts")): \(counted(drawn.count - resumed, "page", "pages")) drawn",
      resumed > 0 ? "\(resumed) taken over from an interrupted run" : nil, "\(kept.count) as before",
      failed > 0 ? "\(failed) cannot be drawn" : nil, unusable > 0 ? "\(unusable) cannot be used" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}
