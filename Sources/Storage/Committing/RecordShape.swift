import CanonicalJSON
import Domain

/// Whether a tree is a record of its kind.
enum RecordShape {
  static func fits(_ tree: JSON, _ key: RecordKey) -> Bool {
    let content = RecordContent(key: key, tree: tree)
    do throws(RegisterError) {
      switch key.kind {
      case .office: _ = try content.record(as: Office.self)
      case .organization: _ = try content.record(as: Organization.self)
      case .person: _ = try content.record(as: Person.self)
      case .body: _ = try content.record(as: Body.self)
      case .meeting: _ = try content.record(as: Meeting.self)
      case .framework, .fund, .project: try content.checkIdentifier()
      }
      return true
    } catch {
      return false
    }
  }
}
