import CanonicalJSON
import Commands
import Domain
import Foundation

/// The starter registers as they lie in the source tree.
public enum StarterAssets {
  public static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Assets/starters")

  /// The folders: one for each starter, and what they share.
  public static let names = StarterName.allCases.map(\.rawValue) + [StarterSelection.shared]

  /// Paths of all files of a folder, below it, in their order.
  public static func paths(in name: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: name).path())
      .filter { $0.hasSuffix(".json") }.sorted()
  }

  public static func bytes(_ name: String, _ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: "\(name)/\(path)")))
  }

  /// Every record of one starter, the shared ones that it takes among them.
  public static func records(of starter: StarterName) throws -> [StarterRecord] {
    let folders = try names.map { name in
      let records = try paths(in: name).compactMap { path in
        try RecordKey(path: path).map {
          StarterRecord(key: $0, tree: try JSONReader.read(try bytes(name, path)))
        }
      }
      return (name, records)
    }
    return StarterSelection.records(of: starter, in: Dictionary(uniqueKeysWithValues: folders))
  }
}
