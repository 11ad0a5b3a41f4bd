import Foundation
import GoldenFiles
import Testing

@Suite("Making account files")
struct AuthoringTests {
  @Test("What init writes passes check, is analysed, and is not written over")
  func starter() async throws {
    let folder = try TemporaryFolder()
    let file = folder.file("acme.yaml")
    let made = try await Powermap.run("init", "Acme \"Corp\": #1", "-o", file)
    #expect(made.status == 0)
    let checked = try await Powermap.run("check", file, "--strict")
    #expect(checked.status == 0)
    #expect(checked.output.isEmpty)
    #expect(try await Powermap.run("analyze", file).output.hasPrefix("Acme \"Corp\": #1"))
    let before = try folder.read("acme.yaml")
    #expect(try await Powermap.run("init", "Other", "-o", file).status == 3)
    #expect(try folder.read("acme.yaml") == before)
    #expect(try await Powermap.run("init", "Other", "-o", file, "--force").status == 0)
    #expect(try folder.read("acme.yaml") != before)
  }

  @Test("Without a file, init prints")
  func printed() async throws {
    let outcome = try await Powermap.run("init", "Acme", "--assessed-on", "2026-11-01")
    #expect(outcome.output.contains("assessedOn: 2026-11-01"))
  }

  @Test("The schema of the file and of an analysis is JSON, and has words for people")
  func schema() async throws {
    for subject in ["account", "analysis"] {
      let json = try await Powermap.run("schema", "--of", subject)
      let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
      #expect(object?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    }
    #expect(try await Powermap.run("schema", "--format", "text").output.contains("policy.halfLife.rating"))
    #expect(try await Powermap.run("schema", "--format", "markdown").output.contains("`ties[].rating`"))
  }

  @Test("Two tables become an account that is read and analysed")
  func tables() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "id,full_name,department,level\nana,Ana,4,3\neva,\"Eva, COO\",1,1\nomar,Omar,2,3\n", to: "people.csv")
    try folder.write(
      """
      source,target,relation
      ana,eva,friendship
      eva,ana,friendship
      omar,eva,advice
      ana,eva,advice
      omar,eva,reports_to
      ana,eva,reports_to

      """, to: "ties.csv")
    let made = try await Powermap.run(
      "import", "csv", "--people", folder.file("people.csv"), "--ties", folder.file("ties.csv"), "--team",
      "department=4", "--tie", "friendship=relationship:4", "--tie", "advice=influences:0.5", "--tie",
      "reports_to=reportsTo", "--seniority", "level:1=chief,2=vicePresident,3=manager", "--column", "name=full_name",
      "--assessed-on", "2026-10-01", "-o", folder.file("acme.yaml"))
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output.isEmpty)
    #expect(made.errors.contains("2 of their people, 1 of ours, 3 ties; 2 rows left out"), "\(made.errors)")
    let text = try folder.read("acme.yaml")
    #expect(text.contains("Eva, COO"))
    #expect(text.contains("seniority: chief"))
    #expect(try await Powermap.run("check", folder.file("acme.yaml")).status == 0)
    #expect(try await Powermap.run("analyze", folder.file("acme.yaml"), "--as-of", "2026-11-01").status == 0)
  }

  @Test("An import writes JSON where the name says so, counts one as one, and writes over nothing unasked")
  func importFiles() async throws {
    let folder = try TemporaryFolder()
    try folder.write("id,department\nana,ours\neva,it\n", to: "people.csv")
    try folder.write("source,target,relation\nana,eva,knows\nana,eva,boss\n", to: "ties.csv")
    let arguments = [
      "import", "csv", "--people", folder.file("people.csv"), "--ties", folder.file("ties.csv"), "--team",
      "department=ours", "--tie", "knows=relationship:4", "--assessed-on", "2026-10-01", "-o",
    ]
    let made = try await Powermap.run(arguments: arguments + [folder.file("acme.json")])
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.errors.contains("1 tie; 1 row left out"), "\(made.errors)")
    #expect(try JSONSerialization.jsonObject(with: Data(folder.read("acme.json").utf8)) is [String: Any])
    #expect(try await Powermap.run("check", folder.file("acme.json")).status == 0)
    try folder.write("mine", to: "acme.yaml")
    let refused = try await Powermap.run(arguments: arguments + [folder.file("acme.yaml")])
    #expect(refused.status == 3)
    #expect(refused.errors.contains("--force"))
    #expect(try folder.read("acme.yaml") == "mine")
    #expect(try await Powermap.run(arguments: arguments + [folder.file("acme.yaml"), "--force"]).status == 0)
    #expect(try folder.read("acme.yaml").hasPrefix("powermap: 1"))
  }

  @Test("A table that cannot be used is 2, with its line")
  func badTable() async throws {
    let folder = try TemporaryFolder()
    try folder.write("id,name\nana,\"Ana\n", to: "people.csv")
    try folder.write("source,target,relation\n", to: "ties.csv")
    let outcome = try await Powermap.run(
      "import", "csv", "--people", folder.file("people.csv"), "--ties", folder.file("ties.csv"), "--assessed-on",
      "2026-10-01", "-o", folder.file("x.yaml"))
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("people.csv:2:5: error:"), "\(outcome.errors)")
    #expect(try folder.names() == ["people.csv", "ties.csv"])
  }

  private static let network = GoldenFile.root.deletingLastPathComponent()
    .appending(path: "shared/data/krackhardt-hightech").path

  @Test(
    "A real network goes all the way",
    .enabled(
      if: FileManager.default.fileExists(atPath: network + "/people.csv"),
      "the Krackhardt data lies beside the repository, and not here"))
  func krackhardt() async throws {
    let folder = try TemporaryFolder()
    let made = try await Powermap.run(
      "import", "csv", "--people", Self.network + "/people.csv", "--ties", Self.network + "/ties.csv", "--team",
      "department=4", "--tie", "friendship=relationship:4", "--tie", "advice=influences:0.5", "--tie",
      "reports_to=reportsTo", "--seniority", "level:1=chief,2=vicePresident,3=manager", "--assessed-on", "2026-10-01",
      "-o", folder.file("krackhardt.yaml"))
    #expect(made.status == 0)
    #expect(try await Powermap.run("check", folder.file("krackhardt.yaml")).status == 0)
    let report = try await Powermap.run("analyze", folder.file("krackhardt.yaml"), "--as-of", "2026-11-01")
    #expect(report.status == 0)
    #expect(report.output.contains("Known: 17 people in 4 departments"))
  }
}
