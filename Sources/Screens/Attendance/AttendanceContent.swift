import Domain
import Localization
import TerminalUI

/// Who attends a meeting, with what can be recorded of each, and the quorum as it stands.
public struct AttendanceContent: Sendable {
  let id: MeetingID
  let page: Page
  /// IANA zone of the clock in the room.
  let zone: String?
  /// Whether anything can be recorded now.
  let isOpen: Bool

  init(_ id: MeetingID, _ register: any Register, _ around: Surroundings) throws(RegisterError) {
    self.id = id
    let wording = Wording(register, around)
    let meeting = try register.meeting(id)
    let body: Body? = if let id = meeting.body { try register.body(id) } else { nil }
    zone = MeetingClock.zone(of: meeting, body: body)
    let roll = AttendanceRoll(meeting, body: body, wording)
    let offers = AttendanceOffers(meeting, body: body)
    isOpen = offers.isOpen
    var page = Page(
      note: roll.quorum.map { wording(RuleWords.quorum($0)) } ?? "",
      sections: AttendanceLines(meeting: meeting, wording: wording, roll: roll, offers: offers).whole)
    page.offers = offers.general(roll)
    self.page = page
  }
}
