import CanonicalJSON
import Domain

/// Which records a starter register is made of (D): its own, and of those that several starters share what its own refer to, directly
/// or through others, and what is drawn from the documents that its office names.
public enum StarterSelection {
  /// The folder of the records that several starters share; no starter of its own.
  public static let shared = "shared"

  /// - Parameter folders: the records of each starter, by its name, and the shared ones.
  /// - Returns: the office and all other records, in the order of their keys.
  public static func records(
    of starter: StarterName, in folders: [String: [StarterRecord]]
  ) -> [StarterRecord] {
    let own = folders[starter.rawValue] ?? []
    let others: [StarterRecord]
    if starter == .all {
      others = folders.filter { $0.key != starter.rawValue }.values.joined().filter { $0.key != .office }
    } else {
      others = wanted(by: own, among: folders[shared] ?? [])
    }
    return (own + others).sorted { $0.key < $1.key }
  }

  private static func wanted(by own: [StarterRecord], among shared: [StarterRecord]) -> [StarterRecord] {
    let documents = own.first { $0.key == .office }.map { self.documents(of: $0) } ?? []
    let cited = shared.filter { !self.documents(of: $0).isDisjoint(with: documents) }
    var places: [References.Target: StarterRecord] = [:]
    for record in shared {
      for target in References.targets(within: record.tree, record.key) { places[target] = record }
    }
    var found = Dictionary(uniqueKeysWithValues: cited.map { ($0.key, $0) })
    var pending = own + cited
    while let record = pending.popLast() {
      for target in References(of: record.tree, record.key).targets {
        guard let next = places[target], found[next.key] == nil else { continue }
        found[next.key] = next
        pending.append(next)
      }
    }
    return Array(found.values)
  }

  /// The marks of the documents that a record as a whole is drawn from.
  private static func documents(of record: StarterRecord) -> Set<String> {
    Set((record.tree["sources"]?.arrayValue ?? []).compactMap { $0["document"]?.stringValue })
  }
}
