import ArgumentParser
import Commands
import Domain
import Localization

struct MeetingScheduleCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "schedule", en: "Schedule a meeting of a body.", fr: "Programmer une réunion d’une instance.",
      discussion: Phrase(
        en: "Without a date, the cadence of the body proposes one.",
        fr: "Sans date, la périodicité de l’instance en propose une."))
  }

  @Option(parsing: .unconditional, help: ArgumentHelp(en: "The body.", fr: "L’instance.", value: .bodyWord))
  var body: String

  @Option(
    help: ArgumentHelp(en: "Kind of meeting.", fr: "Type de réunion.", value: .kindWord))
  var kind = Choice(Meeting.Kind.ordinary)

  @Option(help: ArgumentHelp(en: "The date.", fr: "La date.", value: .day))
  var date: String?

  @Option(
    help: ArgumentHelp(en: "When it begins, on the spot.", fr: "L’heure de début, sur place.", value: .time))
  var time: String?

  @Option(help: ArgumentHelp(en: "When it ends.", fr: "L’heure de fin.", value: .time))
  var endTime: String?

  @Option(
    help: ArgumentHelp(
      en: "The last day of a meeting over several days.",
      fr: "Le dernier jour d’une réunion de plusieurs jours.",
      value: .day))
  var until: String?

  @OptionGroup var venue: VenueOptions

  @Option(
    help: ArgumentHelp(
      en: "Time zone of the place; otherwise the body’s or the office’s.",
      fr: "Fuseau horaire du lieu ; à défaut, celui de l’instance ou du bureau.", value: .zoneWord))
  var zone: String?

  @Option(
    help: ArgumentHelp(
      en: "Which ordinary meeting it is; otherwise the next number.",
      fr: "Le rang de la réunion ordinaire ; à défaut, le suivant.", value: .number))
  var ordinal: String?

  @OptionGroup var title: TitleOptions

  @Option(
    help: ArgumentHelp(
      en: "The meeting that it prepares.", fr: "La réunion qu’elle prépare.", value: .meetingWord))
  var prepares: String?

  @Option(
    help: ArgumentHelp(
      en: "Its id; otherwise made by rule.", fr: "Son id ; à défaut, formé d’office.", value: .identifierWord)
  )
  var id: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let read = try session.reading()
    let command = ScheduleMeeting(
      body: try session.body(body), kind: kind.value, id: try read.identifier(id),
      ordinal: try read.number(ordinal, .ordinal, in: 1...9999), date: try read.date(date, .date),
      start: try read.time(time, .time), end: try read.time(endTime, .endTime), zone: zone, place: venue.town,
      building: venue.house, online: venue.online, title: try title.text(session),
      prepares: try session.meeting(prepares), until: try read.day(until, .to))
    try session.save(command) { $0.createdSubject }
  }
}
