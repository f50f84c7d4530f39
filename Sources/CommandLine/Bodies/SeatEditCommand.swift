import Commands
import ArgumentParser
import Domain
import Localization

struct SeatEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Edit a seat: who sits in it, until when.",
      fr: "Modifier un siège : qui l’occupe, jusqu’à quand.")
  }

  @Argument(help: ArgumentHelp(en: "The body.", fr: "L’instance.", value: .bodyWord))
  var body: String

  @Argument(
    help: ArgumentHelp(
      en: "The seat, by its id or its holder.", fr: "Le siège, par son id ou son titulaire.", value: .seatWord
    ))
  var seat: String

  @OptionGroup var sitting: SittingOptions

  @Option(help: ArgumentHelp(en: "Until when, or “none”.", fr: "Jusqu’à quand, ou « none ».", value: .day))
  var to: String?

  @OptionGroup var remark: RemarkOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let read = try session.reading()
    let id: BodyID = try session.body(body)
    let person = { (words: String) throws(CommandLineError) -> PersonID in try session.person(words) }
    let command = EditSeat(
      body: id, seat: try session.seat(seat, of: id),
      principal: try session.revision(sitting.principal, person),
      alternate: try session.revision(sitting.alternate, person),
      votes: sitting.votes.map { .to($0) } ?? .kept,
      to: try session.revision(to) { words throws(CommandLineError) in
        try read.stated(words, .to) ?? .notStated
      },
      remark: try remark.text(session))
    try session.save(command, .record(.body(id)))
  }
}
