import Domain

extension MeetingAct {
  /// Puts a deferred decision before the room again: its text as a draft, under the point that came along or one of its own.
  mutating func carryDraft(_ old: Decision, of previous: Meeting) {
    let origin = old.item.map { AgendaItem.Origin(meeting: previous.id, item: $0) }
    let reference = DecisionReference(meeting: previous.id, decision: old.id)
    let item: Identifier<AgendaItem>
    if let place = meeting.agenda.firstIndex(where: { origin.map($0.origins.contains) ?? false }) {
      item = meeting.agenda[place].id
      meeting.agenda[place].followsUp.append(reference)
    } else {
      item = context.newIdentifier("a")
      meeting.agenda.insert(
        AgendaItem(
          id: item, kind: .substance, state: stateOfNewItems, title: title(of: old, of: previous),
          followsUp: [reference]),
        at: Carrying.place(for: .substance, under: nil, in: meeting.agenda))
    }
    let isPast =
      if case .date(let day)? = old.deadline { meeting.firstDay.map { day < $0 } ?? false } else { false }
    meeting.decisions.append(
      Decision(
        id: context.newIdentifier("d"), item: item, title: old.title, verb: old.verb,
        original: old.original,
        paragraphs: old.paragraphs.map { Paragraph(id: context.newIdentifier("p"), text: $0.text) },
        responsible: old.responsible.map {
          Responsibility(id: context.newIdentifier("r"), party: $0.party)
        }, deadline: isPast ? nil : old.deadline))
  }

  /// What the point for a deferred draft is called: as the draft, else as the point it stood under, unless the agenda has one of that
  /// name already.
  private func title(of old: Decision, of previous: Meeting) -> Text {
    if let title = old.title { return title }
    guard let title = old.item.flatMap({ previous.item($0)?.title }) else {
      return old.paragraphs.first?.text ?? Text()
    }
    guard meeting.agenda.contains(where: { $0.title.en == title.en && $0.title.fr == title.fr }) else {
      return title
    }
    var distinct = Text(original: title.original)
    distinct.en = title.en.map { $0 + " – deferred draft" }
    distinct.fr = title.fr.map { $0 + " – projet reporté" }
    return distinct
  }
}
