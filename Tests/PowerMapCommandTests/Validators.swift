import Foundation
import GoldenFiles

/// The validators of CI formats, which `script/bootstrap --test` installs in an environment of Python's.
enum Validators {
  static let folder = GoldenFile.root.appending(path: ".build/validators/bin").path

  static let areInstalled = FileManager.default.isExecutableFile(atPath: folder + "/validate-sarif")
}
