import ArgumentParser
import Commands
import Domain
import Localization

struct MeetingEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Edit what is known of a meeting.", fr: "Modifier les données d’une réunion.",
      discussion: Phrase(
        en: "What is left out stays; “none” empties a field. The date is changed with postpone.",
        fr: "Ce qui n’est pas indiqué reste ; « none » vide un champ. La date se change avec postpone."))
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var title: TitleOptions
  @OptionGroup var purpose: PurposeOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Level of representation in English.", fr: "Niveau de représentation en anglais.", value: .text))
  var levelEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Level of representation in French.", fr: "Niveau de représentation en français.", value: .text))
  var levelFr: String?

  @OptionGroup var venue: VenueOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Where to join online, or “none”.", fr: "Lien de connexion, ou « none ».", value: .linkWord))
  var link: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Who chairs, or “none”.", fr: "Qui préside, ou « none ».", value: .partyWord))
  var chair: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The person in the chair.", fr: "La personne qui exerce la présidence.", value: .personWord))
  var chairPerson: String?

  @Option(
    help: ArgumentHelp(
      en: "When replies are due, or “none”.", fr: "Date limite des réponses, ou « none ».", value: .day))
  var replyBy: String?

  @Option(
    help: ArgumentHelp(en: "When it begins, or “none”.", fr: "L’heure de début, ou « none ».", value: .time))
  var time: String?

  @Option(
    help: ArgumentHelp(en: "When it ends, or “none”.", fr: "L’heure de fin, ou « none ».", value: .time))
  var endTime: String?

  @Option(
    help: ArgumentHelp(
      en: "The last day of a meeting over several days, or “none”.",
      fr: "Le dernier jour d’une réunion de plusieurs jours, ou « none ».", value: .day))
  var until: String?

  @Option(help: ArgumentHelp(en: "Time zone.", fr: "Fuseau horaire.", value: .zoneWord))
  var zone: String?

  @Option(
    help: ArgumentHelp(
      en: "Which ordinary meeting it is.", fr: "Le rang de la réunion ordinaire.", value: .number))
  var ordinal: String?

  @OptionGroup var remark: RemarkOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let read = try session.reading()
    let id: MeetingID = try session.meeting(meeting.meeting)
    let hours: [(words: String?, field: Field)] = [(time, .time), (endTime, .endTime)]
    let emptied = Set(hours.filter { $0.words == "none" }.map(\.field))
    func hour(_ words: String?, _ field: Field) throws(CommandLineError) -> LocalTime? {
      emptied.contains(field) ? nil : try read.time(words, field)
    }
    let command = EditMeeting(
      meeting: id, title: try title.text(session), purpose: try purpose.text(session),
      level: .given(en: levelEn, fr: levelFr), place: venue.town, building: venue.house,
      online: venue.online.map { .to($0) } ?? .kept,
      link: try session.revision(link) { words throws(CommandLineError) in words },
      chair: try chair(of: id, session),
      replyBy: try session.revision(replyBy) { words throws(CommandLineError) in try read.day(words, .date) },
      start: try hour(time, .time), end: try hour(endTime, .endTime), zone: zone,
      ordinal: try read.number(ordinal, .ordinal, in: 1...9999), remark: try remark.text(session),
      until: try session.revision(until) { words throws(CommandLineError) in try read.day(words, .to) },
      emptied: emptied)
    try session.save(command, .meeting(id))
  }

  /// A person given without a party is of the one that is recorded.
  private func chair(of id: MeetingID, _ session: Session) throws(CommandLineError) -> Revision<MeetingChair?>
  {
    if chair == "none" { return .to(nil) }
    guard chair != nil || chairPerson != nil else { return .kept }
    let register = try session.register()
    let known = try session.asking { () throws(RegisterError) in try register.meeting(id).chair }
    return .to(
      MeetingChair(
        party: try session.party(chair) ?? known?.party, person: try session.person(chairPerson),
        note: known?.note))
  }
}
