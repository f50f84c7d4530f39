import Domain

/// Changes the words of a decision until the minutes are approved, keeping the old wording as a version; or translates them, which
/// is no amendment and stays possible for ever (domain §2).
///
/// Paragraphs are matched by their place and merged language by language. Where the original words change and no new translation
/// comes with them, the old translation goes: it no longer says the same.
public struct AmendDecision: Command {
  public static let action = "amend-decision"

  public var decision: DecisionReference
  /// All paragraphs in their order; none keeps what stands.
  public var paragraphs: [Text]
  public var title: Text?
  public var verb: Revision<OperativeVerb?>
  public var item: Revision<Identifier<AgendaItem>?>
  public var remark: Text?

  public init(
    decision: DecisionReference, paragraphs: [Text] = [], title: Text? = nil,
    verb: Revision<OperativeVerb?> = .kept, item: Revision<Identifier<AgendaItem>?> = .kept,
    remark: Text? = nil
  ) {
    self.decision = decision
    self.paragraphs = paragraphs
    self.title = title
    self.verb = verb
    self.item = item
    self.remark = remark
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try DecisionAct(on: decision, in: context, register)
    let before = act.decision
    if case .to(let item?) = item { _ = try act.act.itemIndex(item) }
    verb.apply(to: &act.decision.verb)
    item.apply(to: &act.decision.item)
    act.decision.title = before.title.merging(title).map { $0.original($0.original ?? before.original) }
    act.decision.remark = before.remark.merging(remark)
    if !paragraphs.isEmpty { try reword(&act) }
    try act.act.requireFollowUp(of: act.decision)
    return try act.changeSet(Self.action)
  }

  private func reword(_ act: inout DecisionAct) throws(RegisterError) {
    let before = act.decision
    let merged = paragraphs.enumerated().map { place, text in
      guard before.paragraphs.indices.contains(place) else { return text }
      return before.rewording(before.paragraphs[place].text, to: text)
    }
    let original = before.original ?? (before.hasWords ? nil : Decision.original(of: merged))
    if merged.contains(where: { text in text.isBlank || original.map { !text.written.contains($0) } ?? false }
    ) {
      throw .invalid(.text, .missing)
    }
    act.decision.original = original
    act.decision.paragraphs = merged.enumerated().map { place, text in
      let id = before.paragraphs.indices.contains(place) ? before.paragraphs[place].id : nil
      return Paragraph(
        id: id ?? act.context.newIdentifier("p"), text: text.original(text.original ?? original))
    }
    guard act.decision.says(otherThan: before) else { return }
    if before.standing.name == .circulated {
      throw .refused(.decisionTransition(act.reference, from: .circulated, to: .proposed))
    }
    if act.act.meeting.isFinal(before) { throw .refused(.textIsFinal(try act.label())) }
    guard before.hasWords else { return }
    act.decision.versions.append(
      DecisionVersion(
        id: act.context.newIdentifier("v"), paragraphs: before.paragraphs, replacedAt: act.context.now,
        replacedBy: act.context.person))
  }
}

extension Decision {
  /// A paragraph's text with new words; an old translation of other original words is dropped.
  fileprivate func rewording(_ old: Text, to new: Text) -> Text {
    let merged = old.merging(new)
    guard let original = originalLanguage(of: old), merged[original] != old[original],
      (new[original.other] ?? "").isBlank
    else { return merged }
    return Text(merged[original] ?? "", in: original)
  }

  /// Whether the words that count differ from another wording's: those of the original language, or of any that was written.
  fileprivate func says(otherThan before: Decision) -> Bool {
    guard paragraphs.map(\.id) == before.paragraphs.map(\.id) else { return true }
    return zip(paragraphs, before.paragraphs).contains { new, old in
      let counting = before.originalLanguage(of: old.text).map { [$0] } ?? old.text.written
      return counting.contains { new.text[$0] != old.text[$0] }
    }
  }
}
