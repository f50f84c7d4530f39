import Domain

/// One act on one decision of a meeting.
struct DecisionAct {
  var act: MeetingAct
  let reference: DecisionReference
  private let index: Int

  /// - Throws: what ``MeetingAct`` throws, or `noSuchElement` when the meeting has no such decision.
  init(
    on reference: DecisionReference, in context: Context, _ register: any Register
  ) throws(RegisterError) {
    act = try MeetingAct(on: reference.meeting, in: context, register)
    self.reference = reference
    index = try act.decisionIndex(reference.decision)
  }

  var decision: Decision {
    get { act.meeting.decisions[index] }
    set { act.meeting.decisions[index] = newValue }
  }

  var context: Context { act.context }
  var register: any Register { act.register }
  /// Whether numbers are given; between meetings there is no closing to wait for.
  var isClosed: Bool { act.meeting.timing.name == .held || act.meeting.isBetweenMeetings }

  /// How messages and the history name it.
  func label() throws(RegisterError) -> String { try act.label(of: reference.decision) }

  func changeSet(_ action: String, with others: [MeetingAct] = []) throws(RegisterError) -> ChangeSet {
    try act.changeSet(action, detail: try label(), with: others)
  }

  /// - Throws: the refusal when the decision was not adopted.
  func requireAdopted() throws(RegisterError) {
    if !decision.standing.isAdopted { throw .refused(.notAdopted(reference)) }
  }

  /// Gives the decision another standing. In a meeting that has closed, what is adopted late gets its final symbol at once.
  /// - Throws: the refusal when it cannot come there from where it stands.
  mutating func decide(_ standing: DecisionStanding) throws(RegisterError) {
    try act.requireNotFinal()
    let from = decision.standing.name
    guard DecisionTransitions.allows(from, standing.name, meetingClosed: isClosed) else {
      if isClosed, standing == .proposed, let symbol = decision.symbol {
        throw .refused(.numberIsFinal(symbol))
      }
      throw .refused(.decisionTransition(reference, from: from, to: standing.name))
    }
    decision.standing = standing
    if isClosed && standing.isAdopted && decision.symbol == nil {
      decision.symbol = try act.finalSymbols()[decision.id]
    }
  }
}

extension Votes {
  /// - Throws: `invalid` when a count is below none.
  func required() throws(RegisterError) {
    for count in [inFavour, against, abstentions] where count < 0 {
      throw .invalid(.votes, .outOfRange(String(count), from: 0, to: 10_000))
    }
  }
}
