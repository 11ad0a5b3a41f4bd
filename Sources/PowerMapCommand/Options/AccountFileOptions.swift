import ArgumentParser
import PowerMap
import PowerMapFiles
import PowerMapReports

/// The account file that a command makes.
struct AccountFileOptions: ParsableArguments {
  @Flag(help: "Write over a file that exists.")
  var force = false

  @OptionGroup var output: OutputOptions

  /// What the file is written as, by the end of its name.
  var format: FileFormat { output.output?.lowercased().hasSuffix(".json") == true ? .json : .yaml }

  /// The id of the account that is written: the stem of the file's name; nil on standard output.
  ///
  /// - Throws: that the stem is no id, so that the file could not be read again.
  func accountID() throws -> Account.ID? {
    guard let path = output.output, !output.isStandardOutput else { return nil }
    let id = Account.ID(LoadedAccount.id(ofPath: path))
    guard id.isValid else {
      throw ValidationError(
        "the name of an account file is the account's id, and '\(id)' is none; use letters, digits, '.', '_' and '-'")
    }
    return id
  }

  /// - Throws: that the file exists and may not be written over.
  func requireRoom() throws {
    guard let path = output.output, !output.isStandardOutput, !force, OutputFile.isRegularFile(path) else { return }
    throw CommandFailure(.outputFailed, "'\(path)' exists; --force writes over it")
  }
}
