import Domain
import Localization
import TerminalUI

/// What can be recorded of the attendance as things stand now.
struct AttendanceOffers {
  private let meeting: Meeting
  let isOpen: Bool

  init(_ meeting: Meeting, body: Body?) {
    self.meeting = meeting
    let isTime =
      switch meeting.timing.name {
      case .convened, .inSession, .suspended, .held: true
      case .planned, .postponed, .cancelled: false
      }
    isOpen = isTime && !meeting.isFinal && body?.standing.isReadOnly != true
  }

  func general(_ roll: AttendanceRoll) -> [Offer] {
    guard isOpen else { return [] }
    var offers = [
      Offer(
        .function(2), FormTitles.keyGuest, help: FormTitles.guestHelp, importance: 56,
        AddParticipantsForm(meeting: meeting.id))
    ]
    let expected = AttendanceExpectation(roll, at: meeting).expected
    if !expected.isEmpty {
      offers.append(
        Offer(
          .function(8), FormTitles.keyAllPresent, help: FormTitles.allPresentHelp, importance: 64,
          AllPresentForm(meeting: meeting.id, parties: expected)))
    }
    return offers
  }

  func offers(for entry: AttendanceRoll.Entry) -> [Offer] {
    guard isOpen else { return [] }
    let manners: [(Key, Phrase, Phrase, Attendance.Manner)] = [
      (.character("p"), FormTitles.keyPresent, FormTitles.presentHelp, .present),
      (.character("e"), FormTitles.keyExcused, FormTitles.excusedHelp, .excused),
      (.character("a"), FormTitles.keyAbsent, FormTitles.absentHelp, .absent),
    ]
    let recorded = manners.filter { isNews($0.3, of: entry) }.map { key, label, help, manner in
      Offer(
        key, label, help: help, importance: 50,
        MarkAttendanceForm(meeting: meeting.id, party: entry.party, manner: manner))
    }
    let represented = Offer(
      .character("r"), FormTitles.keyRepresented, help: FormTitles.representedHelp, importance: 46,
      RepresentedForm(meeting: meeting.id, party: entry.party))
    return [edit(entry)] + recorded + [represented] + times(of: entry) + removal(of: entry)
  }

  private func removal(of entry: AttendanceRoll.Entry) -> [Offer] {
    guard entry.attendance != nil else { return [] }
    return [
      Offer(
        .delete, FormTitles.keyTakeBack, help: FormTitles.removeAttendanceHelp, importance: 30,
        RemoveAttendanceForm(meeting: meeting.id, party: entry.party))
    ]
  }

  private func isNews(_ manner: Attendance.Manner, of entry: AttendanceRoll.Entry) -> Bool {
    guard let attendance = entry.attendance else { return true }
    return attendance.manner != manner || (manner == .present && attendance.left != nil)
  }

  private func edit(_ entry: AttendanceRoll.Entry) -> Offer {
    Offer(
      .function(4), FormTitles.keyEdit, help: FormTitles.editAttendanceHelp, importance: 61,
      EditAttendanceForm(meeting: meeting.id, party: entry.party))
  }

  private func times(of entry: AttendanceRoll.Entry) -> [Offer] {
    let late = Offer(
      .character("l"), FormTitles.keyLate, help: FormTitles.lateHelp, importance: 45,
      AttendanceTimeForm(meeting: meeting.id, party: entry.party, moment: .arrival))
    guard entry.attendance?.manner.counts == true else { return [late] }
    return [
      late,
      Offer(
        .character("d"), FormTitles.keyLeft, help: FormTitles.leftHelp, importance: 44,
        AttendanceTimeForm(meeting: meeting.id, party: entry.party, moment: .departure)),
    ]
  }
}
