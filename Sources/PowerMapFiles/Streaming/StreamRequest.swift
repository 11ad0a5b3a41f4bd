public import PowerMap

/// One account of a stream: a line of NDJSON that holds all that its analysis needs.
///
///     {"id": "northwind", "asOf": "2026-11-01", "team": {…}, "policy": {…}, "account": {…the account file as JSON…}}
///
/// `id` and `account` must be there. Beside them may stand whatever a `powermap.yaml` has, except `accounts`, and `asOf`,
/// the day to evaluate at. The account names no log files: a line is whole.
public struct StreamRequest: Sendable {
  /// The account's id.
  public var id: Account.ID
  /// The day to evaluate at; nil where the line names none.
  public var asOf: Day?
  /// A book of this one account.
  public var book: Book

  /// Reads a line. Complexity: O(length).
  ///
  /// - Throws: `StreamFault` with everything that is wrong, if any of it is an error. Their columns count from the start
  ///   of the line.
  public init(line: some Sequence<UInt8>) throws(StreamFault) {
    var envelope = StreamEnvelope()
    do throws(Diagnostics) {
      let source = try SourceText(path: Self.name, bytes: line)
      let (root, problems) = try JSONNodes.parse(source, line: 1)
      do throws(Diagnostics) {
        self = try envelope.read(root, Reading(source: source, problems: problems, notesPlaces: false))
      } catch {
        // Only now it matters where everything stands.
        self = try envelope.read(root, Reading(source: source, problems: problems))
      }
    } catch {
      throw StreamFault(id: envelope.id, diagnostics: error)
    }
  }

  init(id: Account.ID, asOf: Day?, book: Book) {
    (self.id, self.asOf, self.book) = (id, asOf, book)
  }

  /// The longest line that is read, in bytes (16 MiB).
  public static let lengthLimit = SourceText.sizeLimit

  /// What the text of a line is called; its end tells which line breaks count.
  private static let name = "line.ndjson"
}

/// Why a line of a stream cannot be answered by an analysis.
public struct StreamFault: Error, Sendable {
  /// The account's id, as far as it could be read.
  public var id: Account.ID?
  /// What is wrong, at the columns of the line.
  public var diagnostics: Diagnostics
}

/// What stands around the account in a line.
struct StreamEnvelope: Sendable {
  var id: Account.ID?
  var asOf: Day?
  var account: SourceNode?
  var book = FileRecord()

  static let fields: [Field<StreamEnvelope>] =
    FileRecord.bookFields.map { field in
      Field(field.name, field.documentation, isRequired: field.isRequired, schema: field.schema) {
        node, envelope, reading in field.read(node, &envelope.book, &reading)
      }
    } + [
      Field("id", "The account's id.", isRequired: true, schema: Form<Account.ID>.id().schema) {
        node, envelope, reading in envelope.id = Form<Account.ID>.id().read(node, &reading)
      },
      Field("asOf", optional: \.asOf, .day, "The day to evaluate at."),
      Field("account", "The account file.", isRequired: true, schema: Schema.object(FileRecord.accountFields)) {
        node, envelope, _ in envelope.account = node
      },
    ]

  /// Reads a line; the request, if nothing is wrong.
  mutating func read(_ root: SourceNode, _ reading: Reading) throws(Diagnostics) -> StreamRequest {
    self = StreamEnvelope()
    var outer = reading
    outer.read(Self.fields, of: root, into: &self, named: "a line")
    var shared = SharedFile(path: nil)
    shared.share(book, &outer)
    guard let account, let id else { throw Diagnostics(outer.problems) }
    var inner = reading
    inner.problems = outer.problems
    let loaded = shared.account(of: account, id: id, inner) { logs, _, _, reading in
      for log in logs {
        reading.report(.outsideWorkspace, at: log.at, "a line holds its interactions itself and names no files")
      }
      return []
    }
    guard let account = loaded.account else { throw loaded.diagnostics }
    shared.book.accounts = [account]
    return StreamRequest(id: id, asOf: asOf, book: shared.book)
  }
}
