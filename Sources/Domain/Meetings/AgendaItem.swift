/// A point of the agenda. The list's order is the order of the agenda; the number is derived from it, by nesting.
public struct AgendaItem: Hashable, Codable, Sendable {
  public enum State: String, Codable, Sendable, CaseIterable {
    case proposed, provisional, adopted, discussed, concluded, deferred, withdrawn
  }

  /// What the point is, so that papers put it under the right heading (domain §4).
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case opening, agenda, previousMinutes, mattersArising, substance, otherBusiness, communique, nextMeeting,
      closure

    /// Whether every meeting has it and it needs no explanation.
    public var isOfForm: Bool {
      switch self {
      case .opening, .agenda, .otherBusiness, .nextMeeting, .closure: true
      case .previousMinutes, .mattersArising, .substance, .communique: false
      }
    }
  }

  /// Where a point comes from that another meeting deferred.
  public struct Origin: Hashable, Codable, Sendable {
    public var meeting: MeetingID
    public var item: Identifier<AgendaItem>

    public init(meeting: MeetingID, item: Identifier<AgendaItem>) {
      self.meeting = meeting
      self.item = item
    }
  }

  public var id: Identifier<AgendaItem>
  public var kind: Kind
  public var state: State
  public var title: Text
  /// The point it is nested under.
  public var parent: Identifier<AgendaItem>?
  public var annotation: Text?
  /// Summary of the discussion, for the minutes.
  public var discussion: Text?
  public var presentedBy: Party?
  /// Who presents it beside the first.
  public var alsoPresentedBy: [Party]
  public var carriedFrom: Origin?
  /// Where the points come from that were merged into this one.
  public var mergedFrom: [Origin]
  /// Decisions of earlier meetings that this point follows up.
  public var followsUp: [DecisionReference]
  public var documents: [Identifier<MeetingDocument>]
  public var source: SourceNote?

  public init(
    id: Identifier<AgendaItem>, kind: Kind = .substance, state: State = .provisional, title: Text,
    parent: Identifier<AgendaItem>? = nil, annotation: Text? = nil, discussion: Text? = nil,
    presentedBy: Party? = nil, alsoPresentedBy: [Party] = [], carriedFrom: Origin? = nil,
    mergedFrom: [Origin] = [],
    followsUp: [DecisionReference] = [], documents: [Identifier<MeetingDocument>] = [],
    source: SourceNote? = nil
  ) {
    self.id = id
    self.kind = kind
    self.state = state
    self.title = title
    self.parent = parent
    self.annotation = annotation
    self.discussion = discussion
    self.presentedBy = presentedBy
    self.alsoPresentedBy = alsoPresentedBy
    self.carriedFrom = carriedFrom
    self.mergedFrom = mergedFrom
    self.followsUp = followsUp
    self.documents = documents
    self.source = source
  }

  /// Everybody who presents it, in order, each once.
  public var presenters: [Party] {
    get { (presentedBy.map { [$0] } ?? []) + alsoPresentedBy }
    set {
      var seen: Set<Party> = []
      let parties = newValue.filter { seen.insert($0).inserted }
      presentedBy = parties.first
      alsoPresentedBy = Array(parties.dropFirst())
    }
  }

  /// Every point of an earlier meeting that goes on in this one.
  public var origins: [Origin] { (carriedFrom.map { [$0] } ?? []) + mergedFrom }
}
