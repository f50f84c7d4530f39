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
      let title = old.title ?? old.item.flatMap { previous.item($0)?.title } ?? old.paragraphs.first?.text
      meeting.agenda.insert(
        AgendaItem(
          id: item, kind: .substance, state: stateOfNewItems, title: title ?? Text(),
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
}
