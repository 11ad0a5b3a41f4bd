import PowerMap

/// What the accounts of a workspace share: the contents of its `powermap.yaml`, or nothing.
struct SharedFile {
  /// The path of the file; nil for an account that stands alone.
  var path: String?
  var book = Book()
  private var patterns: [String] = []
  private var diagnostics = Diagnostics()

  init(path: String?) {
    self.path = path
  }

  /// Reads a workspace file. - Throws: its problems, if any is an error.
  static func read(_ path: String) throws(Diagnostics) -> SharedFile {
    var shared = SharedFile(path: path)
    let source = try FileSystem.read(path)
    let node = try source.parsed()
    var reading = Reading(source: source)
    var record = FileRecord()
    reading.read(FileRecord.workspaceFields, of: node, into: &record, named: "a workspace")
    if let policy = record.policy { PolicyReader.merge(policy, into: &shared.book.policy, &reading) }
    shared.diagnostics = Diagnostics(reading.problems)
    if shared.diagnostics.hasErrors { throw shared.diagnostics }
    shared.book.organisation = record.organisation
    shared.book.team = record.account.team
    shared.book.network = record.account.network
    shared.book.waivers = record.account.waivers
    shared.patterns = record.accounts
    return shared
  }

  /// The account files that the patterns of the workspace name, sorted.
  func accountPaths() -> [String] {
    guard let path else { return [] }
    var found: Set<String> = []
    for pattern in patterns.isEmpty ? ["accounts/*.yaml"] : patterns {
      let whole = FilePath.normalized(FilePath.joined(FilePath.folder(path), pattern))
      guard FilePath.isInside(whole, folder: FilePath.folder(path)) else { continue }
      for name in FileSystem.names(in: FilePath.folder(whole)) where FilePath.matches(name, FilePath.name(whole)) {
        found.insert(FilePath.joined(FilePath.folder(whole), name))
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The workspace of these account files.
  func workspace(of files: [String]) -> Workspace {
    var workspace = Workspace(book: book, accounts: [], diagnostics: diagnostics)
    for file in files {
      let loaded: LoadedAccount
      do throws(Diagnostics) {
        loaded = load(try FileSystem.read(file))
      } catch {
        loaded = LoadedAccount(path: file, account: nil, diagnostics: error, positions: [:])
      }
      if let account = loaded.account { workspace.book.accounts.append(account) }
      workspace.accounts.append(loaded)
    }
    return workspace
  }

  /// The account of one text.
  func load(_ source: SourceText) -> LoadedAccount {
    var reading = Reading(source: source)
    do throws(Diagnostics) {
      let node = try source.parsed()
      var record = FileRecord()
      reading.read(FileRecord.accountFields, of: node, into: &record, named: "an account")
      record.account.id = Account.ID(FilePath.stem(source.path))
      if let node = record.policy {
        var policy = book.policy
        PolicyReader.merge(node, into: &policy, &reading)
        record.account.policy = policy
      }
      let logs = readLogs(record.logs, into: &record.account, &reading)
      report(record.account.problems(team: book.team, network: book.network), logs, &reading)
      let diagnostics = Diagnostics(reading.problems)
      return LoadedAccount(
        path: source.path, account: diagnostics.hasErrors ? nil : record.account, diagnostics: diagnostics,
        positions: reading.places.mapValues(\.position))
    } catch {
      return LoadedAccount(
        path: source.path, account: nil, diagnostics: error.merging(Diagnostics(reading.problems)), positions: [:])
    }
  }

  /// Adds the interactions of the logs; gives back where each of them stands.
  private func readLogs(
    _ logs: [(path: String, at: SourceNode)], into account: inout Account, _ reading: inout Reading
  ) -> [Int: (SourceText, SourceNode)] {
    var places: [Int: (SourceText, SourceNode)] = [:]
    let root = FilePath.folder(path ?? reading.source.path)
    for log in logs {
      let whole = FilePath.normalized(FilePath.joined(FilePath.folder(reading.source.path), log.path))
      guard !log.path.hasPrefix("/"), FilePath.isInside(whole, folder: root) else {
        reading.report(.outsideWorkspace, at: log.at, "'\(log.path.shortened)' leads out of the workspace")
        continue
      }
      do throws(Diagnostics) {
        let source = try FileSystem.read(whole)
        let (interactions, problems) = LogReader.read(source)
        reading.problems += problems
        for (interaction, node) in interactions {
          places[account.interactions.count] = (source, node)
          account.interactions.append(interaction)
        }
      } catch  where error.first?.code == .unreadableFile {
        reading.report(.unreadableFile, at: log.at, error.first?.message ?? "the log cannot be read")
      } catch {
        reading.problems += Array(error)
      }
    }
    return places
  }

  /// Puts the problems of the book where their subjects stand.
  private func report(
    _ problems: [BookProblem], _ logs: [Int: (SourceText, SourceNode)], _ reading: inout Reading
  ) {
    for problem in problems {
      let code = DiagnosticCode(rawValue: problem.kind.rawValue) ?? .invalidBook
      let severity: Diagnostic.Severity = problem.kind.isWarning ? .warning : .error
      let suggestion = problem.given.flatMap { Suggestion.nearest(to: $0, among: problem.candidates) }
      let parts = problem.path.split(separator: ".")
      if parts.first == "interactions", parts.count > 1, let index = Int(parts[1]), let (source, node) = logs[index] {
        reading.problems.append(
          source.diagnostic(
            code, severity: severity, at: node.position, message: problem.message, suggestion: suggestion))
      } else {
        reading.report(
          code, severity: severity, at: reading.place(of: problem.path), problem.message, suggestion: suggestion)
      }
    }
  }
}

extension Reading {
  /// Where a part of the book stands: its own place, else that of the nearest part around it, else the start.
  fileprivate func place(of path: String) -> Place {
    var path = Substring(path)
    while !path.isEmpty {
      if let place = places[String(path)] { return place }
      path = path.lastIndex(of: ".").map { path[..<$0] } ?? ""
    }
    return Place(position: .start, width: 1)
  }
}
