import ArgumentParser
import Commands
import Domain
import Localization

struct BodyRotateCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "rotate", en: "Hand the chair on to the next in turn, or to the one named.",
      fr: "Passer la présidence au suivant dans l’ordre de rotation, ou à celui qui est indiqué.")
  }

  @Argument(help: ArgumentHelp(en: "The body.", fr: "L’instance.", value: .bodyWord))
  var body: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Who chairs now; otherwise the next in turn.",
      fr: "La nouvelle présidence ; à défaut, la suivante.",
      value: .partyWord))
  var to: String?

  @OptionGroup var day: DayOptions

  @Option(
    help: ArgumentHelp(
      en: "The last day of the new term.", fr: "Le dernier jour du nouveau mandat.", value: .day))
  var until: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "Principal.", fr: "Titulaire.", value: .personWord))
  var principal: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let read = try session.reading()
    let id = try session.body(body)
    var party: Party?
    if let to { party = try session.party(to) }
    let command = RotateChair(
      body: id, to: party, on: try read.day(day.on, .date, .nearest), until: try read.day(until, .to),
      principal: try session.person(principal))
    try session.save(command, .record(.body(id)))
  }
}
