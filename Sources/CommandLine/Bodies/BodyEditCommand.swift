import ArgumentParser
import Commands
import Domain
import Localization

struct BodyEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Edit a body: names, place in the architecture, rules.",
      fr: "Modifier une instance : noms, rattachement, règles.",
      discussion: Phrase(
        en: "What is left out stays; “none” empties a field.",
        fr: "Ce qui n’est pas indiqué reste ; « none » vide un champ."))
  }

  @Argument(help: ArgumentHelp(en: "The body.", fr: "L’instance.", value: .bodyWord))
  var body: String

  @OptionGroup var name: NameOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The body above it, or “none”.", fr: "L’instance dont elle relève, ou « none ».", value: .bodyWord))
  var parent: String?

  @OptionGroup var pillar: PillarOptions
  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var cadence: CadenceOptions
  @OptionGroup var periods: PeriodOptions
  @OptionGroup var numbering: NumberingOptions

  @Option(
    help: ArgumentHelp(
      en: "What its minutes are called in French: compte-rendu, proces-verbal or none.",
      fr: "Nom de ses comptes rendus : compte-rendu, proces-verbal ou none.", value: .text))
  var minutesTitle: String?

  @Option(
    help: ArgumentHelp(en: "Time zone, or “none”.", fr: "Fuseau horaire, ou « none ».", value: .zoneWord))
  var zone: String?

  @OptionGroup var remark: RemarkOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: BodyID = try session.body(body)
    let register = try session.register()
    let known = try session.asking { () throws(RegisterError) in try register.body(id) }
    let command = EditBody(
      body: id, name: name.names, acronym: name.acronyms,
      parent: try session.revision(parent) { words throws(CommandLineError) in
        try session.body(words) as BodyID
      },
      pillar: pillar.text, purpose: try purpose.text(session), quorum: try rules.quorumRevision(),
      adoption: try rules.adoptionRevision(of: known.adoption),
      cadence: try cadence.revision(of: known.cadence, session),
      periods: try periods.revision(of: known.periods, session),
      numbering: numbering.revision(of: known.numbering),
      minutesTitle: try session.revision(minutesTitle) { words throws(CommandLineError) in try title(words) },
      zone: try session.revision(zone) { words throws(CommandLineError) in words },
      remark: try remark.text(session))
    try session.save(command, .record(.body(id)))
  }

  private func title(_ words: String) throws(CommandLineError) -> MinutesTitle {
    guard let title = Choice<MinutesTitle>(argument: words) else {
      let allowed = Choice<MinutesTitle>.allValueStrings + ["none"]
      throw .usage(.unknownValue(words, option: "--minutes-title", allowed: allowed, nearest: nil))
    }
    return title.value
  }
}
