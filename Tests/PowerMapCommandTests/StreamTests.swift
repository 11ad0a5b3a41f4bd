import Foundation
import GoldenFiles
import Testing

@Suite("A stream of accounts")
struct StreamTests {
  @Test("What is generated is answered line by line, in order, the same with one and with several at a time")
  func order() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Powermap.shell(
      """
      powermap generate --accounts 60 --seed 3 --format ndjson -o all.ndjson
      powermap generate --accounts 60 --seed 3 --format ndjson -o - | cmp - all.ndjson
      powermap stream --jobs 1 < all.ndjson > one.ndjson
      powermap stream --jobs 7 < all.ndjson > seven.ndjson
      cmp one.ndjson seven.ndjson
      """, in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.isEmpty)
    #expect(try folder.names() == ["all.ndjson", "one.ndjson", "seven.ndjson"])
    let asked = try objects(folder.read("all.ndjson")).map { $0["id"] as? String }
    let answered = try objects(folder.read("one.ndjson")).map { $0["id"] as? String }
    #expect(answered == asked)
  }

  @Test("A bad line is answered by an error with its number, and stops nothing; blank lines have no answer")
  func badLines() async throws {
    let folder = try TemporaryFolder()
    let good = #"{"id":"GOOD","account":{"account":"N","departments":{"it":{}},"people":{"eva":{"department":"it"}}}}"#
    let lines = [
      good.replacing("GOOD", with: "a"), "not JSON", "", #"{"id":"b"}"#, "  \r", good.replacing("GOOD", with: "c"),
      "[1]", good.replacing("GOOD", with: "d"),
    ]
    // The last line has no end.
    try folder.write(lines.joined(separator: "\n"), to: "in.ndjson")
    let outcome = try await Powermap.shell("powermap stream --as-of 2026-11-01 < in.ndjson", in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors == "powermap: 3 of 6 lines could not be used\n")
    let answers = try objects(outcome.output)
    #expect(answers.map { $0["id"] as? String } == ["a", nil, "b", "c", nil, "d"])
    let errors = answers.map { $0["error"] as? [String: Any] }
    #expect(errors.map { $0?["line"] as? Int } == [nil, 2, 4, nil, 7, nil])
    #expect(errors.map { $0?["code"] as? String } == [nil, "syntax", "missingKey", nil, "wrongType", nil])
    #expect(answers.count { $0["analysis"] != nil } == 3)
  }

  @Test("Each broken account of a portfolio is answered by an error, all others by an analysis")
  func broken() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Powermap.shell(
      """
      powermap generate --accounts 80 --broken 0.25 --format ndjson -o all.ndjson 2> broken.txt
      powermap stream < all.ndjson > answers.ndjson || test $? = 2
      """, in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let answers = try objects(folder.read("answers.ndjson"))
    #expect(answers.count == 80)
    let list = try folder.read("broken.txt").split(separator: "\n")
    #expect(list.count == 20)
    let failed = answers.enumerated().filter { $0.element["error"] != nil }.map(\.offset)
    #expect(failed == list.compactMap { Int($0.prefix(6)) })
  }

  @Test("An answer comes as soon as its line is there, while the stream stays open", .timeLimit(.minutes(1)))
  func conversation() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Powermap.shell(
      """
      mkfifo questions answers
      powermap stream < questions > answers &
      exec 3> questions 4< answers
      for id in a b c; do
        printf '{"id":"%s","account":{"account":"N","departments":{},"people":{}}}\\n' $id >&3
        read -r answer <&4
        printf '%.9s\\n' "$answer"
      done
      exec 3>&-
      wait
      """, in: folder.path)
    #expect(outcome.output == #"{"id":"a""# + "\n" + #"{"id":"b""# + "\n" + #"{"id":"c""# + "\n")
  }

  @Test(
    "Only the measures that are asked for are computed",
    arguments: [
      ("account", ["findings", "measures"], false), ("person,tie", ["findings", "measures", "people", "ties"], false),
      ("account,advice", ["findings", "measures"], true),
    ])
  func measures(groups: String, keys: [String], hasPlan: Bool) async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Powermap.shell(
      "powermap generate --accounts 1 --format ndjson -o - | powermap stream --measures \(groups)", in: folder.path)
    let analysis = try #require(try objects(outcome.output).first?["analysis"] as? [String: Any])
    #expect(Set(analysis.keys) == Set(keys + ["account", "asOf", "formatVersion"]))
    let measures = try #require(analysis["measures"] as? [String: Any])
    #expect((measures["plan"] != nil) == hasPlan)
    #expect((measures["resilience"] != nil) == groups.contains("account"))
  }

  @Test("Maps are drawn besides, and timings printed")
  func maps() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Powermap.shell(
      "powermap generate --accounts 3 --people 8 --format ndjson -o - | powermap stream --maps maps --timings",
      in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("maps")).count == 3)
    #expect(outcome.output.split(separator: "\n").count == 3)
    for stage in ["reading", "analysing", "writing", "together"] { #expect(outcome.errors.contains(stage)) }
  }

  @Test(
    "What cannot be meant is refused", arguments: [["--measures", "people"], ["--jobs", "0"], ["--as-of", "now"]])
  func wrongCalls(options: [String]) async throws {
    let outcome = try await Powermap.run(arguments: ["stream"] + options)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
  }

  private func objects(_ lines: String) throws -> [[String: Any]] {
    try lines.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }
}
