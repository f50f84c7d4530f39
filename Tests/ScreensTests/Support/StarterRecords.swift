import CanonicalJSON
import Domain
import Foundation

/// The records of the starter register of the Sahel frameworks, as they lie in the source tree.
enum StarterRecords {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Assets/starters")

  /// - Parameter began: the day from which the register counts what its cadence asks for.
  static func load(_ starter: String, began: CalendarDay) throws -> [RecordKey: JSON] {
    let root = folder.appending(path: starter)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path()).filter {
      $0.hasSuffix(".json")
    }
    var records: [RecordKey: JSON] = [:]
    for path in paths {
      guard let key = RecordKey(path: path) else { continue }
      var tree = try JSONReader.read(Array(try Data(contentsOf: root.appending(path: path))))
      if var cadence = tree["cadence"], cadence["trackedSince"] == nil {
        cadence["trackedSince"] = .string(began.description)
        tree["cadence"] = cadence
      }
      if key == .office {
        tree["id"] = .string("sample")
        tree["began"] = .string(began.description)
      }
      records[key] = tree
    }
    return records
  }
}
