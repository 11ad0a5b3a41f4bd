package import DataTree

/// The JSON Schema (draft 2020-12) of the file format, made from the description the reader goes by.
public enum AccountFileSchema {
  /// The schema as text, for an account file or a workspace file; the same bytes every time.
  ///
  /// Editors offer completion and documentation from it. It knows the shape of a file, not its references.
  public static func text() -> String { tree.json() + "\n" }

  /// The schema before it is text.
  package static var tree: Tree {
    let account = Schema.object(FileRecord.accountFields)
    let workspace = Schema.object(FileRecord.workspaceFields)
    return .record([
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text("PowerMap account or workspace file")),
      ("if", .record([("required", .list([.text("account")]))])),
      ("then", account),
      ("else", workspace),
    ])
  }
}
