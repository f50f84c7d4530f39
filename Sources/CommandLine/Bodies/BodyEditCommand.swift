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

  @Option(help: ArgumentHelp(en: "What it is.", fr: "Ce que c’est.", value: .kindWord))
  var kind: Choice<Body.Kind>?

  @OptionGroup var name: NameOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The body above it, or “none”.", fr: "L’instance dont elle relève, ou « none ».", value: .bodyWord))
  var parent: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "A body that it serves, repeated for several, or “none”.",
      fr: "Une instance qu’elle sert, à répéter pour plusieurs, ou « none ».", value: .bodyWord))
  var serves: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The organisation it is an office of, or “none”.",
      fr: "L’organisation dont elle est un bureau, ou « none ».", value: .organizationWord))
  var organization: String?

  @OptionGroup var pillar: PillarOptions
  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var cadence: CadenceOptions
  @OptionGroup var periods: PeriodOptions
  @OptionGroup var numbering: NumberingOptions

  @Option(
    help: ArgumentHelp(
      en: "What its minutes are called in French.", fr: "Nom de ses comptes rendus.", value: .name))
  var minutesTitle: ChoiceOrNone<MinutesTitle>?

  @Option(
    help: ArgumentHelp(en: "Time zone, or “none”.", fr: "Fuseau horaire, ou « none ».", value: .zoneWord))
  var zone: String?

  @OptionGroup var rotation: RotationOptions
  @OptionGroup var remark: RemarkOptions
  @OptionGroup var source: SourceOptions
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
      pillar: pillar.text, purpose: try purpose.text(session),
      quorum: try rules.quorumRevision(of: known.quorum, session),
      adoption: try rules.adoptionRevision(of: known.adoption, session),
      cadence: try cadence(of: known, session),
      periods: try periods.revision(of: known.periods, session),
      numbering: numbering.revision(of: known.numbering),
      minutesTitle: session.revision(minutesTitle),
      zone: try session.revision(zone) { words throws(CommandLineError) in words },
      remark: try remark.text(session), kind: kind?.value, serves: try serves(session),
      organization: try session.revision(organization) { words throws(CommandLineError) in
        try session.organization(words) as OrganizationID
      }, source: session.revision(source, over: known.sources.ofAll),
      delegationLimit: try rotation.limitRevision(
        of: known.delegationLimit, session.source(rules.ruleSource), session),
      rotation: try rotation.rotationRevision(
        of: known.rotation, session.source(rules.ruleSource), session),
      troika: try rotation.troikaRevision(of: known.troika, session.source(rules.ruleSource), session))
    try session.save(command, .record(.body(id)))
  }

  private func serves(_ session: Session) throws(CommandLineError) -> Revision<[BodyID]> {
    if serves.isEmpty { return .kept }
    var served: [BodyID] = []
    for words in serves where serves != ["none"] { served.append(try session.body(words)) }
    return .to(served)
  }

  private func cadence(of body: Body, _ session: Session) throws(CommandLineError) -> Revision<Cadence?> {
    let revision = try cadence.revision(of: body.cadence, session)
    guard case .to(var cadence?) = revision, let source = session.source(rules.ruleSource) else {
      return revision
    }
    cadence.source = source
    return .to(cadence)
  }
}
