import Domain

/// One act on the minutes of a meeting.
struct MinutesAct {
  var act: MeetingAct
  var minutes: Minutes

  /// - Throws: what ``MeetingAct`` throws, or the refusal when there are no minutes yet.
  init(on meeting: MeetingID, in context: Context, _ register: any Register) throws(RegisterError) {
    act = try MeetingAct(on: meeting, in: context, register)
    guard let minutes = act.meeting.minutes else { throw .refused(.minutesMissing(meeting)) }
    self.minutes = minutes
  }

  var context: Context { act.context }
  var meeting: Meeting { act.meeting }

  /// - Throws: the refusal while the meeting is not over: only then is there anything to clear, circulate and approve.
  func requireHeld() throws(RegisterError) {
    if meeting.timing.name != .held {
      throw .refused(.minutesBeforeMeeting(meeting.id, meeting.timing.name))
    }
  }

  /// - Throws: the refusal when the minutes cannot come there from where they stand.
  mutating func pass(to standing: MinutesStanding) throws(RegisterError) {
    try requireWay(to: standing.name)
    minutes.standing = standing
  }

  func requireWay(to name: MinutesStanding.Name) throws(RegisterError) {
    guard MinutesTransitions.allows(minutes.standing.name, name) else {
      throw .refused(.minutesTransition(meeting.id, from: minutes.standing.name, to: name))
    }
  }

  /// - Throws: `noSuchElement` when the minutes have no such section.
  func sectionIndex(_ id: Identifier<MinutesSection>) throws(RegisterError) -> Int {
    guard let index = minutes.sections.firstIndex(where: { $0.id == id }) else {
      throw .noSuchElement(.minutes, id.text, in: meeting.key)
    }
    return index
  }

  /// - Throws: `noSuchElement` when nobody made such a comment.
  func commentIndex(_ id: Identifier<MinutesComment>) throws(RegisterError) -> Int {
    guard let index = minutes.comments.firstIndex(where: { $0.id == id }) else {
      throw .noSuchElement(.comment, id.text, in: meeting.key)
    }
    return index
  }

  func changeSet(_ action: String, detail: String? = nil) throws(RegisterError) -> ChangeSet {
    var act = act
    act.meeting.minutes = minutes
    return try act.changeSet(action, detail: detail ?? minutes.symbol)
  }
}

extension MeetingAct {
  /// The symbol that minutes have, or get.
  func minutesSymbol(_ minutes: Minutes) throws(RegisterError) -> String {
    if let symbol = minutes.symbol { return symbol }
    return try numbering().minutesSymbol(of: meeting)
  }
}

extension MinutesAct {
  /// Who has to clear the minutes.
  var presiding: [Clearer] { Clearer.presiding(meeting, body: act.body) }

  /// Who has still to clear them.
  var uncleared: [Clearer] { Clearer.awaited(meeting, body: act.body, after: minutes.clearances) }
}
