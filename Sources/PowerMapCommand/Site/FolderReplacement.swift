import CFileSystem
import Foundation

/// Puts a finished folder in the place of another, so that whoever looks sees the one or the other and never a part.
struct FolderReplacement {
  /// The place.
  var target: String

  /// Where the old folder waits on file systems that cannot exchange two.
  var aside: String { target + ".previous" }

  /// Puts a folder in the place. What was there is then where the folder was; nothing is where nothing was.
  ///
  /// - Throws: that the system refuses.
  func replace(by folder: String) throws {
    if rename(folder, target) == 0 || exchange_paths(folder, target) == 0 { return }
    let cannotExchange = [ENOSYS, EINVAL, ENOTSUP].contains(errno)
    // For a moment there is nothing in the place, which `recover` makes good if nobody comes back from it.
    if cannotExchange, rename(target, aside) == 0 {
      if rename(folder, target) == 0 {
        rename(aside, folder)
        return
      }
      rename(aside, target)
    }
    throw CommandFailure(
      .outputFailed, "'\(target)' cannot be replaced: the system refuses; name a folder inside it if it is mounted")
  }

  /// Ends a replacement that was interrupted: what waits aside comes back, or goes where the new folder is there.
  func recover() {
    if rename(aside, target) != 0 { try? FileManager.default.removeItem(atPath: aside) }
  }
}
