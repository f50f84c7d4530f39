import Domain

/// Makes one proposal of two of the same meeting: the words of the other follow those of the first, which takes over its
/// objections, reservations, responsible parties and, where it has none, its deadline. The other stays on record as withdrawn.
/// Until the meeting closes (domain §2: ministers merge, split and reorder until the last minute).
public struct MergeDecisions: Command {
  public static let action = "merge-decisions"

  /// Why the other one is withdrawn.
  public static let reason = Text(
    en: "Merged into another draft decision.", fr: "Fusionnée avec un autre projet de décision.")

  /// The one that stays.
  public var decision: DecisionReference
  public var other: DecisionID

  public init(decision: DecisionReference, other: DecisionID) {
    self.decision = decision
    self.other = other
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try DecisionAct(on: decision, in: context, register)
    let reference = DecisionReference(meeting: decision.meeting, decision: other)
    try act.requireProposal()
    if other == decision.decision {
      throw .invalid(.decision, .unknownValue(other.text, allowed: []))
    }
    let index = try act.act.decisionIndex(other)
    let merged = act.act.meeting.decisions[index]
    guard merged.standing == .proposed else {
      throw .refused(.decisionTransition(reference, from: merged.standing.name, to: .withdrawn))
    }
    act.act.meeting.decisions[index].standing = .withdrawn(reason: Self.reason)
    // What was amended before stays amended in the whole.
    act.keepVersion(replacedBy: merged.isAmended ? nil : .merger)
    act.takeWords(of: merged)
    try act.takeParties(of: merged)
    try act.act.requireFollowUp(of: act.decision)
    return try act.changeSet(Self.action)
  }
}

extension DecisionAct {
  /// Proposals are merged and split, in a meeting that has not closed: their numbers are still provisional.
  /// - Throws: the refusal, what was decided having to be reopened first.
  func requireProposal() throws(RegisterError) {
    try act.requireNotFinal()
    if isClosed { throw .refused(.numberIsFinal(try label())) }
    if decision.standing != .proposed {
      throw .refused(.decisionTransition(reference, from: decision.standing.name, to: .withdrawn))
    }
  }

  /// Keeps the present wording among the earlier ones; without a cause it was amended.
  mutating func keepVersion(replacedBy cause: DecisionVersion.Cause?) {
    guard decision.hasWords else { return }
    decision.versions.append(
      DecisionVersion(
        id: context.newIdentifier("v"), paragraphs: decision.paragraphs, replacedAt: context.now,
        replacedBy: context.person, cause: cause))
  }

  /// Each of its paragraphs names its own original language, which need not be the first one's.
  fileprivate mutating func takeWords(of other: Decision) {
    if !decision.hasWords { decision.original = other.original }
    decision.paragraphs += other.paragraphs.map { paragraph in
      let text = paragraph.text
      return Paragraph(
        id: context.newIdentifier("p"), text: text.original(text.original ?? other.original))
    }
    if decision.title == nil { decision.title = other.title }
    if decision.verb == nil { decision.verb = other.verb }
    if decision.item == nil { decision.item = other.item }
  }

  fileprivate mutating func takeParties(of other: Decision) throws(RegisterError) {
    decision.responsible = try act.responsibilities(
      for: (decision.responsible + other.responsible).map(\.party), keeping: decision.responsible)
    decision.deadline = decision.deadline ?? other.deadline
    for var objection in other.objections
    where objection.withdrawn != nil
      || !decision.standingObjections.contains(where: { $0.by == objection.by })
    {
      objection.id = context.newIdentifier("o")
      decision.objections.append(objection)
    }
    for var reservation in other.reservations
    where !decision.reservations.contains(where: { $0.by == reservation.by }) {
      reservation.id = context.newIdentifier("e")
      decision.reservations.append(reservation)
    }
    decision.supersedes += other.supersedes.filter { !decision.supersedes.contains($0) }
  }
}
