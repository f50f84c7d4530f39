import CanonicalJSON
import Commands
import Domain

/// A starter register: the records that a new register begins with.
struct Starter: Equatable {
  let name: String
  let files: [StarterRecord]

  /// The office's record of a register that begins on `began`, under its own identifier and, if one is given, its own name.
  func office(
    id: Identifier<Office>, name officeName: Text? = nil, began: CalendarDay
  ) throws(StarterError) -> Office {
    let path = RecordKey.office.path
    guard let file = files.first(where: { $0.key == .office }) else { throw .misplaced(path: path) }
    var office: Office
    do throws(JSONShapeError) {
      office = try JSONTreeDecoder().decode(Office.self, from: file.tree)
    } catch {
      throw .shape(path: path, error)
    }
    office.id = id
    office.name = officeName ?? office.name
    office.began = began
    office.starter = name
    return office
  }

  /// All other records. Meetings that a rule says are due count from `began` on: of the past, nothing is called missing.
  func records(began: CalendarDay) -> [StarterRecord] {
    files.filter { $0.key != .office }.map { file in
      var tree = file.tree
      if var cadence = tree["cadence"], cadence["trackedSince"] == nil {
        cadence["trackedSince"] = .string(began.description)
        tree["cadence"] = cadence
      }
      return StarterRecord(key: file.key, tree: tree)
    }
  }
}
