import CanonicalJSON
import Domain

/// Whether a tree is a record of its kind.
enum RecordShape {
  static func fits(_ tree: JSON, _ key: RecordKey) -> Bool {
    let content = RecordContent(key: key, tree: tree)
    do throws(RegisterError) {
      _ = try content.record(as: key.kind.type)
      return true
    } catch {
      return false
    }
  }
}
