import Domain
import Localization
import TerminalUI

extension Party {
  /// The page of the party; of a post that of its organisation. All members have none.
  var place: Place? {
    switch self {
    case .organization(let id), .post(_, of: let id?): .organization(id)
    case .body(let id): .body(id)
    case .person(let id): .person(id)
    case .post(_, of: nil), .members: nil
    }
  }
}

extension PageLine {
  /// The line with the way to the page of the party it is about: Enter, or F3 where Enter has something else to do.
  func leading(to party: Party) -> PageLine {
    guard let page = party.place else { return self }
    var line = self
    if place == nil, action == nil, offers.isEmpty {
      line.place = page
    } else {
      line.offers.append(
        Offer(
          .function(3), ScreenWords.keyPage, help: ScreenWords.itsPageHelp, importance: 25, to: page))
    }
    return line
  }
}
