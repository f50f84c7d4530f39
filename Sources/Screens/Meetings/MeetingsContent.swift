import Domain
import Localization
import TerminalUI

/// The meetings ahead and the newest of those held.
public struct MeetingsContent: Sendable {
  /// Held meetings listed; older ones are found by the palette, the calendar or their body.
  static let mostHeld = 500

  private(set) var page: Page

  init(_ register: any Register, _ around: Surroundings) throws(RegisterError) {
    let wording = Wording(register, around)
    let ahead = try register.meetings(
      MeetingQuery(states: MeetingTiming.Name.ahead))
    let past = try register.meetings(
      MeetingQuery(states: [.held, .cancelled], newestFirst: true, limit: Self.mostHeld))
    page = Page(
      title: FrameWords.meetings[around.language],
      sections: [
        RowSections.meetings(ScreenWords.ahead[around.language], ahead.rows, withBody: true, wording),
        RowSections.meetings(
          ScreenWords.held[around.language], past.rows,
          note: ScreenWords.shown(past.rows.count, of: past.total)[around.language], withBody: true, wording),
      ])
    page.offers = [
      Offer(
        .function(2), FormTitles.keyNew, help: FormTitles.newMeetingHelp, importance: 70,
        ScheduleMeetingForm())
    ]
  }
}
