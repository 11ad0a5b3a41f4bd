import Foundation
import PowerMap
import PowerMapFiles
import Testing

/// Whether Python is there with what script/validate-examples needs; the test does not install it.
private let hasValidator = (try? run(["python3", "-c", "import jsonschema, yaml"]))?.status == 0

/// Runs a command; its exit status and what it prints.
private func run(_ command: [String], input: String = "") throws -> (status: Int32, output: String) {
  let file = FileManager.default.temporaryDirectory.appending(path: "powermap-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: file) }
  try Data(input.utf8).write(to: file)
  let process = Process()
  let output = Pipe()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = command
  process.standardOutput = output
  process.standardError = output
  process.standardInput = try FileHandle(forReadingFrom: file)
  try process.run()
  let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  return (process.terminationStatus, text)
}

/// What the validator says of files; of the examples, if none are given.
private func validate(_ paths: [String] = []) throws -> String {
  try run(["sh", packageRoot + "/script/validate-examples"] + paths, input: AccountFileSchema.text()).output
}

@Suite("The schema of the file format")
struct SchemaTests {
  @Test("It is JSON, the same every time, and knows the constants with their defaults")
  func text() throws {
    let text = AccountFileSchema.text()
    #expect(text == AccountFileSchema.text())
    #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [String: Any])
    #expect(text.contains("Half-life of a rating, in days. Default: 365."))
    #expect(text.contains("https://json-schema.org/draft/2020-12/schema"))
  }

  @Test("Every key of it says what it means")
  func descriptions() throws {
    let schema = try JSONSerialization.jsonObject(with: Data(AccountFileSchema.text().utf8))
    func undescribed(_ value: Any, _ path: String) -> [String] {
      if let list = value as? [Any] { return list.flatMap { undescribed($0, path) } }
      guard let object = value as? [String: Any] else { return [] }
      var missing: [String] = []
      if let properties = object["properties"] as? [String: [String: Any]] {
        for (name, property) in properties
        where (property["description"] as? String ?? "").isEmpty { missing.append("\(path).\(name)") }
      }
      return missing + object.flatMap { undescribed($0.value, "\(path).\($0.key)") }
    }
    #expect(undescribed(schema, "") == [])
  }

  @Test(
    "A validator takes it for draft 2020-12, and the examples, the starter and random books for valid",
    .enabled(if: hasValidator, "python3 with jsonschema and yaml is not there"))
  func valid() throws {
    let examples = try validate()
    #expect(examples == "4 files fit the schema\n")
    var files = ["starter.yaml": Starter.text(name: "Nørd \"&\" Co: #1", assessedOn: "2026-11-01")]
    for seed in UInt64(1)...40 {
      var random = RandomBook(seed: seed)
      for (path, text) in random.book().files(as: .json) { files["\(seed)/\(path)"] = text }
    }
    try withWorkspace(files) { folder in
      let output = try validate(files.keys.sorted().map { "\(folder)/\($0)" })
      #expect(output == "\(files.count) files fit the schema\n")
    }
  }

  @Test(
    "A validator refuses what the reader refuses",
    .enabled(if: hasValidator, "python3 with jsonschema and yaml is not there"),
    arguments: [
      ("logFrom", "logfrom"), ("rating: 4", "rating: 9"), ("rating: 4", "rating: good"), ("ana:", "an a:"),
      ("[economicBuyer]", "[buyer]"), ("account: Northwind\n", "account: X\npolicy: {horizonDays: 0}\n"),
      ("account: Northwind\n", "account: X\npolicy: {horizon: 1}\n"), ("executive: {}", "executive: {status: gone}"),
      ("account: Northwind\n", "account: X\nannualRevenue: 100\n"), ("2025-01-01", "1 January"),
      ("team:", "network: {x: {side: ours}}\nteam:"), ("people:", "persons:"),
    ])
  func invalid(old: String, new: String) throws {
    let text = soundText.replacing(old, with: new)
    #expect(throws: Diagnostics.self) { try Book(text: text) }
    try withWorkspace(["x.yaml": text]) { folder in
      let output = try validate([folder + "/x.yaml"])
      #expect(output.contains("not all of 1 files fit"), "\(output)")
    }
  }
}
