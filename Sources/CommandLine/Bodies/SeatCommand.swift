import ArgumentParser
import Commands
import Domain
import Localization

struct SeatCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "seat", en: "Assign, edit and end seats on a body.", fr: "Attribuer, modifier et clore des sièges.",
      subcommands: [SeatAssignCommand.self, SeatEditCommand.self, SeatEndCommand.self])
  }
}

struct SeatAssignCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "assign", en: "Assign a seat to an organisation, a body or a post.",
      fr: "Attribuer un siège à une organisation, une instance ou un poste.",
      discussion: Phrase(
        en: "A post held ex officio is written post:Minister of Plan. Without --holder the seat is vacant.",
        fr: "Un poste occupé ès qualités s’écrit post:Ministre du Plan. Sans --holder, le siège est vacant."))
  }

  @Argument(help: ArgumentHelp(en: "The body.", fr: "L’instance.", value: .bodyWord))
  var body: String

  @Option(help: ArgumentHelp(en: "The role.", fr: "La fonction.", value: .roleWord))
  var role: Choice<SeatRole>

  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "Who holds it.", fr: "Qui l’occupe.", value: .partyWord))
  var holder: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Through which office: MISAHEL.", fr: "Par l’intermédiaire de quel bureau : MISAHEL.",
      value: .partyWord))
  var through: String?

  @Option(
    help: ArgumentHelp(
      en: "From when; otherwise today.", fr: "Depuis quand ; à défaut, aujourd’hui.", value: .day))
  var from: String?

  @Option(help: ArgumentHelp(en: "Until when.", fr: "Jusqu’à quand.", value: .day))
  var to: String?

  @OptionGroup var sitting: SittingOptions
  @OptionGroup var remark: RemarkOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let read = try session.reading()
    let id: BodyID = try session.body(body)
    let command = AssignSeat(
      body: id, role: role.value, holder: try session.party(holder), through: try session.party(through),
      from: try read.stated(from, .from), to: try read.stated(to, .to),
      principal: try session.person(sitting.principal), alternate: try session.person(sitting.alternate),
      votes: sitting.votes, remark: try remark.text(session), source: session.source(source.source))
    try session.save(command, .record(.body(id)))
  }
}

/// Who sits in a seat, and whether it counts.
struct SittingOptions: ParsableArguments {
  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "Principal.", fr: "Titulaire.", value: .personWord))
  var principal: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "Alternate.", fr: "Suppléant.", value: .personWord))
  var alternate: String?

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      en: "Whether it counts for quorum and majorities.", fr: "S’il compte pour le quorum et les majorités."))
  var votes: Bool?
}

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
      body: id, seat: try session.seat(seat, of: id), on: try session.reading().day(on, .date))
    try session.save(command, .record(.body(id)))
  }
}
