import Domain
import Localization
import TerminalUI

// How the page of a meeting leads to its minutes.

extension MeetingSections {
  static func minutesOffer(_ meeting: MeetingID) -> Offer {
    Offer(
      .character("m"), FormTitles.keyMinutes, help: FormTitles.minutesHelp, importance: 24,
      to: .minutes(meeting))
  }
}

extension PageSection {
  /// The section with lines that all lead to the same place, by Enter and by F4.
  func leading(to place: Place) -> PageSection {
    var section = self
    for index in section.lines.indices { section.lines[index].place = place }
    section.offers.append(
      Offer(.function(4), FormTitles.keyEdit, help: FormTitles.minutesHelp, importance: 45, to: place))
    return section
  }
}
