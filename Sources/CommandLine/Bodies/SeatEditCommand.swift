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

  @Flag(
    help: ArgumentHelp(
      en: "It counts for quorum and majorities as its role does.",
      fr: "Il compte pour le quorum et les majorités comme sa fonction."))
  var votesAsRole = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Through which office it is held, or “none”.",
      fr: "Par l’intermédiaire de quel bureau, ou « none ».", value: .partyWord))
  var through: String?

  @Option(
    help: ArgumentHelp(
      en: "From when, or “not-stated”.", fr: "Depuis quand, ou « not-stated ».", value: .day))
  var from: String?

  @Option(help: ArgumentHelp(en: "Until when, or “none”.", fr: "Jusqu’à quand, ou « none ».", value: .day))
  var to: String?

  @OptionGroup var remark: RemarkOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    if votesAsRole, sitting.votes != nil { throw .usage(.exclusive(["--votes", "--votes-as-role"])) }
    let read = try session.reading()
    let id: BodyID = try session.body(body)
    let person = { (words: String) throws(CommandLineError) -> PersonID in try session.person(words) }
    let command = EditSeat(
      body: id, seat: try session.seat(seat, of: id),
      principal: try session.revision(sitting.principal, person),
      alternate: try session.revision(sitting.alternate, person),
      votes: votesAsRole ? .to(nil) : sitting.votes.map { .to($0) } ?? .kept,
      to: try session.revision(to) { words throws(CommandLineError) in
        try read.stated(words, .to) as StatedDate
      },
      remark: try remark.text(session),
      through: try session.revision(through) { words throws(CommandLineError) in
        try session.party(words) as Party
      },
      from: try read.stated(from, .from).map { .to($0) } ?? .kept,
      source: session.revision(source, over: nil))
    try session.save(command, .record(.body(id)))
  }
}
