import CanonicalJSON
import Domain
import TestSupport

/// Every record of a starter register, as types.
struct StarterRegister {
  var office: Office
  var organizations: [OrganizationID: Organization] = [:]
  var people: [PersonID: Person] = [:]
  var bodies: [BodyID: Body] = [:]
  var meetings: [MeetingID: Meeting] = [:]
  var frameworks: [FrameworkID: Framework] = [:]
  var funds: [FundID: Fund] = [:]
  var projects: [ProjectID: Project] = [:]

  init(_ starter: StarterName) throws {
    let records = try StarterAssets.records(of: starter)
    func all<R: Record>(_ type: R.Type) throws -> [R] {
      try records.filter { $0.key.kind == R.kind }.map {
        try JSONTreeDecoder().decode(R.self, from: $0.tree)
      }
    }
    office = try all(Office.self)[0]
    for record in try all(Organization.self) { organizations[record.id] = record }
    for record in try all(Person.self) { people[record.id] = record }
    for record in try all(Body.self) { bodies[record.id] = record }
    for record in try all(Meeting.self) { meetings[record.id] = record }
    for record in try all(Framework.self) { frameworks[record.id] = record }
    for record in try all(Fund.self) { funds[record.id] = record }
    for record in try all(Project.self) { projects[record.id] = record }
  }

  func body(_ id: String) -> Body? { BodyID(id).flatMap { bodies[$0] } }
  func meeting(_ id: String) -> Meeting? { MeetingID(id).flatMap { meetings[$0] } }
  func organization(_ id: String) -> Organization? { OrganizationID(id).flatMap { organizations[$0] } }
  func framework(_ id: String) -> Framework? { FrameworkID(id).flatMap { frameworks[$0] } }
  func fund(_ id: String) -> Fund? { FundID(id).flatMap { funds[$0] } }
  func project(_ id: String) -> Project? { ProjectID(id).flatMap { projects[$0] } }

  var fixed: FixedRegister {
    FixedRegister(
      office: office, organizations: Array(organizations.values), people: Array(people.values),
      bodies: Array(bodies.values), meetings: Array(meetings.values), frameworks: Array(frameworks.values),
      funds: Array(funds.values), projects: Array(projects.values))
  }
}
