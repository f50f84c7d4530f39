import Commands
import ArgumentParser
import Domain
import Localization

struct SeatEndCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("end", en: "End the term of a seat.", fr: "Mettre fin au mandat d’un siège.")
  }

  @Argument(help: ArgumentHelp(en: "The body.", fr: "L’instance.", value: .bodyWord))
  var body: String

  @Argument(
    help: ArgumentHelp(
      en: "The seat, by its id or its holder.", fr: "Le siège, par son id ou son titulaire.", value: .seatWord
    ))
  var seat: String

  @Option(
    help: ArgumentHelp(
      en: "The last day; otherwise today.", fr: "Le dernier jour ; à défaut, aujourd’hui.", value: .day))
  var on: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: BodyID = try session.body(body)
    let command = EndSeat(
      body: id, seat: try session.seat(seat, of: id), on: try session.reading().day(on, .date, .nearest))
    try session.save(command, .record(.body(id)))
  }
}
