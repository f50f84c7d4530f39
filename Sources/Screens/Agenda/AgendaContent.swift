import Domain
import Localization
import TerminalUI

/// The agenda of a meeting, with what can be done with each point.
public struct AgendaContent: Sendable {
  let id: MeetingID
  let page: Page
  /// IANA zone of the clock in the room.
  let zone: String?

  init(_ id: MeetingID, _ register: any Register, _ around: Surroundings) throws(RegisterError) {
    self.id = id
    let wording = Wording(register, around)
    let meeting = try register.meeting(id)
    let body: Body? = if let id = meeting.body { try register.body(id) } else { nil }
    zone = MeetingClock.zone(of: meeting, body: body)
    let offers = try AgendaOffers(meeting, body: body, register, around)
    var page = Page(
      title: wording(wording.names.fullTitle(of: meeting, .short)), note: wording(meeting.timing.name.phrase),
      sections: [AgendaLines(meeting: meeting, wording: wording, offers: offers).whole])
    page.offers = offers.general
    self.page = page
  }
}
