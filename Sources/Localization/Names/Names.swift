import Domain

/// Which form of a name is wanted.
public enum NameForm: Hashable, Sendable {
  /// The acronym where there is one.
  case short
  case long
  /// `African Union (AU)`, as at a first mention.
  case both
}

/// The names behind identifiers, in both languages, each looked up once.
///
/// A name of the day it was made: after a change to the register a new one is made. What cannot be found or read is named by its
/// identifier, and a missing translation is marked.
public final class Names {
  let register: (any Register)?
  private var organizations: [OrganizationID: Organization?] = [:]
  private var bodies: [BodyID: Body?] = [:]
  private var people: [PersonID: Person?] = [:]
  private var meetings: [MeetingID: Meeting?] = [:]
  private var classifications: [Identifier<Classification>: Text]?

  /// - Parameter register: absent: everything is named by its identifier.
  public init(_ register: (any Register)? = nil) { self.register = register }

  /// The record, or `nil` when there is none or it cannot be read.
  public func organization(_ id: OrganizationID) -> Organization? {
    if let known = organizations[id] { return known }
    let found = try? register?.organization(id)
    organizations[id] = .some(found)
    return found
  }

  public func body(_ id: BodyID) -> Body? {
    if let known = bodies[id] { return known }
    let found = try? register?.body(id)
    bodies[id] = .some(found)
    return found
  }

  public func person(_ id: PersonID) -> Person? {
    if let known = people[id] { return known }
    let found = try? register?.person(id)
    people[id] = .some(found)
    return found
  }

  public func meeting(_ id: MeetingID) -> Meeting? {
    if let known = meetings[id] { return known }
    let found = try? register?.meeting(id)
    meetings[id] = .some(found)
    return found
  }

  public func classification(_ id: Identifier<Classification>) -> Phrase {
    if classifications == nil {
      let known = (try? register?.office())?.classifications ?? []
      classifications = Dictionary(known.map { ($0.id, $0.name) }) { first, _ in first }
    }
    return classifications?[id]?.phrase ?? Phrase(same: id.text)
  }
}
