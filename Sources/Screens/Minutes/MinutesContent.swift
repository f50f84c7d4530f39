import Domain
import Localization
import Papers
import TerminalUI

/// The minutes of a meeting as a page.
public struct MinutesContent: Sendable {
  let id: MeetingID
  let page: Page

  init(_ id: MeetingID, _ register: any Register, _ around: Surroundings) throws(RegisterError) {
    self.id = id
    let wording = Wording(register, around)
    let meeting = try register.meeting(id)
    let body: Body? = if let id = meeting.body { try register.body(id) } else { nil }
    let offers = try MinutesOffers(meeting, body: body, register, today: around.today)
    let title = wording(FormTitles.keyMinutes) + " – " + wording(wording.names.fullTitle(of: meeting, .short))
    guard let minutes = meeting.minutes else {
      var line = PageLine([
        TableCell(wording(offers.next == nil ? MinutesWords.notBegun : MinutesWords.none))
      ])
      if let next = offers.next {
        line.action = next.binding(around).action
        line.hint = FormTitles.enter(next.label.uncapitalized)
      }
      let column = TableColumn("", width: .flexible(minimum: 20))
      page = Page(title: title, sections: [PageSection("", columns: [column], wrapped: 0, lines: [line])])
        .offering(offers.page)
      return
    }
    let words = try MinutesSectionWords.all(of: id, from: register, asOf: around.today)
    let state = MinutesStateLines(
      minutes, meeting, circulation: try MinutesCirculation.last(of: meeting, register), offers: offers,
      wording: wording)
    let sections =
      [
        state.section, MinutesSectionLines.section(words, meeting, offers, wording),
        MinutesCommentLines(offers: offers, meeting: id, wording: wording).section(minutes.comments, words),
        MinutesAfterwards.corrigenda(minutes, wording), MinutesAfterwards.seal(minutes, meeting, wording),
        MinutesAfterwards.reopenings(minutes, wording),
      ].map { $0.glancing(at: state.way) }
    page = Page(
      title: title, note: wording(minutes.standing.name.phrase),
      sections: sections.filter { !$0.lines.isEmpty }
    ).offering(offers.page + offers.editing(words))
  }
}

extension Page {
  /// The page with what can be done with what it is about.
  func offering(_ offers: [Offer]) -> Page {
    var page = self
    page.offers = offers
    return page
  }
}

extension PageSection {
  /// The section with something below each line that has nothing of its own there.
  fileprivate func glancing(at glance: Glance) -> PageSection {
    var section = self
    for index in lines.indices where lines[index].glance == nil { section.lines[index].glance = glance }
    return section
  }
}
