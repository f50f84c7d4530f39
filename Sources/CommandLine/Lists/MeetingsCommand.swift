import ArgumentParser
import Commands
import Domain
import Exchange
import Localization

struct MeetingsCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("meetings", en: "List meetings by date.", fr: "Lister les réunions par date.")
  }

  @Option(
    help: ArgumentHelp(
      en: "Only those of this body.", fr: "Seulement celles de cette instance.", value: .bodyWord))
  var body: String?

  @Option(
    help: ArgumentHelp(
      en: "Only those of the next so many days, today included.",
      fr: "Seulement celles des prochains jours, aujourd’hui compris.", value: Phrase(en: "days", fr: "jours")
    ))
  var next: String?

  @Option(help: ArgumentHelp(en: "From this day on.", fr: "À partir de cette date.", value: .day))
  var from: String?

  @Option(help: ArgumentHelp(en: "Up to this day.", fr: "Jusqu’à cette date.", value: .day))
  var to: String?

  @Option(
    help: ArgumentHelp(en: "Only those of this year.", fr: "Seulement celles de cette année.", value: .year))
  var year: String?

  @Option(
    help: ArgumentHelp(en: "Only those in this state.", fr: "Seulement celles dans cet état.", value: .state))
  var state: [Choice<MeetingTiming.Name>] = []

  @Option(help: ArgumentHelp(en: "Only this kind.", fr: "Seulement ce type.", value: .kindWord))
  var kind: [Choice<Meeting.Kind>] = []

  @OptionGroup var list: ListOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let register = try session.register()
    let query = try query(session)
    let found = try session.asking { () throws(RegisterError) in try register.meetings(query).rows }
    let columns: [ListColumn] = [
      .plain(ListWords.identifier), .plain(ListWords.date), .plain(ListWords.time), .words(ListWords.meeting),
      .words(ListWords.place), .plain(ListWords.state),
    ]
    let nothing = ListWords.nothing(Nouns.meeting)
    try session.write(found, .meetings, csv: list.csv, nothing: nothing, columns) { meeting, names in
      session.row(meeting, names)
    }
  }

  private func query(_ session: Session) throws(CommandLineError) -> MeetingQuery {
    let today = try session.asOf()
    let read = Reading(today: today, language: session.language)
    var range: (from: CalendarDay?, to: CalendarDay?) = (
      try read.day(from, .from, .nearest), try read.day(to, .to, .nearest)
    )
    let ranges = [
      next.map { _ in "--next" }, from.map { _ in "--from" } ?? to.map { _ in "--to" },
      year.map { _ in "--year" },
    ]
    guard ranges.compactMap(\.self).count <= 1 else { throw .usage(.exclusive(ranges.compactMap(\.self))) }
    if let days = try read.number(next, .period, in: 0...36_500) { range = (today, today.adding(days: days)) }
    if let year = try read.number(year, .date, in: 1...9999) {
      range = (CalendarDay(year: year, month: 1, day: 1), CalendarDay(year: year, month: 12, day: 31))
    }
    if let from = range.from, let to = range.to, to < from {
      throw .register(.invalid(.to, .endsBeforeItBegins))
    }
    return MeetingQuery(
      body: try session.body(body), from: range.from, to: range.to,
      states: state.isEmpty ? nil : Set(state.map(\.value)),
      kinds: kind.isEmpty ? nil : Set(kind.map(\.value)))
  }
}

extension Session {
  fileprivate func row(_ meeting: MeetingRow, _ names: Names) -> [String] {
    let title = names.title(of: meeting)[language]
    let body = meeting.title == nil ? meeting.body.map { names.phrase($0, .short)[language] } : nil
    let place = (meeting.place ?? Text()).phrase[language]
    return [
      meeting.id.text, date(of: meeting), meeting.schedule?.start.map(\.description) ?? "",
      body.map { "\($0), \(title)" } ?? title,
      place.isEmpty && meeting.online == true ? ListWords.online[language] : place,
      meeting.state.phrase[language],
    ]
  }
}
