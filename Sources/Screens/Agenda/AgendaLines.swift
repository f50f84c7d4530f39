import Domain
import Localization
import TerminalUI

/// The agenda as lines: number, title, state, and how many decisions.
struct AgendaLines {
  let meeting: Meeting
  let wording: Wording
  let offers: AgendaOffers

  /// As one section of the meeting's page, from where Enter goes to the page of the agenda.
  var brief: PageSection {
    var section = section(place: .agenda(meeting.id)) { offers.brief($0) }
    if section.lines.isEmpty, meeting.timing.isAhead, !offers.general.isEmpty {
      section.lines = [empty(place: .agenda(meeting.id))]
    }
    return section
  }

  /// As the page of the agenda, with all that can be done, and below it what belongs to the selected point.
  var whole: PageSection {
    var section = section(place: nil) { offers.all($0) }
    for (index, entry) in meeting.numberedAgenda.enumerated() {
      section.lines[index].glance = AgendaGlance(meeting: meeting, wording: wording)
        .glance(of: entry.item, number: entry.number)
    }
    if section.lines.isEmpty, !offers.general.isEmpty { section.lines = [empty(place: nil)] }
    return section
  }

  private func section(place: Place?, offering: (AgendaItem) -> [Offer]) -> PageSection {
    let language = wording.language
    var section = PageSection(
      ScreenWords.agenda[language],
      columns: [
        TableColumn("", width: .fixed(8), importance: 3),
        TableColumn("", width: .flexible(minimum: 20), importance: 4),
        TableColumn("", width: .fixed(14), importance: 2), TableColumn("", width: .fixed(18), importance: 1),
      ], wrapped: 1, emptyText: ScreenWords.noAgenda[language],
      lines: meeting.numberedAgenda.map { number, depth, item in
        PageLine(
          cells(number, depth, item),
          mark: item.state == .concluded ? TableCell("✓", style: .good) : "",
          style: item.state == .withdrawn ? .muted : .plain, place: place, id: item.id.text,
          offers: offering(item))
      })
    section.offers = offers.general
    return section
  }

  private func cells(_ number: String?, _ depth: Int, _ item: AgendaItem) -> [TableCell] {
    let decisions = meeting.decisions.filter { $0.item == item.id }.count
    return [
      TableCell(String(repeating: " ", count: depth) + (number ?? "–")), TableCell(wording.text(item.title)),
      TableCell(wording(item.state.phrase), style: .muted),
      TableCell(decisions == 0 ? "" : wording(Nouns.decision.counted(decisions)), style: .muted),
    ]
  }

  /// A line to stand on where there is nothing yet.
  private func empty(place: Place?) -> PageLine {
    let words = offers.carries ? ScreenWords.noAgendaCarry : ScreenWords.noAgendaKeys
    return PageLine(["", TableCell(wording(words), style: .muted), "", ""], place: place)
  }
}
