import PowerMap

/// What the accounts of a workspace share: the contents of its `powermap.yaml`, or nothing.
struct SharedFile {
  /// The path of the file; nil for an account that stands alone.
  var path: String?
  var book = Book()
  /// The account files that the workspace names, sorted.
  private(set) var accountPaths: [String] = []
  /// The digest of the file; that of nothing for an account that stands alone.
  private(set) var digest = ContentDigest()
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
    shared.digest.add(source.bytes)
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

  /// The problems of the file beside which there are accounts of those ids, readable or not.
  func diagnostics(ofAccounts ids: Set<Account.ID>) -> Diagnostics {
    problems { $0.report(book.waivers.unknownAccounts(ids: ids)) }.merging(diagnostics)
  }

  /// The problems of the shared waivers with the accounts of a book.
  func problems(ofWaiversIn book: Book) -> Diagnostics {
    problems { $0.report(book.waiverSubjectProblems()) }
  }

  private func problems(_ report: (inout Reading) -> Void) -> Diagnostics {
    guard var reading else { return Diagnostics() }
    report(&reading)
    return Diagnostics(reading.problems)
  }

  /// The account of one text.
  ///
  /// - Parameter notesPlaces: Whether the places of the records are wanted. Without them it takes half the time, and
  ///   warnings are only counted; they are noted all the same where there is an error.
  func load(_ source: SourceText, notesPlaces: Bool = true) -> LoadedAccount {
    do throws(Diagnostics) {
      let (node, problems) = try source.parsed()
      let id = Account.ID(FilePath.stem(source.path))
      func account(notesPlaces: Bool) -> LoadedAccount {
        let reading = Reading(source: source, problems: problems, notesPlaces: notesPlaces)
        return self.account(of: node, id: id, reading) { readLogs($0, into: &$1, &$2, &$3) }
      }
      let loaded = account(notesPlaces: notesPlaces)
      return notesPlaces || loaded.account != nil ? loaded : account(notesPlaces: true)
    } catch {
      return LoadedAccount(path: source.path, diagnostics: error)
    }
  }

  /// What is read of the files that an account names; gives back those that could be read.
  typealias LogReading = (
    _ logs: [(path: String, at: SourceNode)], inout Account, inout [SourceNode], inout Reading
  ) -> [LoadedAccount.Log]

  /// The account that a node of a text is.
  func account(
    of node: SourceNode, id: Account.ID, _ reading: Reading, readingLogs: LogReading
  ) -> LoadedAccount {
    var reading = reading
    let source = reading.source
    var record = record(of: node, id: id, &reading)
    let logs = readingLogs(record.logs, &record.account, &record.interactionNodes, &reading)
    reading.report(
      record.account.problems(team: book.team, network: book.network), interactions: record.interactionNodes)
    let isUsable = reading.problems.allSatisfy { $0.severity == .warning }
    if isUsable, !reading.notesPlaces {
      return LoadedAccount(
        path: source.path, account: record.account, diagnostics: Diagnostics(),
        unplacedWarnings: reading.problems.count, logs: logs)
    }
    return LoadedAccount(
      path: source.path, account: isUsable ? record.account : nil, diagnostics: Diagnostics(reading.problems),
      positions: reading.positions(ofRecordsIn: record.account), logs: logs)
  }

  /// An account that was judged before it was kept; nil if it is not whole.
  func keptAccount(of node: SourceNode, id: Account.ID) -> Account? {
    var reading = Reading(source: node.source, notesPlaces: false)
    let record = record(of: node, id: id, &reading)
    return reading.problems.isEmpty ? record.account : nil
  }

  private func record(of node: SourceNode, id: Account.ID, _ reading: inout Reading) -> FileRecord {
    var record = FileRecord()
    reading.read(FileRecord.accountFields, of: node, into: &record, named: "an account")
    record.account.id = id
    if let node = record.policy {
      var policy = book.policy
      PolicyReader.merge(node, into: &policy, &reading)
      record.account.policy = policy
    }
    return record
  }

  /// Adds the interactions of the logs, and where each of them stands; gives back the logs that could be read.
  private func readLogs(
    _ logs: [(path: String, at: SourceNode)], into account: inout Account, _ nodes: inout [SourceNode],
    _ reading: inout Reading
  ) -> [LoadedAccount.Log] {
    var read: [LoadedAccount.Log] = []
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
        read.append(LoadedAccount.Log(path: whole, bytes: source.bytes))
        let (interactions, problems) = LogReader.read(source)
        reading.problems += problems
        for (interaction, node) in interactions {
          nodes.append(node)
          account.interactions.append(interaction)
        }
      } catch  where error.first?.code == .unreadableFile {
        reading.report(.unreadableFile, at: log.at, error.first?.message ?? "the log cannot be read")
      } catch {
        reading.problems += Array(error)
      }
    }
    return read
  }
}
