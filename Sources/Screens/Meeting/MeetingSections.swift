import Domain
import Localization
import TerminalUI

/// The sections of a meeting's page.
enum MeetingSections {
  static func agenda(of meeting: Meeting, _ wording: Wording) -> PageSection {
    let language = wording.language
    return PageSection(
      ScreenWords.agenda[language],
      columns: [
        TableColumn("", width: .fixed(8), importance: 3),
        TableColumn("", width: .flexible(minimum: 20), importance: 4),
        TableColumn("", width: .fixed(14), importance: 2), TableColumn("", width: .fixed(18), importance: 1),
      ], wrapped: 1, emptyText: ScreenWords.noAgenda[language],
      lines: meeting.numberedAgenda.map { number, depth, item in
        let numbers = meeting.decisions.filter { $0.item == item.id }.count
        return PageLine(
          [
            TableCell(String(repeating: " ", count: depth) + (number ?? "–")),
            TableCell(wording.text(item.title)),
            TableCell(wording(item.state.phrase), style: .muted),
            TableCell(numbers == 0 ? "" : wording(Nouns.decision.counted(numbers)), style: .muted),
          ], mark: item.state == .concluded ? TableCell("✓", style: .good) : "")
      })
  }

  static func attendance(of meeting: Meeting, body: Body?, _ wording: Wording) -> PageSection {
    let language = wording.language
    var note = ""
    if let body, !meeting.attendance.isEmpty {
      note = RuleWords.quorum(QuorumComputation.quorum(of: meeting, body: body))[language]
    }
    return PageSection(
      ScreenWords.attendance[language], note: note, columns: parties(last: 2),
      lines: ProtocolOrder.sorted(
        meeting.attendance, names: wording.names, language: language, party: \.party
      ).map { entry in
        var manner = wording(entry.manner.phrase)
        if let other = entry.representedBy { manner += ", " + wording.party(other, .short) }
        return PageLine(
          [
            wording.fullCell(entry.party), TableCell(delegation(entry.delegates, wording)),
            TableCell(manner),
          ], mark: entry.manner.counts ? TableCell("✓", style: .good) : "")
      })
  }

  static func minutes(of meeting: Meeting, _ wording: Wording) -> PageSection {
    let language = wording.language
    guard let minutes = meeting.minutes else {
      if meeting.timing.isAhead, !meeting.timing.name.isSitting {
        return .facts(ScreenWords.minutes[language], [])
      }
      return .text(ScreenWords.minutes[language], [wording(MinutesWords.noneHere)])
        .leading(to: .minutes(meeting.id))
    }
    var lines = [
      PageLine.fact(
        ScreenWords.state[language], wording(MinutesStateWords.sentence(minutes)), note: minutes.symbol ?? "")
    ]
    for clearance in minutes.clearances {
      lines.append(
        .fact(
          ScreenWords.clearedBy[language], wording.party(clearance.party), note: wording.day(clearance.on)))
    }
    if !minutes.comments.isEmpty {
      lines.append(.fact(ScreenWords.comments[language], String(minutes.comments.count)))
    }
    if let snapshot = minutes.snapshot {
      lines.append(
        .fact("SHA-256", snapshot.sha256, style: snapshot.isIntact ? .plain : .alert))
    }
    for corrigendum in minutes.corrigenda {
      lines.append(
        .fact(
          corrigendum.symbol ?? ScreenWords.corrigendum[language], wording.text(corrigendum.text),
          note: wording.day(corrigendum.on)))
    }
    return PageSection.facts(ScreenWords.minutes[language], lines).leading(to: .minutes(meeting.id))
  }

  static func summary(of meeting: Meeting, _ wording: Wording) -> PageSection {
    .text(ScreenWords.summary[wording.language], meeting.summary.map { wording.text($0.text) })
  }

  static func parties(last: Int) -> [TableColumn] {
    [
      TableColumn("", width: .flexible(minimum: 20, maximum: 44, weight: 2), importance: 3),
      TableColumn("", width: .flexible(minimum: 14, weight: 2), importance: 1),
      TableColumn("", width: .flexible(minimum: 14, maximum: 26), importance: 2),
    ]
  }

  static func delegation(_ delegates: [Delegate], _ wording: Wording) -> String {
    let head = delegates.first { $0.head == true } ?? delegates.first
    guard let head else { return "" }
    return delegates.count > 1 ? "\(head.name) + \(delegates.count - 1)" : head.name
  }
}
