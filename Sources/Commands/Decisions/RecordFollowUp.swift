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
    try checkInput()
    let places = try places(in: act)
    let document = evidence.unlessBlank.map { title in
      MeetingDocument(
        id: context.newIdentifier("m"), kind: .evidence, title: title, languages: title.received,
        from: places.count == 1 ? act.decision.responsible[places[0]].party : nil, location: location)
    }
    if let document { act.act.meeting.documents.append(document) }
    for place in places {
      try apply(to: &act.decision.responsible[place], evidence: document?.id, context)
    }
    return try act.changeSet(Self.action)
  }

  private func checkInput() throws(RegisterError) {
    try percent?.required(in: 0...100, .percent)
    if kind == .status && status == nil && percent == nil { throw .invalid(.status, .missing) }
    if kind == .note && (note ?? "").isBlank { throw .invalid(.note, .missing) }
    if location != nil && evidence.unlessBlank == nil { throw .invalid(.document, .missing) }
    guard let percent, let status else { return }
    switch status {
    case .done: try percent.required(in: 100...100, .percent)
    case .notStarted: try percent.required(in: 0...0, .percent)
    case .inProgress, .noLongerRelevant: break
    }
  }

  /// Which of the responsible parties are meant.
  private func places(in act: DecisionAct) throws(RegisterError) -> [Int] {
    let responsible = act.decision.responsible
    if let party {
      guard let place = responsible.firstIndex(where: { $0.party == party }) else {
        throw .noSuchElement(.responsibility, party.words, in: act.act.meeting.key)
      }
      return [place]
    }
    if responsible.isEmpty {
      if let verb = act.decision.verb, !act.decision.asksForAction {
        throw .refused(.noFollowUp(try act.label(), verb))
      }
      throw .invalid(.responsible, .missing)
    }
    guard everyone || responsible.count == 1 else {
      throw .ambiguous(try act.label(), responsible.map(\.party.words))
    }
    return Array(responsible.indices)
  }

  private func apply(
    to responsibility: inout Responsibility, evidence: Identifier<MeetingDocument>?, _ context: Context
  ) throws(RegisterError) {
    let day = on ?? context.today
    responsibility.report(status, percent: percent, on: day)
    responsibility.log.append(
      context.logEntry(kind, on: day, note: note))
    if let evidence { responsibility.evidence.append(evidence) }
  }
}

extension Responsibility {
  /// Takes over what was reported. Done is a hundred per cent on that day; a percentage of something not begun begins it.
  fileprivate mutating func report(_ reported: Status?, percent share: Int?, on day: CalendarDay) {
    if let share {
      percent = share
      if reported == nil && status == .notStarted && share > 0 { status = .inProgress }
    }
    guard let reported else { return }
    if reported != .done && status == .done && share == nil { percent = nil }
    if reported == .notStarted && share == nil { percent = nil }
    status = reported
    doneOn = reported == .done ? doneOn ?? day : nil
    if reported == .done { percent = 100 }
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
