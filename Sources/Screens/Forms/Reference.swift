import CanonicalJSON
import Domain

/// Something of the register that a form names: what it is, and how it was called when it was chosen.
public struct Reference: Hashable, Codable, Sendable {
  public enum Target: Hashable, Codable, Sendable {
    case party(Party)
    case meeting(MeetingID)
    case decision(DecisionReference)
    case item(Identifier<AgendaItem>)
    case document(Identifier<MeetingDocument>)
    case framework(FrameworkID)
    case result(ResultReference)
    case fund(FundID)
    case project(ProjectID)
    case zone(String)
  }

  public let target: Target
  public let label: String

  public init(_ target: Target, _ label: String) {
    self.target = target
    self.label = label
  }

  /// The same thing by whatever name.
  public static func == (one: Reference, other: Reference) -> Bool { one.target == other.target }
  public func hash(into hasher: inout Hasher) { hasher.combine(target) }

  init(zone: String) { self.init(.zone(zone), zone) }
  init(_ party: Party, _ wording: Wording) { self.init(.party(party), wording.party(party)) }

  /// How the list of a form tells it from others.
  var token: String {
    do {
      return String(decoding: try JSONTreeEncoder().encode(target).canonicalBytes(), as: UTF8.self)
    } catch {
      return label
    }
  }

  init?(token: String, label: String) {
    do {
      let tree = try JSONReader.read(Array(token.utf8))
      self.init(try JSONTreeDecoder().decode(Target.self, from: tree), label)
    } catch {
      return nil
    }
  }

  var party: Party? { if case .party(let party) = target { party } else { nil } }
  var body: BodyID? { if case .party(.body(let id)) = target { id } else { nil } }
  var person: PersonID? { if case .party(.person(let id)) = target { id } else { nil } }
  var organization: OrganizationID? { if case .party(.organization(let id)) = target { id } else { nil } }
  var meeting: MeetingID? { if case .meeting(let id) = target { id } else { nil } }
  var decision: DecisionReference? { if case .decision(let reference) = target { reference } else { nil } }
  var item: Identifier<AgendaItem>? { if case .item(let id) = target { id } else { nil } }
  var framework: FrameworkID? { if case .framework(let id) = target { id } else { nil } }
  var result: ResultReference? { if case .result(let reference) = target { reference } else { nil } }
  /// The record that a result is about.
  var concern: RecordKey? {
    switch target {
    case .framework(let id): .framework(id)
    case .fund(let id): .fund(id)
    case .party(.body(let id)): .body(id)
    case .party(.organization(let id)): .organization(id)
    default: nil
    }
  }
  var fund: FundID? { if case .fund(let id) = target { id } else { nil } }
  var project: ProjectID? { if case .project(let id) = target { id } else { nil } }
  var zone: String? { if case .zone(let name) = target { name } else { nil } }
  var document: Identifier<MeetingDocument>? { if case .document(let id) = target { id } else { nil } }
}

/// Which things can be looked up for an entry.
public enum ReferenceKind: Hashable, Sendable {
  /// Organisations, bodies, people, posts that hold a seat, and all members.
  case parties
  /// The same, those first who are likely to carry out a decision of the meeting.
  case owners(MeetingID)
  /// The same, those first who speak at the meeting.
  case speakers(MeetingID)
  /// The parties that are at a meeting, other than this one.
  case present(MeetingID, beside: Party)
  /// The parties that a meeting has invited.
  case invited(MeetingID)
  case organizations
  case people
  case bodies
  case meetings
  /// Those other than this one.
  case meetingsBeside(MeetingID)
  case decisions
  /// Adopted ones other than this one.
  case decisionsBeside(DecisionReference)
  case frameworks
  case frameworksBeside(FrameworkID)
  /// The frameworks that can take its place.
  case successors(of: FrameworkID)
  /// The results of its framework that neither are it nor stand below it.
  case resultsBeside(ResultReference)
  /// The results of all frameworks, or of one.
  case results(FrameworkID?)
  /// What a result of this framework can be about: funds, other frameworks, bodies and organisations.
  case concerns(FrameworkID)
  case funds
  /// Those other than this one.
  case fundsBeside(FundID)
  case projects
  /// Time zones.
  case zones
  /// The items on the agenda of a meeting.
  case items(MeetingID)
  case documents(MeetingID)
  /// The documents and decisions that belong to one item.
  case partsOf(Identifier<AgendaItem>, MeetingID)
}
