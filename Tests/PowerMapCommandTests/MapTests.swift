import Foundation
import Testing

@Suite("Drawing maps")
struct MapTests {
  private let verdi = Powermap.example("verdi")

  @Test(
    "The name of the file tells the format",
    arguments: [("svg", "<?xml"), ("pdf", "%PDF-"), ("dot", "digraph"), ("png", "\u{89}PNG")])
  func formats(format: String, start: String) async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Powermap.run("map", verdi, "--as-of", "2026-11-01", "-o", folder.file("map.\(format)"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output == folder.file("map.\(format)") + "\n")
    let bytes = try Data(contentsOf: URL(filePath: folder.file("map.\(format)")))
    #expect(bytes.starts(with: start.unicodeScalars.map { UInt8($0.value) }))
    #expect(try folder.names() == ["map.\(format)"])
  }

  @Test("Standard output gets an svg, or what is asked for, the same every time")
  func printed() async throws {
    let svg = try await Powermap.run("map", verdi, "--as-of", "2026-11-01")
    #expect(svg.output.contains("</svg>"))
    #expect(svg.errors.isEmpty)
    #expect(try await Powermap.run("map", verdi, "--as-of", "2026-11-01", "-o", "-").output == svg.output)
    let dot = try await Powermap.run("map", verdi, "--as-of", "2026-11-01", "--format", "dot", "--view", "coverage")
    #expect(dot.output.hasPrefix("digraph"))
  }

