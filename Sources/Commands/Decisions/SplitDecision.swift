import Domain

/// Makes two proposals of one: from a paragraph on, its words become a decision of their own, just behind it. Both are under the same
/// item, of the same parties and deadline, and under the objections and reservations that were raised to the whole. Until the
/// meeting closes (domain §2).
public struct SplitDecision: Command {
  public static let action = "split-decision"

  public var decision: DecisionReference
  /// The paragraph, from 2, with which the new decision begins.
  public var at: Int
  /// All paragraphs in their order, where the words are changed at the same time; none keeps what stands.
  public var paragraphs: [Text]
  /// Of the new decision.
  public var title: Text?

  public init(decision: DecisionReference, at: Int = 2, paragraphs: [Text] = [], title: Text? = nil) {
    self.decision = decision
    self.at = at
    self.paragraphs = paragraphs
    self.title = title
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try DecisionAct(on: decision, in: context, register)
    try act.requireProposal()
    act.keepVersion(replacedBy: .split)
    if !paragraphs.isEmpty { try reword(&act) }
    let count = act.decision.paragraphs.count
    guard count > 1 else { throw .invalid(.text, .missing) }
    try at.required(in: 2...count, .number)
    let label = try act.label()
    let part = try part(of: act)
    act.decision.paragraphs.removeSubrange((at - 1)...)
    let index = try act.act.decisionIndex(decision.decision)
    act.act.meeting.decisions.insert(part, at: index + 1)
    return try act.act.changeSet(Self.action, detail: label)
  }

  private func reword(_ act: inout DecisionAct) throws(RegisterError) {
    let before = act.decision
    for text in paragraphs {
      let original = text.original ?? before.original
      if text.isBlank || original.map({ !text.written.contains($0) }) ?? false {
        throw .invalid(.text, .missing)
      }
    }
    act.decision.paragraphs = paragraphs.enumerated().map { place, text in
      let id = before.paragraphs.indices.contains(place) ? before.paragraphs[place].id : nil
      return Paragraph(
        id: id ?? act.context.newIdentifier("p"), text: text.original(text.original ?? before.original))
    }
  }

  private func part(of act: DecisionAct) throws(RegisterError) -> Decision {
    let whole = act.decision
    let context = act.context
    return Decision(
      id: context.newIdentifier("d"), item: whole.item, title: title.unlessBlank?.original(whole.original),
      verb: whole.verb, original: whole.original,
      paragraphs: whole.paragraphs[(at - 1)...].map {
        Paragraph(id: context.newIdentifier("p"), text: $0.text)
      },
      objections: whole.objections.map {
        Objection(
          id: context.newIdentifier("o"), by: $0.by, reason: $0.reason, raised: $0.raised,
          withdrawn: $0.withdrawn)
      },
      reservations: whole.reservations.map {
        Reservation(id: context.newIdentifier("e"), by: $0.by, text: $0.text)
      },
      responsible: try act.act.responsibilities(for: whole.responsible.map(\.party)),
      deadline: whole.deadline)
  }
}
