import Foundation
import PowerMap
import PowerMapDrawing
import PowerMapFiles
import PowerMapGraphviz
import PowerMapReports

/// Makes the page and the map of each account of a site, unless they are there.
struct SitePages: Sendable {
  var folder: SiteFolder
  var renderer: any Renderer
  /// The colours of the maps that are files of their own; a page has its own.
  var theme: ThemeName
  /// Whether everything is drawn anew.
  var isFresh: Bool

  /// Grows when the same account is drawn in another way by the same version.
  private static let format = 1

  /// An account of the site.
  struct Account: Sendable {
    var id: PowerMap.Account.ID
    /// What the index needs of it.
    var part: PortfolioSum.Part
    /// What became of the page; nil for an account that cannot be used.
    var page: Page?
    /// How long drawing it took.
    var drawingSeconds = 0.0
  }

  /// What became of a page.
  enum Page: Sendable {
    case drawn
    /// It is there and still right.
    case found(SiteFolder.Place)
    case failed(PageMaps.Failure)
  }

  /// Takes what the index needs of an account, and draws it if it must be drawn.
  ///
  /// - Throws: that the files cannot be written, or that nothing can be drawn on this machine.
  func account(_ account: PortfolioPass.Account) async throws -> Account {
    var result = Account(id: WorkspaceFiles.id(of: account.loaded.path), part: PortfolioSum.Part(account))
    guard let analysis = account.analysis else { return result }
    let digest = digest(of: account.loaded, asOf: analysis.asOf)
    if !isFresh, let place = folder.place(of: result.id, drawnFrom: digest) {
      result.page = .found(place)
      return result
    }
    let start = ContinuousClock.now
    do {
      try await draw(analysis, from: digest)
      result.page = .drawn
    } catch let failure as PageMaps.Failure {
      if failure.reason.concernsEveryDrawing { throw CommandFailure(.outputFailed, failure.message) }
      result.page = .failed(failure)
    }
    result.drawingSeconds = (ContinuousClock.now - start) / .seconds(1)
    return result
  }

  private func draw(_ analysis: Analysis, from digest: ContentDigest) async throws {
    let id = analysis.account.id
    let map = Drawing(analysis, view: .structure, options: DrawingOptions(theme: theme.theme))
    // One after the other, since other accounts are drawn at the same time.
    var maps = try await PageMaps.render([map] + AccountPage.drawings(of: analysis), atMost: 1, by: renderer)
    let svg = maps.removeFirst().svg
    let links = [
      PageLink("All accounts", to: "../index.html"),
      PageLink("The map as a picture", to: "../\(SiteFolder.map(of: id))"),
    ]
    let page = AccountPage(analysis, maps: maps, links: links).html
    try folder.write(
      [SiteFolder.page(of: id): Data(page.utf8), SiteFolder.map(of: id): Data(svg.utf8)], of: id, drawnFrom: digest)
  }

  /// Tells everything a page is made of.
  private func digest(of account: LoadedAccount, asOf day: Day) -> ContentDigest {
    var digest = account.digest
    for part in [RootCommand.version, "\(Self.format)", "\(day)", theme.rawValue] { digest.add(part) }
    return digest
  }
}
