import CanonicalJSON
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

  /// The names as they stood when minutes were approved.
  private let sealedParties: [Party: Text]
  private let sealedPeople: [PersonID: String]
  /// What the sealed minutes say of the meetings before and after.
  public let sealedNeighbours: MinutesNeighbours?

  /// - Parameters:
  ///   - register: absent: everything is named by its identifier.
  ///   - sealed: the snapshot of approved minutes, whose names stand before those of today.
  public init(_ register: (any Register)? = nil, sealed: Sealed? = nil) {
    self.register = register
    let minutes = sealed.flatMap { try? JSONTreeDecoder().decode(SealedMinutes.self, from: $0.content) }
    sealedNeighbours = minutes?.neighbours
    var parties = Dictionary(minutes?.names.map { ($0.party, $0.name) } ?? []) { first, _ in first }
    if let body = minutes?.body, let name = minutes?.bodyName { parties[.body(body)] = name }
    sealedParties = parties
    sealedPeople = Dictionary(minutes?.people.map { ($0.person, $0.name) } ?? []) { first, _ in first }
  }

  /// The record, or `nil` when there is none or it cannot be read.
  public func organization(_ id: OrganizationID) -> Organization? {
    if let known = organizations[id] { return known }
    var found = try? register?.organization(id)
    if let name = sealedParties[.organization(id)] { found?.name = name }
    organizations[id] = .some(found)
    return found
  }

  public func body(_ id: BodyID) -> Body? {
    if let known = bodies[id] { return known }
    var found = try? register?.body(id)
    if let name = sealedParties[.body(id)] { found?.name = name }
    bodies[id] = .some(found)
    return found
  }

  public func person(_ id: PersonID) -> Person? {
    if let known = people[id] { return known }
    var found = try? register?.person(id)
    if let name = sealedPeople[id] { found?.name = name }
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
