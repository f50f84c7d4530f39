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
    let readOnly = Set(try register.bodies().filter(\.standing.isReadOnly).map(\.id))
    var coming = RowSections.meetings(
      ScreenWords.ahead[around.language], ahead.rows, withBody: true, wording)
    coming.lines = zip(ahead.rows, coming.lines).map { row, line in
      var line = line
      if row.body.map(readOnly.contains) != true { line.offers = Self.offers(for: row) }
      return line
    }
    page = Page(
      title: FrameWords.meetings[around.language],
      sections: [
        coming,
        RowSections.meetings(
          ScreenWords.held[around.language], past.rows,
          note: ScreenWords.shown(past.rows.count, of: past.total)[around.language], withBody: true, wording),
      ])
    page.offers = [
      Offer(
        .function(2), FormTitles.keyNewMeeting, help: FormTitles.newMeetingHelp, importance: 70,
        ScheduleMeetingForm())
    ]
  }

  private static func offers(for row: MeetingRow) -> [Offer] {
    let edit = Offer(
      .function(4), FormTitles.keyEdit, help: FormTitles.editMeetingHelp, importance: 65,
      EditMeetingForm(meeting: row.id))
    guard MeetingTransitions.next(after: row.state).contains(.postponed) else { return [edit] }
    return [
      edit,
      Offer(
        .character("t"), FormTitles.keyMove, help: FormTitles.moveMeetingHelp, importance: 45,
        MoveMeetingForm(meeting: row.id)),
    ]
  }
}
