import PowerMap

/// What the accounts of a workspace share: the contents of its `powermap.yaml`, or nothing.
struct SharedFile {
  /// The path of the file; nil for an account that stands alone.
  var path: String?
  var book = Book()
  /// The account files that the workspace names, sorted.
  private(set) var accountPaths: [String] = []
  private var diagnostics = Diagnostics()
  /// Where the parts of the file stand; nil for an account that stands alone.
  private var reading: Reading?

  /// The account files of a workspace that names none.
  private static let usualPatterns = ["accounts/*.yaml", "accounts/*.yml", "accounts/*.json"]

  init(path: String?) {
    self.path = path
  }

  /// Reads a workspace file. - Throws: its problems, if any is an error.
  static func read(_ path: String) throws(Diagnostics) -> SharedFile {
    var shared = SharedFile(path: path)
    let source = try FileSystem.read(path)
    let (node, problems) = try source.parsed()
    var reading = Reading(source: source, problems: problems)
    var record = FileRecord()
    reading.read(FileRecord.workspaceFields, of: node, into: &record, named: "a workspace")
    shared.share(record, &reading)
    shared.findAccounts(record.accounts, &reading)
    shared.diagnostics = Diagnostics(reading.problems)
    if shared.diagnostics.hasErrors { throw shared.diagnostics }
    reading.problems = []
    shared.reading = reading
    return shared
  }

  /// Takes over what a record shares among accounts; reports what is wrong with it.
  mutating func share(_ record: FileRecord, _ reading: inout Reading) {
    if let policy = record.policy { PolicyReader.merge(policy, into: &book.policy, &reading) }
    book.organisation = record.organisation
    book.team = record.account.team
    book.network = record.account.network
    book.waivers = record.account.waivers
    book.failOn = record.account.failOn ?? []
    reading.report(book.sharedProblems())
  }

  /// Finds the files that fit the patterns; reports those that lead out of the workspace or fit nothing.
  private mutating func findAccounts(_ patterns: [(pattern: String, at: SourceNode)], _ reading: inout Reading) {
    let folder = FilePath.folder(path ?? ".")
    var found: Set<String> = []
    for (pattern, node) in patterns {
      guard !pattern.hasPrefix("/"), FilePath.isInside(FilePath.joined(folder, pattern), folder: folder) else {
        reading.report(.outsideWorkspace, at: node, "'\(pattern.shortened)' leads out of the workspace")
        continue
      }
      let fitting = FileSystem.files(fitting: pattern, in: folder)
      if fitting.isEmpty {
        reading.report(
          .unreadableFile, severity: .warning, at: Reading.Place(position: node.position, width: node.width),
          "no file fits '\(pattern.shortened)'")
      }
      found.formUnion(fitting)
    }
    if patterns.isEmpty {
      for pattern in Self.usualPatterns { found.formUnion(FileSystem.files(fitting: pattern, in: folder)) }
    }
    if let path { found.remove(path) }
    accountPaths = found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The workspace of these account files.
  func workspace(of files: [String]) -> Workspace {
    var workspace = Workspace(book: book, accounts: [], diagnostics: diagnostics)
    var owners: [Account.ID: String] = [:]
    for file in files {
      let id = Account.ID(FilePath.stem(file))
      let owner = owners[id]
      owners[id] = owner ?? file
      var loaded = load(file)
      if let owner {
        let problem = Diagnostic(
          .duplicateId, path: file, at: .start,
          message: "the account '\(id)' stands in '\(owner)' already; give one of the files another name")
        loaded.account = nil
        loaded.diagnostics = loaded.diagnostics.merging(Diagnostics([problem]))
      }
      if let account = loaded.account { workspace.book.accounts.append(account) }
      workspace.accounts.append(loaded)
    }
    if var reading {
      let ids = Set((accountPaths + files).map { Account.ID(FilePath.stem($0)) }).sorted()
      reading.report(workspace.book.waiverProblems(ids: ids))
      workspace.diagnostics = diagnostics.merging(Diagnostics(reading.problems))
    }
    return workspace
  }

  private func load(_ file: String) -> LoadedAccount {
    do throws(Diagnostics) {
      return load(try FileSystem.read(file))
    } catch {
      return LoadedAccount(path: file, account: nil, diagnostics: error, positions: [:])
    }
  }

  /// The account of one text.
  func load(_ source: SourceText) -> LoadedAccount {
    do throws(Diagnostics) {
      let (node, problems) = try source.parsed()
      let reading = Reading(source: source, problems: problems)
      return account(of: node, id: Account.ID(FilePath.stem(source.path)), reading) {
        logs, account, nodes, reading in readLogs(logs, into: &account, &nodes, &reading)
      }
    } catch {
      return LoadedAccount(path: source.path, account: nil, diagnostics: error, positions: [:])
    }
  }

  /// What is read of the files that an account names.
  typealias LogReading = (
    _ logs: [(path: String, at: SourceNode)], inout Account, inout [(SourceText, SourceNode)], inout Reading
  ) -> Void

  /// The account that a node of a text is.
  func account(
    of node: SourceNode, id: Account.ID, _ reading: Reading, readingLogs: LogReading
  ) -> LoadedAccount {
    var reading = reading
    let source = reading.source
    var record = FileRecord()
    reading.read(FileRecord.accountFields, of: node, into: &record, named: "an account")
    record.account.id = id
    if let node = record.policy {
      var policy = book.policy
      PolicyReader.merge(node, into: &policy, &reading)
      record.account.policy = policy
    }
    var nodes = record.interactionNodes.map { (source, $0) }
    readingLogs(record.logs, &record.account, &nodes, &reading)
    reading.report(record.account.problems(team: book.team, network: book.network), interactions: nodes)
    let diagnostics = Diagnostics(reading.problems)
    return LoadedAccount(
      path: source.path, account: diagnostics.hasErrors ? nil : record.account, diagnostics: diagnostics,
      positions: reading.positions(ofRecordsIn: record.account))
  }

  /// Adds the interactions of the logs, and where each of them stands.
  private func readLogs(
    _ logs: [(path: String, at: SourceNode)], into account: inout Account, _ nodes: inout [(SourceText, SourceNode)],
    _ reading: inout Reading
  ) {
    let root = FilePath.folder(path ?? reading.source.path)
    var seen: Set<String> = []
    for log in logs {
      let whole = FilePath.normalized(FilePath.joined(FilePath.folder(reading.source.path), log.path))
      guard !log.path.hasPrefix("/"), FileSystem.isInside(whole, folder: root) else {
        reading.report(.outsideWorkspace, at: log.at, "'\(log.path.shortened)' leads out of the workspace")
        continue
      }
      guard seen.insert(whole).inserted else {
        reading.report(.duplicateId, at: log.at, "the log '\(log.path.shortened)' is named twice")
        continue
      }
      do throws(Diagnostics) {
        let source = try FileSystem.read(whole)
        let (interactions, problems) = LogReader.read(source)
        reading.problems += problems
        for (interaction, node) in interactions {
          nodes.append((source, node))
          account.interactions.append(interaction)
        }
      } catch  where error.first?.code == .unreadableFile {
        reading.report(.unreadableFile, at: log.at, error.first?.message ?? "the log cannot be read")
      } catch {
        reading.problems += Array(error)
      }
    }
  }
}
