import Foundation
import Testing

@Suite("Where results go and how they look")
struct OutputTests {
  private let verdi = Powermap.example("verdi")

  @Test("Today is said where no date is given, on standard error only")
  func today() async throws {
    let outcome = try await Powermap.run("analyze", verdi, "--format", "json")
    #expect(outcome.errors.contains("which is today"))
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let day = try #require(object?["asOf"] as? String)
    #expect(outcome.errors.contains(day))
  }

  @Test("A file gets the same bytes as standard output, and nothing else is left beside it")
  func file() async throws {
    let folder = try TemporaryFolder()
    for format in ["text", "json", "markdown"] {
      let printed = try await Powermap.run("analyze", verdi, "--as-of", "2026-11-01", "--format", format, "-o", "-")
      let written = try await Powermap.run(
        "analyze", verdi, "--as-of", "2026-11-01", "--format", format, "-o", folder.file("report"))
      #expect(written.status == 0)
      #expect(written.output.isEmpty)
      #expect(try folder.read("report") == printed.output)
      #expect(try folder.names() == ["report"])
    }
  }

  @Test("A link stays a link, and a device stays a device")
  func special() async throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "target")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link"), withDestinationPath: folder.file("target"))
    _ = try await Powermap.run("schema", "-o", folder.file("link"))
    #expect(try folder.read("target").hasPrefix("{"))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("link")) == folder.file("target"))
    #expect(try await Powermap.run("schema", "-o", "/dev/null").status == 0)
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
    #expect(type == .typeCharacterSpecial)
  }

  @Test("Colours come when asked for, and never by themselves into a pipe")
  func colours() async throws {
    func run(_ choice: String, noColor: String?) async throws -> String {
      try await Powermap.run(
        "analyze", verdi, "--as-of", "2026-11-01", "--color", choice, environment: ["NO_COLOR": noColor]
      ).output
    }
    #expect(try await run("always", noColor: nil).contains("\u{1B}["))
    #expect(try await !run("auto", noColor: nil).contains("\u{1B}["))
    #expect(try await !run("auto", noColor: "1").contains("\u{1B}["))
    #expect(try await !run("never", noColor: nil).contains("\u{1B}["))
  }

  @Test(
    "On a terminal there are colours, unless NO_COLOR is set",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "needs the tool 'script'"))
  func terminal() async throws {
    func run(noColor: String?) async throws -> String {
      try await Powermap.onTerminal("analyze", verdi, "--as-of", "2026-11-01", environment: ["NO_COLOR": noColor])
    }
    #expect(try await run(noColor: nil).contains("\u{1B}[1m"))
    #expect(try await !run(noColor: "1").contains("\u{1B}"))
  }

  @Test("The problems of a file in each format")
  func check() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "account: Bad\ndepartments: {it: {}}\npeople: {eva: {department: it, reportsTo: eve}}\n", to: "a,b/bad.yaml")
    let path = folder.file("a,b/bad.yaml")
    let text = try await Powermap.run("check", path)
    #expect(text.output.contains("a,b/bad.yaml:3:43: error: 'reportsTo' names 'eve'"), "\(text.output)")
    #expect(text.output.contains("did you mean 'eva'?"))
    #expect(text.errors.contains("1 account: 1 error"))
    let json = try await Powermap.run("check", path, "--format", "json")
    let problems = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    let problem = try #require(problems?.first { $0["severity"] as? String == "error" })
    #expect(problem["code"] as? String == "unknownReference")
    #expect(problem["path"] as? String == path)
    #expect(problem["line"] as? Int == 3)
    #expect(problem["column"] as? Int == 43)
    let annotations = try await Powermap.run("check", path, "--format", "github")
    #expect(annotations.output.hasPrefix("::error file="))
    #expect(annotations.output.contains("a%2Cb/bad.yaml,line=3,col=43,title=unknownReference::"))
    let markdown = try await Powermap.run("check", path, "--format", "markdown")
    #expect(markdown.output.contains("| error |"))
    for outcome in [text, json, annotations, markdown] { #expect(outcome.status == 2) }
  }

  @Test("Warnings fail only where they are taken for errors")
  func strict() async throws {
    let folder = try TemporaryFolder()
    try folder.write("account: X\ndepartments: {it: {}}\npeople: {eva: {department: it}}\n", to: "x.yaml")
    #expect(try await Powermap.run("check", folder.file("x.yaml")).status == 0)
    #expect(try await Powermap.run("check", folder.file("x.yaml"), "--strict").status == 2)
  }
}
