import CanonicalJSON
import Domain
import Foundation

/// The starter registers as they lie in the source tree.
enum StarterFiles {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Assets/starters")

  /// Paths of all files of a starter, below its folder, in their order.
  static func paths(of starter: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: starter).path())
      .filter { $0.hasSuffix(".json") }.sorted()
  }

  static func bytes(_ starter: String, _ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: "\(starter)/\(path)")))
  }
}

/// Every record of the starter `sahel`, as types.
struct SahelRegister {
  var office: Office
  var organizations: [OrganizationID: Organization] = [:]
  var people: [PersonID: Person] = [:]
  var bodies: [BodyID: Body] = [:]
  var meetings: [MeetingID: Meeting] = [:]

  init() throws {
    let starter = "sahel"
    func all<R: Record>(_ type: R.Type) throws -> [R] {
      try StarterFiles.paths(of: starter).filter { RecordKey(path: $0)?.kind == R.kind }.map {
        try JSONTreeDecoder().decode(R.self, from: try JSONReader.read(try StarterFiles.bytes(starter, $0)))
      }
    }
    office = try all(Office.self)[0]
    for record in try all(Organization.self) { organizations[record.id] = record }
    for record in try all(Person.self) { people[record.id] = record }
    for record in try all(Body.self) { bodies[record.id] = record }
    for record in try all(Meeting.self) { meetings[record.id] = record }
  }

  func body(_ id: String) -> Body? { BodyID(id).flatMap { bodies[$0] } }
  func meeting(_ id: String) -> Meeting? { MeetingID(id).flatMap { meetings[$0] } }
  func organization(_ id: String) -> Organization? { OrganizationID(id).flatMap { organizations[$0] } }
}
