import CanonicalJSON
import Domain

extension FixedRegister {
  /// A starter register as it lies in the source tree, for reading.
  public init(_ starter: StarterName) throws {
    let records = try StarterAssets.records(of: starter)
    func all<R: Record>(_ type: R.Type) throws -> [R] {
      try records.filter { $0.key.kind == R.kind }.map {
        try JSONTreeDecoder().decode(R.self, from: $0.tree)
      }
    }
    self.init(
      office: try all(Office.self).first ?? Office(id: "office", name: .same("Office")),
      organizations: try all(Organization.self), people: try all(Person.self), bodies: try all(Body.self),
      meetings: try all(Meeting.self), frameworks: try all(Framework.self), funds: try all(Fund.self),
      projects: try all(Project.self))
  }
}
