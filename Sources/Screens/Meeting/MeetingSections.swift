import Domain
import Localization
import TerminalUI

/// The sections of a meeting's page.
enum MeetingSections {
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
    // The page of the minutes has the seal; here only a broken one is told.
    if let snapshot = minutes.snapshot, !snapshot.isIntact {
      lines.append(.fact(MinutesWords.digest[language], snapshot.sha256, style: .alert))
    }
    for corrigendum in minutes.corrigenda {
      lines.append(
        .fact(
          corrigendum.symbol ?? ScreenWords.corrigendum[language], wording.text(corrigendum.text),
          note: wording.day(corrigendum.on)))
    }
    return PageSection.facts(ScreenWords.minutes[language], lines).leading(to: .minutes(meeting.id))
  }

  /// While it sits: where the work goes on.
  static func sitting(_ meeting: Meeting, _ wording: Wording) -> PageSection {
    var line = PageLine.fact(
      wording(meeting.timing.name.phrase.capitalized), wording(SessionWords.goesOnThere),
      place: .session(meeting.id))
    line.hint = SessionWords.goOn
    return .facts("", [line])
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