  @Test(
    "Every view, theme and layout can be drawn",
    arguments: ["structure", "coverage", "risk", "plan", "introduction", "ego"],
    ["light", "dark", "print"])
  func choices(view: String, theme: String) async throws {
    let person = ["introduction", "ego"].contains(view) ? ["--person", "lidia"] : []
    for layout in ["grid", "dot"] {
      let outcome = try await Powermap.run(
        arguments: ["map", verdi, "--as-of", "2026-11-01", "--view", view, "--theme", theme, "--layout", layout]
          + person)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("Verdi Foods"))
    }
  }

  @Test("Whoever is asked about has to be there")
  func unknownPerson() async throws {
    let outcome = try await Powermap.run("map", verdi, "--view", "introduction", "--person", "lidja")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("verdi has nobody called lidja; did you mean 'lidia'?"))
    #expect(outcome.output.isEmpty)
  }

  @Test("A workspace fills a folder, and one bad account does not stop the rest")
  func workspace() async throws {
    let folder = try TemporaryFolder()
    let all = try await Powermap.run("map", "Examples/Accounts", "--as-of", "2026-11-01", "-o", folder.file("maps/"))
    #expect(all.status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("maps")).sorted()
    #expect(names == ["halden.svg", "northwind.svg", "verdi.svg"])
    try folder.write("powermap: 1\n", to: "powermap.yaml")
    try folder.write("account: Bad\nnonsense: 1\ndepartments: {it: {}}\npeople: {}\n", to: "accounts/bad.yaml")
    try folder.write(
      "account: Good\ndepartments: {it: {}}\npeople: {eva: {department: it}}\n", to: "accounts/good.yaml")
    let some = try await Powermap.run("map", folder.path, "--as-of", "2026-11-01", "-o", folder.file("some/"))
    #expect(some.status == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("some")) == ["good.svg"])
  }

  @Test("Several views of several files fill a folder, each picture under a name of its own")
  func severalOfBoth() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Powermap.run(
      "map", verdi, Powermap.example("halden"), "--view", "risk,coverage", "--view", "risk", "--as-of", "2026-11-01",
      "--format", "dot", "-o", folder.file("maps/"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    let names = ["verdi-risk.dot", "verdi-coverage.dot", "halden-risk.dot", "halden-coverage.dot"]
    #expect(outcome.output == names.map { folder.file("maps/\($0)\n") }.joined())
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("maps")).sorted() == names.sorted())
    #expect(try folder.read("maps/verdi-risk.dot").contains("who must not leave?"))
  }

  @Test("All views are those that need nobody named")
  func allViews() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Powermap.run(
      "map", verdi, "--view", "all", "--as-of", "2026-11-01", "--format", "dot", "-o", folder.file("maps/"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("verdi-structure.dot"))
    #expect(!outcome.output.contains("verdi-ego.dot"))
  }

  @Test("A portfolio is one picture of all accounts, in a file or in a folder beside those of each account")
  func portfolio() async throws {
    let folder = try TemporaryFolder()
    let call = ["map", "Examples/Accounts", "--as-of", "2026-11-01", "--format", "dot", "-o"]
    let one = try await Powermap.run(arguments: call + [folder.file("all.dot"), "--view", "portfolio"])
    #expect(one.status == 0, "\(one.errors)")
    let dot = try folder.read("all.dot")
    #expect(["Halden Marine", "Northwind Group", "Verdi Foods"].allSatisfy(dot.contains))
    let several = try await Powermap.run(arguments: call + [folder.file("maps/"), "--view", "matrix,portfolio"])
    let names = ["halden-matrix.dot", "northwind-matrix.dot", "verdi-matrix.dot", "portfolio.dot"]
    #expect(several.output == names.map { folder.file("maps/\($0)\n") }.joined())
    #expect(try folder.read("maps/portfolio.dot") == dot)
    let files = try await Powermap.run(
      "map", verdi, Powermap.example("halden"), "--as-of", "2026-11-01", "--view", "portfolio", "--format", "dot")
    #expect(files.status == 0 && files.output.contains("Halden Marine") && !files.output.contains("Northwind Group"))
    let mixed = try await Powermap.run(arguments: call + [folder.file("a.dot"), "--view", "matrix,portfolio"])
    #expect(mixed.status == 64)
  }

  @Test("Two accounts of one name would be one file")
  func sameName() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Powermap.run(
      "map", verdi, verdi, "--as-of", "2026-11-01", "-o", folder.file("maps/"))
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("two accounts are called verdi"))
    #expect(try folder.names().isEmpty)
  }

  @Test("What was drawn is opened by the program of the system: a picture, or the folder of several")
  func opening() async throws {
    let folder = try TemporaryFolder()
    let program = "#!/bin/sh\necho \"$1\" >> '\(folder.file("opened"))'\n"
    for name in ["bin/open", "bin/xdg-open"] {
      try folder.write(program, to: name)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.file(name))
    }
    let environment: [String: String?] = ["PATH": folder.file("bin") + ":/usr/bin:/bin"]
    let call = ["map", verdi, "--as-of", "2026-11-01", "--format", "dot", "--open", "-o"]
    for arguments in [call + [folder.file("a.dot")], call + [folder.file("maps/"), "--view", "risk,plan"]] {
      let outcome = try await Powermap.run(arguments: arguments, environment: environment)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    #expect(try folder.read("opened") == "\(folder.file("a.dot"))\n\(folder.file("maps/"))\n")
    let without = try await Powermap.run(
      arguments: call + [folder.file("b.dot")], environment: ["PATH": "/nowhere"])
    #expect(without.status == 0)
    #expect(without.errors.contains("cannot open it here"))
  }

  @Test(
    "What cannot be meant is 64",
    arguments: [
      ["Examples/Accounts"], ["Examples/Accounts", "-o", "x.svg"], ["x.yaml", "-o", "x.bmp"], ["x.yaml", "--dpi", "9"],
      ["x.yaml", "--view", "ego"], ["x.yaml", "--person", "eva"], ["x.yaml", "--view", "risks"], ["x.yaml", "--open"],
      ["Examples/Accounts/accounts/verdi.yaml", "--view", "risk,plan", "-o", "x.svg"],
      ["Examples/Accounts/accounts/verdi.yaml", "Examples/Accounts/accounts/halden.yaml"],
      ["x.yaml", "-o", "x.svg", "--format", "png"], ["x.yaml", "-o", "x.PNG", "--format", "svg"],
    ])
  func usage(arguments: [String]) async throws {
    let outcome = try await Powermap.run(arguments: ["map"] + arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
  }

  @Test("Without Graphviz's parts nothing is drawn: 3, what to install, and no file; DOT needs none of them")
  func unavailable() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Powermap.run(
      "map", verdi, "--as-of", "2026-11-01", "-o", folder.file("map.svg"),
      environment: ["GVBINDIR": folder.file("nothing")])
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("install"))
    #expect(try folder.names().isEmpty)
    let dot = try await Powermap.run(
      "map", verdi, "--as-of", "2026-11-01", "-o", folder.file("map.dot"),
      environment: ["GVBINDIR": folder.file("nothing")])
    #expect(dot.status == 0)
  }
}
