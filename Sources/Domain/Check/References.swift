import CanonicalJSON

/// What one record refers to, with the place of each reference in its file.
public struct References: Sendable {
  public enum Target: Hashable, Sendable {
    case record(RecordKind, String)
    case decision(DecisionReference)
    case item(Identifier<AgendaItem>, of: MeetingID)
    case seat(Identifier<Seat>, of: BodyID)
    case result(ResultReference)
  }

  public private(set) var all: [(target: Target, path: JSONPath)] = []
  /// References to elements of the same record that has no such element.
  public private(set) var missing: [(kind: ElementKind, id: String, path: JSONPath)] = []

  mutating func add(organization id: OrganizationID?, _ path: JSONPath) {
    if let id { all.append((.record(.organization, id.text), path)) }
  }

  mutating func add(person id: PersonID?, _ path: JSONPath) {
    if let id { all.append((.record(.person, id.text), path)) }
  }

  mutating func add(body id: BodyID?, _ path: JSONPath) {
    if let id { all.append((.record(.body, id.text), path)) }
  }

  mutating func add(meeting id: MeetingID?, _ path: JSONPath) {
    if let id { all.append((.record(.meeting, id.text), path)) }
  }

  mutating func add(framework id: FrameworkID?, _ path: JSONPath) {
    if let id { all.append((.record(.framework, id.text), path)) }
  }

  mutating func add(fund id: FundID?, _ path: JSONPath) {
    if let id { all.append((.record(.fund, id.text), path)) }
  }

  mutating func add(project id: ProjectID?, _ path: JSONPath) {
    if let id { all.append((.record(.project, id.text), path)) }
  }

  mutating func add(result reference: ResultReference?, _ path: JSONPath) {
    if let reference { all.append((.result(reference), path)) }
  }

  mutating func add(decision reference: DecisionReference?, _ path: JSONPath) {
    if let reference { all.append((.decision(reference), path)) }
  }

  mutating func add(_ target: Target, _ path: JSONPath) { all.append((target, path)) }

  mutating func add(party: Party?, _ path: JSONPath) {
    switch party {
    case .organization(let id): add(organization: id, path)
    case .body(let id): add(body: id, path)
    case .person(let id): add(person: id, path)
    case .post(_, let organization): add(organization: organization, path)
    case .members, nil: break
    }
  }

  mutating func add(parties: [Party], _ path: JSONPath) {
    for party in parties { add(party: party, path) }
  }

  mutating func add(delegates: [Delegate], _ path: JSONPath) {
    for delegate in delegates { add(person: delegate.person, path / delegate.id / "person") }
  }

  /// Notes a reference within the record, unless the element is there.
  mutating func require<Element>(
    _ id: Identifier<Element>?, among known: Set<Identifier<Element>>, _ kind: ElementKind, _ path: JSONPath
  ) {
    if let id, !known.contains(id) { missing.append((kind, id.text, path)) }
  }
}

/// To a member by its name, and to an element by its identifier.
func / (path: JSONPath, key: String) -> JSONPath { path.appending(key: key) }
func / <Entity>(path: JSONPath, id: Identifier<Entity>) -> JSONPath { path.appending(element: id.text) }
