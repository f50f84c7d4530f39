import Domain
import Localization
import TerminalUI

/// When, where and under whose chair a meeting is.
enum MeetingFacts {
  /// - Parameter body: whose chair leads a meeting to come for which no other is named.
  static func section(_ meeting: Meeting, body: Body? = nil, _ wording: Wording) -> PageSection {
    let language = wording.language
    var lines = [PageLine.fact(ScreenWords.date[language], date(of: meeting, wording))]
    if let schedule = meeting.scheduleHeld, let hours = schedule.hours {
      let office = wording.officeTime(schedule)
      lines.append(
        .fact(
          ScreenWords.time[language],
          office.map { ScreenWords.localHours(wording(hours), $0)[language] } ?? wording(hours),
          note: schedule.zone.map { wording(ScreenWords.time(of: $0)) } ?? ""))
    }
    lines.append(.fact(ScreenWords.place[language], place(of: meeting, wording)))
    lines.append(chair(of: meeting, body: body, wording))
    if let purpose = meeting.purpose {
      lines.append(.fact(ScreenWords.purpose[language], wording.text(purpose)))
    }
    if let prepares = meeting.prepares {
      lines.append(
        .fact(
          ScreenWords.prepares[language], wording(wording.names.fullTitle(of: prepares, .short)),
          place: .meeting(prepares)))
    }
    for related in meeting.related {
      lines.append(
        .fact(
          wording(related.relation.phrase), wording(wording.names.title(of: related.meeting)),
          note: wording.mark(related.source), place: .meeting(related.meeting)))
    }
    if let remark = meeting.remark { lines.append(.fact(ScreenWords.remark[language], wording.text(remark))) }
    return .facts("", lines)
  }

  static func place(of meeting: Meeting, _ wording: Wording) -> String {
    let venue = [meeting.venue?.building, meeting.venue?.place].compactMap { $0.map { wording.text($0) } }
    let online = meeting.venue?.online == true ? [ScreenWords.online[wording.language]] : []
    return (venue + online).isEmpty
      ? ScreenWords.notStatedPlural[wording.language] : (venue + online).joined(separator: ", ")
  }

  static func words(of chair: MeetingChair, _ wording: Wording) -> String {
    [
      chair.person.map { wording.person($0) }, chair.party.map { wording.party($0) },
      chair.note.map { wording.text($0) },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  static func date(of meeting: Meeting, _ wording: Wording) -> String {
    guard let schedule = meeting.timing.schedule else { return ScreenWords.noDate[wording.language] }
    var words = wording(schedule.phrase(.full))
    if meeting.timing.isAhead, let day = schedule.date.exact {
      words += "   " + wording(RelativeDate.countdown(to: day, from: wording.today))
    }
    return words
  }

  private static func chair(of meeting: Meeting, body: Body?, _ wording: Wording) -> PageLine {
    let language = wording.language
    guard let chair = meeting.chair else {
      if meeting.timing.isAhead, let day = meeting.firstDay, let usual = body?.chair(on: day) {
        return .fact(
          ScreenWords.chair[language],
          words(of: usual, wording) + " (" + ScreenWords.chairOfBody[language] + ")",
          place: usual.person.map(Place.person) ?? usual.party?.place)
      }
      return .fact(ScreenWords.chair[language], ScreenWords.notRecorded[language], style: .muted)
    }
    return .fact(
      ScreenWords.chair[language], words(of: chair, wording), note: wording.mark(chair.source),
      place: chair.person.map(Place.person) ?? chair.party?.place)
  }
}
