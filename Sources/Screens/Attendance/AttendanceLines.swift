import Domain
import Localization
import TerminalUI

/// Attendance as lines: who, with whom, in which manner and from when to when.
struct AttendanceLines {
  let meeting: Meeting
  let wording: Wording
  let roll: AttendanceRoll
  let offers: AttendanceOffers

  /// As a section of the meeting's page, with those who are recorded; Enter goes to the whole list.
  var brief: PageSection {
    let language = wording.language
    let entries = ProtocolOrder.sorted(
      roll.all.filter { $0.attendance != nil }, names: wording.names, language: language, party: \.party)
    var section = section(ScreenWords.attendance, entries, place: .attendance(meeting.id)) { _ in [] }
    if let quorum = roll.quorum, !entries.isEmpty { section.note = RuleWords.quorum(quorum)[language] }
    if entries.isEmpty, offers.isOpen, meeting.timing.isAhead {
      section = .text(ScreenWords.attendance[language], [ScreenWords.nobodyRecorded[language]])
      section.lines[0].style = .muted
      section.lines[0].place = .attendance(meeting.id)
    }
    return section
  }

  /// As a page of its own: the seats that count, then everybody else.
  var whole: [PageSection] {
    guard meeting.body != nil else {
      return [section(ScreenWords.attendance, roll.all, place: nil) { offers.offers(for: $0) }]
    }
    var voting = section(ScreenWords.votingSeats, roll.voting, place: nil) { offers.offers(for: $0) }
    voting.emptyText = ScreenWords.noVotingSeats[wording.language]
    let others = section(ScreenWords.otherParticipants, roll.others, place: nil) { offers.offers(for: $0) }
    return [voting, others].filter { !$0.isEmpty }
  }

  private func section(
    _ title: Phrase, _ entries: [AttendanceRoll.Entry], place: Place?,
    offering: (AttendanceRoll.Entry) -> [Offer]
  ) -> PageSection {
    var section = PageSection(
      title[wording.language],
      columns: [
        TableColumn("", width: .flexible(minimum: 20, maximum: 44, weight: 2), importance: 3),
        TableColumn("", width: .flexible(minimum: 14, weight: 2), importance: 1),
        TableColumn("", width: .flexible(minimum: 20, maximum: 44, weight: 3), importance: 2),
      ], wrapped: 0,
      lines: entries.map { entry in
        PageLine(
          [
            wording.fullCell(entry.party),
            TableCell(
              MeetingSections.delegation(entry.delegates, wording),
              style: entry.attendance == nil ? .muted : nil),
            manner(of: entry),
          ], mark: mark(of: entry), place: place, glance: place == nil ? glance(of: entry) : nil,
          id: id(of: entry), offers: offering(entry)
        ).leading(to: entry.party)
      })
    section.uniform = 0
    return section
  }

  private func id(of entry: AttendanceRoll.Entry) -> String {
    entry.seat?.id.text ?? entry.attendance?.id.text ?? entry.invitation?.id.text ?? ""
  }

  private func mark(of entry: AttendanceRoll.Entry) -> TableCell {
    guard let attendance = entry.attendance else { return "" }
    return entry.isHere
      ? TableCell("✓", style: .good) : TableCell(attendance.manner.counts ? "·" : "–", style: .muted)
  }

  /// `present from 09:40 until 12:00`, `represented by Mali`, `reply: accepted`.
  private func manner(of entry: AttendanceRoll.Entry) -> TableCell {
    let language = wording.language
    guard let attendance = entry.attendance else {
      let reply = entry.invitation?.reply.map { ScreenWords.replied($0.phrase) } ?? ScreenWords.notYetRecorded
      return TableCell(reply[language], style: .muted)
    }
    var words = [wording(attendance.manner.phrase(wording.names.gender(of: entry.party)))]
    if let other = attendance.representedBy {
      words.append(ScreenWords.byParty(wording(wording.names.appellation(other, .short).definite))[language])
    }
    if let arrived = attendance.arrived { words.append(ScreenWords.fromTime("\(arrived)")[language]) }
    if let left = attendance.left { words.append(ScreenWords.untilTime("\(left)")[language]) }
    return TableCell(words.joined(separator: " "))
  }

  /// The delegation by name and title, and what was answered.
  private func glance(of entry: AttendanceRoll.Entry) -> Glance {
    let language = wording.language
    let heads = entry.delegates.filter { $0.head == true }
    var lines = (heads + entry.delegates.filter { $0.head != true }).map { delegate in
      PageLine.fact(
        (delegate.head == true ? ScreenWords.headOfDelegation : ScreenWords.delegate)[language],
        [delegate.name, delegate.title.map { wording.text($0) } ?? ""].filter { !$0.isEmpty }
          .joined(separator: ", "))
    }
    if let reply = entry.invitation?.reply {
      lines.append(.fact(ScreenWords.reply[language], wording(reply.phrase)))
    }
    return Glance(
      wording.party(entry.party), note: entry.seat.map { wording($0.role.phrase) } ?? "",
      [.facts("", emptyText: ScreenWords.noDelegation[language], lines)])
  }
}
