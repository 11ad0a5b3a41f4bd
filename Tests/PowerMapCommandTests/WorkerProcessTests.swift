import Foundation
import Testing

@Suite("Maps in processes of their own")
struct WorkerProcessTests {
  @Test("Many maps are those that are drawn one by one, whatever the number of jobs", arguments: ["1", "2", "5"])
  func jobs(jobs: String) async throws {
    let folder = try TemporaryFolder()
    let all = try await Powermap.run(
      "map", "Examples/Accounts", "--as-of", "2026-11-01", "--jobs", jobs, "-o", folder.file("maps/"))
    #expect(all.status == 0 && all.errors.isEmpty, "\(all.errors)")
    for id in ["halden", "northwind", "verdi"] {
      let one = try await Powermap.run("map", Powermap.example(id), "--as-of", "2026-11-01")
      #expect(try folder.read("maps/\(id).svg") == one.output)
    }
  }

  @Test("A number of jobs that cannot be is 64", arguments: ["0", "-1", "1000", "two"])
  func wrongJobs(jobs: String) async throws {
    #expect(try await Powermap.run("map", "x.yaml", "--jobs", jobs).status == 64)
  }

  @Test("What this machine lacks is said once for many maps")
  func unavailable() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Powermap.run(
      "map", "Examples/Accounts", "--as-of", "2026-11-01", "--jobs", "3", "-o", folder.file("maps/"),
      environment: ["GVBINDIR": folder.file("nothing")])
    #expect(outcome.status == 3)
    #expect(outcome.errors.split(separator: "\n").count { $0.contains("cannot be drawn") } == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("maps")).isEmpty)
  }

  @Test("What was said about maps stays in the order of the accounts")
  func order() async throws {
    let folder = try TemporaryFolder()
    try folder.write("powermap: 1\n", to: "powermap.yaml")
    for index in 0..<5 {
      try folder.write(
        "account: A\ndepartments: {it: {}}\npeople:\n\(Self.people(90))", to: "accounts/a\(index).yaml")
    }
    let outcome = try await Powermap.run(
      "map", folder.path, "--as-of", "2026-11-01", "--jobs", "4", "-o", folder.file("maps/"))
    #expect(outcome.status == 0)
    let lines = outcome.errors.split(separator: "\n").filter { $0.contains("not everything is drawn") }
    #expect(lines.map { String($0.split(separator: " ")[1]) } == (0..<5).map { "a\($0):" })
  }

  @Test(
    "How far it is shows on a terminal, and can be turned off",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "needs the tool 'script'"))
  func progress() async throws {
    let folder = try TemporaryFolder()
    let call = ["map", "Examples/Accounts", "--as-of", "2026-11-01", "-o", folder.file("maps/")]
    let shown = try await Powermap.onTerminal(call[0], call[1], call[2], call[3], call[4], call[5])
    #expect(shown.contains("3 of 3 maps"))
    // The line of progress is gone before a file is named.
    #expect(shown.contains("\r\u{1B}[K\(folder.file("maps/verdi.svg"))"))
    let hidden = try await Powermap.onTerminal(call[0], call[1], call[2], call[3], call[4], call[5], "--no-progress")
    #expect(!hidden.contains("of 3 maps"))
  }

  /// A shell does it, because it is not delayed by the other tests in this process.
  @Test("Killing the command in the middle of a map leaves neither a file nor a process")
  func killed() async throws {
    let folder = try TemporaryFolder()
    // So large that Graphviz takes seconds to place it.
    try folder.write("account: A\ndepartments: {it: {}}\npeople:\n\(Self.people(450, isTangled: true))", to: "a.yaml")
    let outcome = try await Powermap.shell(
      """
      mkdir maps
      powermap map a.yaml --full --layout dot --as-of 2026-11-01 -o maps/a.svg &
      command=$!
      worker=
      until [ -n "$worker" ]; do
        kill -0 $command
        worker=$(ps -A -o pid=,ppid=,args= | awk -v parent=$command '$2 == parent && /graphviz-worker/ { print $1 }')
      done
      sleep 0.1
      kill -9 $command
      for tenths in 0 1 2 3 4 5 6 7 8 9 more; do
        case "$(ps -o stat= -p $worker)" in
          Z* | "") echo "gone after $tenths tenths"; break ;;
        esac
        sleep 0.1
      done
      wait $command || echo "status $?"
      """, in: folder.path)
    #expect(outcome.output.contains("gone after"), "\(outcome)")
    #expect(outcome.output.contains("status 137"), "\(outcome)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("maps")).isEmpty)
  }

  /// People as the lines of a file: each has a boss, and where it is tangled sways two others.
  private static func people(_ count: Int, isTangled: Bool = false) -> String {
    (0..<count).map { index in
      let boss = index == 0 ? "" : ", reportsTo: p\((index - 1) / 3)"
      let others = [(index * 7 + 3) % count, (index * 13 + 5) % count].filter { $0 != index }
      let sway =
        isTangled ? ", influences: {\(Set(others).sorted().map { "p\($0): 0.5" }.joined(separator: ", "))}" : ""
      return "  p\(index): {name: P \(index), department: it\(boss)\(sway)}\n"
    }.joined()
  }
}
