import Domain

/// One act on one meeting: the meeting as it stands, what becomes of it, and the change set from the one to the other.
struct MeetingAct {
  let context: Context
  let register: any Register
  /// The body whose meeting it is, if it is one's.
  let body: Body?
  let before: Meeting
  var meeting: Meeting

  /// - Throws: `noSuchRecord`; or the refusal of a closed body, which is read-only (domain §2).
  init(on id: MeetingID, in context: Context, _ register: any Register) throws(RegisterError) {
    (before, body) = try register.openMeeting(id)
    meeting = before
    self.context = context
    self.register = register
  }

  /// The change set of what became of the meeting, and of others in the same act.
  /// - Throws: the refusal of what is final, whatever the command itself has checked.
  func changeSet(
    _ action: String, detail: String? = nil, with others: [MeetingAct] = []
  ) throws(RegisterError) -> ChangeSet {
    var draft = ChangeDraft(context, register)
    for act in [self] + others {
      try draft.update(act.before) { $0 = act.meeting }
    }
    let changeSet = draft.changeSet(action: action, subject: before.key, detail: detail)
    for act in [self] + others {
      if let refusal = Finality.firstViolation(of: changeSet.changes, before: act.before) {
        throw .refused(refusal)
      }
    }
    return changeSet
  }
}

extension MeetingAct {
  /// - Throws: the refusal when the minutes are approved, and with them everything they hold.
  func requireNotFinal() throws(RegisterError) {
    if meeting.isFinal { throw .refused(.minutesAreFinal(meeting.id)) }
  }

  /// - Throws: the refusal when the meeting will not take place.
  func requireNotCancelled() throws(RegisterError) {
    if meeting.timing.name == .cancelled { throw .refused(.notInSession(meeting.id, .cancelled)) }
  }

  /// Only a meeting in session decides; what it decided may be entered once it is suspended or held, and a meeting that stands
  /// for the time between meetings has no session.
  func requireSession() throws(RegisterError) {
    switch meeting.timing.name {
    case .inSession, .suspended, .held: return
    case .planned, .convened, .postponed, .cancelled:
      if meeting.kind == .betweenMeetings && meeting.timing.name != .cancelled { return }
      throw .refused(.notInSession(meeting.id, meeting.timing.name))
    }
  }

  /// - Throws: `noSuchElement` when the agenda has no such point.
  func itemIndex(_ id: Identifier<AgendaItem>) throws(RegisterError) -> Int {
    guard let index = meeting.agenda.firstIndex(where: { $0.id == id }) else {
      throw .noSuchElement(.agendaItem, id.text, in: meeting.key)
    }
    return index
  }

  /// - Throws: `noSuchElement` when the meeting has no such decision.
  func decisionIndex(_ id: DecisionID) throws(RegisterError) -> Int {
    guard let index = meeting.decisions.firstIndex(where: { $0.id == id }) else {
      throw .noSuchElement(.decision, id.text, in: meeting.key)
    }
    return index
  }

  /// The rule by which the meeting's symbols are made.
  func numbering() throws(RegisterError) -> NumberingRule {
    NumberingRule(body: body, office: try register.office())
  }

  /// How messages and the history name a decision: by its symbol, provisional or final, else its title or its identifier.
  func label(of decision: DecisionID) throws(RegisterError) -> String {
    let symbol = NumberingRule.provisionalSymbol(
      for: decision, in: meeting, body: body, office: try register.office())
    return symbol ?? meeting.decision(decision)?.title?.best(for: .english) ?? decision.text
  }
}
