import Foundation
import PowerMapFiles

/// What is noted of an account whose page was drawn: what from, and how large the files are.
struct SiteRecord: Codable, Hashable, Sendable {
  /// Tells everything the page was drawn from.
  var digest: String
  /// The bytes of each file, by its path in the folder; one that is missing or cut off is drawn anew.
  var sizes: [String: Int]

  /// What was noted; nil where nothing is.
  init?(contentsOf path: String) {
    guard let data = FileManager.default.contents(atPath: path),
      let record = try? JSONDecoder().decode(SiteRecord.self, from: data)
    else { return nil }
    self = record
  }

  /// The record of files that were just drawn.
  init(_ digest: ContentDigest, files: [String: Data]) {
    self.digest = digest.description
    sizes = files.mapValues(\.count)
  }

  /// As JSON, the same every time.
  var json: Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)) ?? Data()
  }

  /// Whether a folder holds the files of a digest.
  func stands(for digest: ContentDigest, in folder: String) -> Bool {
    self.digest == digest.description && sizes.allSatisfy { path, size in Self.size(of: "\(folder)/\(path)") == size }
  }

  private static func size(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }
}
