import Domain
import Localization

/// A meeting with what its papers need from around it, read once.
struct MeetingFile {
  let register: any Register
  let office: Office
  let meeting: Meeting
  let body: Body?
  let numbering: NumberingRule
  var names: Names
  let language: Language
  let asOf: CalendarDay

  /// - Throws: `invalid` when the request names no meeting, or what reading the records throws.
  init(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) {
    guard let id = request.meeting else { throw .invalid(.meeting, .missing) }
    self.register = register
    self.language = language
    self.asOf = asOf
    office = try register.office()
    meeting = try register.meeting(id)
    if let body = meeting.body { self.body = try register.body(body) } else { body = nil }
    numbering = NumberingRule(body: body, office: office)
    names = Names(register)
  }

  var isHeld: Bool { meeting.timing.name == .held }

  /// The day for questions about seats: the meeting's first, or today while it has none.
  var day: CalendarDay { meeting.firstDay ?? asOf }

  /// The day the first invitations went; before that, of a meeting to come, the day the letter is written.
  var invited: CalendarDay? {
    meeting.standingInvitations.compactMap(\.sent).min() ?? (meeting.timing.isAhead ? asOf : nil)
  }

  /// By when replies are asked for: as recorded, else half-way to the meeting as the preparation counts it (D) – unless that day
  /// has passed when the letter goes.
  var replyBy: CalendarDay? {
    if let day = meeting.replyBy { return day }
    guard let body, let invited else { return nil }
    let periods = ResolvedPeriods(body: body, office: office, kind: meeting.kind)
    return PreparationDates(of: meeting, periods: periods).map(\.replies).flatMap { $0 > invited ? $0 : nil }
  }

  /// The symbol of a paper of this meeting: that of the minutes with another ending (domain §3).
  func symbol(_ kind: PaperKind) -> String {
    let minutes = meeting.minutes?.symbol ?? numbering.minutesSymbol(of: meeting)
    if kind == .minutes { return minutes }
    let stem = minutes.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (stem.isEmpty ? [Substring(minutes)] : stem).joined(separator: "/") + "/" + kind.symbolEnding
  }

  /// A paper of this meeting with its head, still without a text.
  func paper(_ kind: PaperKind, title: Phrase? = nil, status: Paper.Status = .issued) -> Paper {
    let symbol = symbol(kind)
    return Paper(
      kind: kind, languages: PaperLanguage(language),
      masthead: PaperFrame.masthead(office: office, body: body.flatMap { names.body($0.id) }, language),
      symbol: symbol, status: status, title: Passage(title ?? kind.title, language), subtitle: subtitle,
      fileStem: PaperFrame.fileStem(symbol))
  }

  private var subtitle: [Passage] {
    let title = names.fullTitle(of: meeting)
    let place = PlaceNames.label(meeting.venue)
    let date = meeting.timing.schedule?.phrase(.full)
    let when = [place, date].compactMap { $0 }.joined(separator: ", ")
    return [Passage(title.capitalized, language), Passage(when, language)].filter { !$0.isEmpty }
  }

  /// The meetings before and after: of approved minutes as they were then, else as they are now.
  func neighbours() throws(RegisterError) -> MinutesNeighbours {
    if let sealed = names.sealedNeighbours { return sealed }
    return try register.neighbours(of: meeting)
  }

  /// What the body calls its minutes.
  var minutesTitle: MinutesTitle { body?.minutesTitle ?? .compteRendu }

  func composer() -> Composer { Composer(language: language, names: names) }
}
