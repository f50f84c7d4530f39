import Domain

/// Logs what became of a decision at one responsible party or at all: a contact, a reminder, a reply, a status, with evidence.
public struct RecordFollowUp: Command {
  public static let action = "record-follow-up"

  public var decision: DecisionReference
  /// Absent: the only one there is, or all of them with `everyone`.
  public var party: Party?
  public var everyone: Bool
  public var kind: LogEntry.Kind
  public var status: Responsibility.Status?
  public var percent: Int?
  public var note: String?
  public var on: CalendarDay?
  /// The title of a supporting document, which is put on the meeting's list of documents.
  public var evidence: Text?
  /// Where the evidence is kept.
  public var location: String?

  public init(
    decision: DecisionReference, party: Party? = nil, everyone: Bool = false, kind: LogEntry.Kind,
    status: Responsibility.Status? = nil, percent: Int? = nil, note: String? = nil, on: CalendarDay? = nil,
    evidence: Text? = nil, location: String? = nil
  ) {
    self.decision = decision
    self.party = party
    self.everyone = everyone
    self.kind = kind
    self.status = status
    self.percent = percent
    self.note = note
    self.on = on
    self.evidence = evidence
    self.location = location
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try DecisionAct(on: decision, in: context, register)
    try act.requireAdopted()
    let report = FollowUpReport(kind: kind, status: status, percent: percent, note: note, on: on)
    try report.requireInput()
    if location != nil && evidence.unlessBlank == nil { throw .invalid(.document, .missing) }
    let places = try places(in: act)
    let document = evidence.unlessBlank.map { title in
      MeetingDocument(
        id: context.newIdentifier("m"), kind: .evidence, title: title, languages: title.received,
        from: places.count == 1 ? act.decision.responsible[places[0]].party : nil, location: location)
    }
    if let document { act.act.meeting.documents.append(document) }
    for place in places {
      report.apply(to: &act.decision.responsible[place], context)
      if let document { act.decision.responsible[place].evidence.append(document.id) }
    }
    return try act.changeSet(Self.action)
  }

  /// Which of the responsible parties are meant.
  private func places(in act: DecisionAct) throws(RegisterError) -> [Int] {
    if party == nil, act.decision.responsible.isEmpty {
      if let verb = act.decision.verb, !act.decision.asksForAction {
        throw .refused(.noFollowUp(try act.label(), verb))
      }
      throw .invalid(.responsible, .missing)
    }
    return try act.decision.responsible.places(
      of: party, everyone: everyone, label: try act.label(), in: act.act.meeting.key)
  }
}

extension Text {
  /// A document in the languages of its title, which has been received.
  fileprivate var received: MeetingDocument.Languages {
    var languages = MeetingDocument.Languages()
    for language in written { languages[language] = .received }
    return languages
  }
}
