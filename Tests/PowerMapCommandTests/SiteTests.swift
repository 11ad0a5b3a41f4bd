import Foundation
import Testing

/// A made-up workspace, and the site of it beside it; gone after the test.
private struct SiteFixture: ~Copyable {
  let folder: TemporaryFolder

  init(accounts: Int, options: String = "") async throws {
    let folder = try TemporaryFolder()
    let made = try await Powermap.shell(
      "powermap generate --accounts \(accounts) --people 5 --interactions 4 -o crm \(options)",
      in: folder.path)
    try #require(made.status == 0, "\(made.errors)")
    self.folder = folder
  }

  func site(_ options: String = "") async throws -> Powermap.Outcome {
    try await Powermap.shell("powermap site crm --as-of 2026-11-20 -o site \(options)", in: folder.path)
  }

  var accountFiles: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.file("crm/accounts")).sorted() }
  }

  /// Changes an account file without changing what it means.
  func touch(_ file: String) throws {
    try folder.write(try folder.read("crm/accounts/\(file)") + "# changed\n", to: "crm/accounts/\(file)")
  }

  /// Every file of the site by its path, with the number that the file system has for it.
  func files(of site: String = "site") throws -> [String: Int] {
    var files: [String: Int] = [:]
    let paths = FileManager.default.enumerator(atPath: folder.file(site))?.allObjects as? [String] ?? []
    for path in paths {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.file("\(site)/\(path)"))
      guard attributes[.type] as? FileAttributeType == .typeRegular else { continue }
      files[path] = attributes[.systemFileNumber] as? Int
    }
    return files
  }

  /// That every page and picture is whole, and that each page the index names is there.
  func expectWhole(_ site: String = "site", hasIndex: Bool = true) throws {
    for path in try files(of: site).keys.sorted() where !path.contains("dat.nosync") {
      let text = try folder.read("\(site)/\(path)")
      if path.hasSuffix(".html") { #expect(text.hasSuffix("</html>\n"), "\(path)") }
      if path.hasSuffix(".svg") { #expect(text.hasSuffix("</svg>\n"), "\(path)") }
    }
    guard hasIndex else { return }
    let parts = try folder.read("\(site)/index.html").components(separatedBy: "href=\"accounts/").dropFirst()
    for name in Set(parts.compactMap { $0.split(separator: "\"").first }) {
      #expect(FileManager.default.fileExists(atPath: folder.file("\(site)/accounts/\(name)")), "\(name)")
    }
  }
}

@Suite("A site of all accounts")
struct SiteTests {
  @Test("An index, a page and a map of each account; drawn again only where something changed")
  func incremental() async throws {
    let fixture = try await SiteFixture(accounts: 4)
    let first = try await fixture.site()
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output == "site/index.html\n")
    #expect(first.errors.contains("4 accounts: 4 pages drawn, 0 as before"))
    try fixture.expectWhole()
    let files = try fixture.files()
    #expect(files.keys.count { $0.hasSuffix(".html") } == 5)
    #expect(files.keys.count { $0.hasSuffix(".svg") } == 4)
    #expect(try fixture.folder.names() == ["crm", "site"])

    let second = try await fixture.site()
    #expect(second.errors.contains("4 accounts: 0 pages drawn, 4 as before"), "\(second.errors)")
    #expect(try fixture.files() == files, "nothing was written")

    let changed = try #require(try fixture.accountFiles.first)
    try fixture.touch(changed)
    let third = try await fixture.site()
    #expect(third.errors.contains("4 accounts: 1 page drawn, 3 as before"), "\(third.errors)")
    let later = try fixture.files()
    let id = changed.split(separator: ".")[0]
    let new = later.filter { files[$0.key] != $0.value }.keys.sorted()
    #expect(new.filter { $0.contains("accounts/\(id).") || $0.contains("maps/\(id).") }.count == 3, "\(new)")
    #expect(new.allSatisfy { $0.contains("\(id).") || $0 == "index.html" }, "\(new)")

    try fixture.folder.write(
      try fixture.folder.read("crm/powermap.yaml") + "# another team\n", to: "crm/powermap.yaml")
    #expect(try await fixture.site().errors.contains("4 pages drawn, 0 as before"))
    #expect(try await fixture.site("--theme dark").errors.contains("4 pages drawn, 0 as before"))
    #expect(try await fixture.site("--theme dark --fresh").errors.contains("4 pages drawn, 0 as before"))
    try fixture.expectWhole()
  }

  @Test("What is not of an account any more goes, what others put beside the index stays")
  func gone() async throws {
    let fixture = try await SiteFixture(accounts: 3)
    #expect(try await fixture.site().status == 0)
    try fixture.folder.write("Disallow: /\n", to: "site/robots.txt")
    let gone = try #require(try fixture.accountFiles.last)
    try FileManager.default.removeItem(atPath: fixture.folder.file("crm/accounts/\(gone)"))
    let outcome = try await fixture.site()
    #expect(outcome.errors.contains("2 accounts: 0 pages drawn, 2 as before"), "\(outcome.errors)")
    let id = gone.split(separator: ".")[0]
    #expect(try fixture.files().keys.allSatisfy { !$0.contains("\(id).") })
    #expect(try fixture.folder.read("site/robots.txt") == "Disallow: /\n")
    try fixture.expectWhole()
  }

  @Test("An account that cannot be used is listed, and every other is produced; the exit code is 2")
  func broken() async throws {
    let fixture = try await SiteFixture(accounts: 3)
    let file = try #require(try fixture.accountFiles.first)
    try fixture.folder.write("powermap: 1\naccount: 7\npeople: [\n", to: "crm/accounts/\(file)")
    let outcome = try await fixture.site()
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("crm/accounts/\(file):"))
    #expect(outcome.errors.contains("3 accounts: 2 pages drawn, 0 as before, 1 cannot be used"))
    let index = try fixture.folder.read("site/index.html")
    #expect(index.contains("Cannot be used"))
    #expect(index.contains("<code>accounts/\(file):"), "named as the workspace names it")
    #expect(try fixture.files().keys.count { $0.hasPrefix("accounts/") } == 2)
  }

  @Test("Accounts broken in every way are each listed with the place, and every other one is produced")
  func brokenInEveryWay() async throws {
    let fixture = try await SiteFixture(accounts: 40, options: "--broken 0.5 2> broken.txt")
    let broken = try fixture.folder.read("broken.txt").split(separator: "\n").filter { $0.hasPrefix("accounts/") }
    #expect(Set(broken.compactMap { $0.split(separator: " ").last }).count == 20, "every way")
    let outcome = try await fixture.site()
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("40 accounts: 20 pages drawn, 0 as before, 20 cannot be used"))
    let index = try fixture.folder.read("site/index.html")
    for line in broken {
      let file = line.prefix { $0 != ":" }
      #expect(try outcome.errors.contains(Regex("(?m)^crm/\(file):[0-9]+:[0-9]+: error: ")), "\(line)")
      #expect(index.contains("<code>\(file):"), "\(line)")
    }
    try fixture.expectWhole()
  }

  @Test("A folder that is not of a site is refused, and stays as it is")
  func foreign() async throws {
    let fixture = try await SiteFixture(accounts: 1)
    try fixture.folder.write("mine", to: "site/thesis.txt")
    let outcome = try await fixture.site()
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("'site' holds files that are not of a site"))
    #expect(try fixture.files().keys.sorted() == ["thesis.txt"])
    #expect(try fixture.folder.names() == ["crm", "site"])
    let file = try await Powermap.shell("powermap site crm -o crm/powermap.yaml", in: fixture.folder.path)
    #expect(file.status == 64)
    let workspace = try await Powermap.shell("powermap site crm -o crm", in: fixture.folder.path)
    #expect(workspace.status == 64)
    let link = try await Powermap.shell(
      "ln -s nowhere link; powermap site crm -o link", in: fixture.folder.path)
    #expect(link.status == 64)
    #expect(link.errors.contains("'link' is a link that leads nowhere"))
    try FileManager.default.removeItem(atPath: fixture.folder.file("link"))
    try FileManager.default.removeItem(atPath: fixture.folder.file("site"))
    #expect(try await fixture.site().status == 0)
    try fixture.folder.write("mine", to: "site/drafts/thesis.txt")
    let inside = try await fixture.site("--fresh")
    #expect(inside.status == 64)
    #expect(inside.errors.contains("holds a folder 'drafts'"))
    #expect(try fixture.folder.read("site/drafts/thesis.txt") == "mine")
  }

  @Test("A link is followed, and the permissions of the folder stay")
  func linked() async throws {
    let fixture = try await SiteFixture(accounts: 1)
    let made = try await Powermap.shell("mkdir -m 750 published && ln -s published site", in: fixture.folder.path)
    #expect(made.status == 0)
    for _ in 0..<2 {
      #expect(try await fixture.site("--fresh").status == 0)
      #expect(try fixture.folder.names() == ["crm", "published", "site"])
      let mode = try FileManager.default.attributesOfItem(atPath: fixture.folder.file("published"))[.posixPermissions]
      #expect(mode as? Int == 0o750)
      try fixture.expectWhole("published")
    }
  }

  @Test("Where nothing can be drawn the site stays as it was; the exit code is 3")
  func unavailable() async throws {
    let fixture = try await SiteFixture(accounts: 2)
    #expect(try await fixture.site().status == 0)
    let files = try fixture.files()
    try fixture.touch(try #require(try fixture.accountFiles.first))
    let outcome = try await Powermap.shell(
      "GVBINDIR=/nowhere powermap site crm --as-of 2026-11-20 -o site", in: fixture.folder.path)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("install"))
    #expect(try fixture.files() == files)
    #expect(try fixture.folder.names() == ["crm", "site"])
  }

  @Test(
    "While one run is at work there is no other",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/flock"), "needs flock"))
  func locked() async throws {
    let fixture = try await SiteFixture(accounts: 1)
    let outcome = try await Powermap.shell(
      "flock site.lock powermap site crm --as-of 2026-11-20 -o site", in: fixture.folder.path)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("another run writes 'site'"))
    #expect(!FileManager.default.fileExists(atPath: fixture.folder.file("site")))
    #expect(try await fixture.site().status == 0, "the file that was left is nobody's lock")
    #expect(try fixture.folder.names() == ["crm", "site"])
  }

  @Test("What an interrupted run left is taken over where it is whole")
  func resumed() async throws {
    let fixture = try await SiteFixture(accounts: 3)
    #expect(try await fixture.site().status == 0)
    let move = try await Powermap.shell("mv site site.partial && rm site.partial/index.html", in: fixture.folder.path)
    #expect(move.status == 0)
    let files = try fixture.accountFiles
    let cut = try #require(files.first).split(separator: ".")[0]
    try fixture.folder.write("<!doctype", to: "site.partial/accounts/\(cut).html")
    try fixture.touch(try #require(files.last))
    let outcome = try await fixture.site()
    #expect(
      outcome.errors.contains("3 accounts: 2 pages drawn, 1 taken over from an interrupted run, 0 as before"),
      "\(outcome.errors)")
    try fixture.expectWhole()
    #expect(try fixture.folder.names() == ["crm", "site"])
    // A file system that cannot exchange folders puts the old one aside for a moment.
    _ = try await Powermap.shell("mv site site.previous && mkdir -p site.partial/.powermap", in: fixture.folder.path)
    #expect(try await fixture.site().errors.contains("0 pages drawn, 3 as before"))
    #expect(try fixture.folder.names() == ["crm", "site"])
  }

  @Test("Killed at any moment, a run leaves no page half written, and the next one completes")
  func killed() async throws {
    let fixture = try await SiteFixture(accounts: 6)
    let folder = fixture.folder.path
    #expect(try await fixture.site().status == 0)
    for round in 1...10 {
      let file = try fixture.accountFiles[round % 6]
      try fixture.touch(file)
      let moment = Double.random(in: 0.05...2)
      _ = try await Powermap.shell(
        """
        powermap site crm --as-of 2026-11-20 -o site --fresh > /dev/null 2>&1 & run=$!
        sleep \(moment); kill -9 $run 2> /dev/null || true; wait $run 2> /dev/null || true
        """, in: folder)
      try fixture.expectWhole()
      if FileManager.default.fileExists(atPath: folder + "/site.partial") {
        try fixture.expectWhole("site.partial", hasIndex: false)
      }
    }
    let last = try await fixture.site()
    #expect(last.status == 0, "\(last.errors)")
    try fixture.expectWhole()
    #expect(try fixture.folder.names() == ["crm", "site"])
    #expect(try await fixture.site().errors.contains("0 pages drawn, 6 as before"))
  }

  @Test("What cannot be meant is 64", arguments: [["crm"], ["crm", "-o", "x", "--jobs", "0"]])
  func usage(arguments: [String]) async throws {
    let outcome = try await Powermap.run(arguments: ["site"] + arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
  }
}
