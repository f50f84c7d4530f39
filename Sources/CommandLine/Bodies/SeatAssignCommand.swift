import Commands
import ArgumentParser
import Domain
import Localization

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
