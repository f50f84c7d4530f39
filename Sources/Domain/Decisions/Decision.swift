/// A decision, from its first draft to what became of it. Its number is its place among the meeting's decisions until closure.
public struct Decision: Hashable, Codable, Sendable {
  public var id: DecisionID
  public var item: Identifier<AgendaItem>?
  /// Given when the meeting closes, and never reused (domain §2).
  public var symbol: String?
  public var title: Text?
  public var verb: OperativeVerb?
  public var original: Language?
  public var paragraphs: [Paragraph]
  /// Earlier wordings, oldest first; the current one is `paragraphs`.
  public var versions: [DecisionVersion]
  public var standing: DecisionStanding
  public var objections: [Objection]
  public var reservations: [Reservation]
  public var responsible: [Responsibility]
  public var deadline: Deadline?
  public var supersedes: [DecisionReference]
  public var supersededBy: DecisionReference?
  /// The adopted text as it stood when the minutes were approved.
  public var finalText: Sealed?
  public var corrigenda: [Corrigendum]
  public var remark: Text?
  public var source: SourceNote?

  public init(
    id: DecisionID, item: Identifier<AgendaItem>? = nil, symbol: String? = nil, title: Text? = nil,
    verb: OperativeVerb? = nil, original: Language? = nil, paragraphs: [Paragraph] = [],
    versions: [DecisionVersion] = [], standing: DecisionStanding = .proposed, objections: [Objection] = [],
    reservations: [Reservation] = [], responsible: [Responsibility] = [], deadline: Deadline? = nil,
    supersedes: [DecisionReference] = [], supersededBy: DecisionReference? = nil, finalText: Sealed? = nil,
    corrigenda: [Corrigendum] = [], remark: Text? = nil, source: SourceNote? = nil
  ) {
    self.id = id
    self.item = item
    self.symbol = symbol
    self.title = title
    self.verb = verb
    self.original = original
    self.paragraphs = paragraphs
    self.versions = versions
    self.standing = standing
    self.objections = objections
    self.reservations = reservations
    self.responsible = responsible
    self.deadline = deadline
    self.supersedes = supersedes
    self.supersededBy = supersededBy
    self.finalText = finalText
    self.corrigenda = corrigenda
    self.remark = remark
    self.source = source
  }

  /// Objections that stand, that is, were not withdrawn.
  public var standingObjections: [Objection] { objections.filter { $0.withdrawn == nil } }

  /// Whether its wording was amended since the first draft; to merge and to split drafts is no amendment.
  public var isAmended: Bool { versions.contains { $0.cause == nil } }

  /// The words of all paragraphs in one language, one paragraph a line.
  public func words(in language: Language) -> String {
    paragraphs.map { $0.text.best(for: language) }.joined(separator: "\n")
  }
}

/// Which decision of which meeting.
public struct DecisionReference: Hashable, Codable, Sendable {
  public var meeting: MeetingID
  public var decision: DecisionID

  public init(meeting: MeetingID, decision: DecisionID) {
    self.meeting = meeting
    self.decision = decision
  }
}

/// An earlier wording of a draft, with who replaced it and when.
public struct DecisionVersion: Hashable, Codable, Sendable {
  /// Why it was replaced where nobody amended it: it was merged with another draft, or split.
  public enum Cause: String, Codable, Sendable, CaseIterable { case merger, split }

  public var id: Identifier<DecisionVersion>
  public var paragraphs: [Paragraph]
  public var replacedAt: Moment
  public var replacedBy: String
  /// Absent for an amendment.
  public var cause: Cause?

  public init(
    id: Identifier<DecisionVersion>, paragraphs: [Paragraph], replacedAt: Moment, replacedBy: String,
    cause: Cause? = nil
  ) {
    self.id = id
    self.paragraphs = paragraphs
    self.replacedAt = replacedAt
    self.replacedBy = replacedBy
    self.cause = cause
  }
}
