import CanonicalJSON
import Domain
import TestSupport

/// The records of a starter register, as a register has them that was begun with it.
enum StarterRecords {
  /// - Parameter began: the day from which the register counts what its cadence asks for.
  static func load(_ starter: StarterName, began: CalendarDay) throws -> [RecordKey: JSON] {
    try StarterAssets.records(of: starter).reduce(into: [:]) { records, record in
      var tree = record.tree
      if var cadence = tree["cadence"], cadence["trackedSince"] == nil {
        cadence["trackedSince"] = .string(began.description)
        tree["cadence"] = cadence
      }
      if record.key == .office {
        tree["id"] = .string("sample")
        tree["began"] = .string(began.description)
      }
      records[record.key] = tree
    }
  }
}
