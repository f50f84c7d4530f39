import Domain
import Localization
import TerminalUI

/// Where minutes stand: what is next, who cleared them, how long comments are received.
struct MinutesStateLines {
  private let minutes: Minutes
  private let meeting: Meeting
  private let hasChair: Bool
  private let offers: MinutesOffers
  private let wording: Wording
  private let circulation: (on: CalendarDay, until: CalendarDay)?

  /// - Parameter circulation: when they went round for comments, and until when.
  init(
    _ minutes: Minutes, _ meeting: Meeting, circulation: (on: CalendarDay, until: CalendarDay)?,
    offers: MinutesOffers, wording: Wording
  ) {
    self.minutes = minutes
    self.circulation = circulation
    self.meeting = meeting
    hasChair = !offers.awaited.isEmpty || !minutes.clearances.isEmpty
    self.offers = offers
    self.wording = wording
  }

  var section: PageSection {
    var lines = [
      PageLine.fact(
        wording(ScreenWords.state), wording(minutes.standing.name.phrase).capitalizingFirst + since,
        note: minutes.symbol ?? ""),
      PageLine.fact(
        wording(MinutesWords.nextStep), wording(next),
        mark: offers.next == nil ? "" : TableCell("•", style: .warning)),
    ]
    if case .circulated(_, let until) = minutes.standing { lines.append(clock(until)) }
    if minutes.standing.name == .draft, minutes.sentToChair != nil {
      lines += offers.awaited.map { .fact(wording(MinutesWords.clearanceAwaited), wording.party($0)) }
    }
    return .facts("", lines)
  }

  private var since: String {
    switch minutes.standing {
    case .draft: minutes.draftedOn.map { ", " + wording.day($0) } ?? ""
    case .cleared(let day), .circulated(let day, _): ", " + wording.day(day)
    case .approved(let date, _): ", " + wording.date(date)
    }
  }

  /// What happened to them, and when.
  var way: Glance { Glance(wording(MinutesWords.way), [steps]) }

  private var steps: PageSection {
    var lines: [PageLine] = []
    func add(_ label: Phrase, _ words: String?, _ note: String = "") {
      if let words { lines.append(.fact(wording(label), words, note: note)) }
    }
    add(MinutesWords.draftedOn, minutes.draftedOn.map { wording.day($0) })
    add(MinutesWords.sentToChair, minutes.sentToChair.map { wording.day($0) })
    for clearance in minutes.clearances {
      add(ScreenWords.clearedBy, wording.party(clearance.party), wording.day(clearance.on))
    }
    if let (day, until) = circulation {
      add(MinutesWords.circulatedOn, wording.day(day))
      add(MinutesWords.commentsUntil, wording.day(until))
    }
    switch minutes.standing {
    case .draft, .cleared, .circulated: break
    case .approved(let date, .tacit):
      add(MinutesWords.approvedOn, wording.date(date), wording(MinutesWords.tacitly))
    case .approved(let date, .atMeeting(let meeting)):
      add(MinutesWords.approvedOn, wording.date(date))
      add(MinutesWords.approved, wording(wording.names.title(of: meeting)))
    }
    for corrigendum in minutes.corrigenda {
      add(
        ScreenWords.corrigendum, corrigendum.symbol ?? wording.text(corrigendum.text),
        wording.day(corrigendum.on))
    }
    return .facts("", lines)
  }

  private var next: Phrase {
    switch minutes.standing {
    case .draft where meeting.timing.name != .held: return MinutesWords.stillInSession
    case .draft where !hasChair: return MinutesWords.noChair
    case .draft: return minutes.sentToChair == nil ? MinutesWords.send : MinutesWords.clear
    case .cleared: return MinutesWords.circulate
    case .circulated(_, let until):
      return offers.canBeApproved
        ? MinutesWords.approve : MinutesWords.tacitFrom(wording.day(TacitApproval.date(commentsUntil: until)))
    case .approved: return MinutesWords.final
    }
  }

  /// How many days are left for comments.
  private func clock(_ until: CalendarDay) -> PageLine {
    let days = wording.today.days(until: until)
    let words: Phrase =
      days > 0
      ? MinutesWords.daysLeft(days)
      : days == 0 ? MinutesWords.lastDay : MinutesWords.periodOver
    return .fact(
      wording(MinutesWords.commentPeriod), wording(words), note: wording.day(until),
      style: days <= 0 ? .warning : .plain)
  }
}
