import ArgumentParser
import Commands
import Domain
import Localization

struct RiskAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("add", en: "Record a shock or a risk.", fr: "Enregistrer un choc ou un risque.")
  }

  @Argument(
    help: ArgumentHelp(
      en: "The framework or project.", fr: "Le cadre ou le projet.",
      value: Phrase(en: "framework|project", fr: "cadre|projet")))
  var holder: String

  @OptionGroup var about: RiskOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Who answers for the response.", fr: "Qui répond de la mesure.", value: .partyWord)
  )
  var by: String?

  @OptionGroup var source: SourceOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let holder = try session.riskHolder(holder)
    let command = AddRisk(
      holder: holder, title: try about.title.text(session) ?? Text(), likelihood: about.likelihood?.value,
      impact: about.impact?.value, response: try about.response(session),
      owner: try session.party(by), source: session.source(source.source))
    try session.save(command, .record(holder.key))
  }
}

extension RiskHolder {
  var key: RecordKey {
    switch self {
    case .framework(let id): .framework(id)
    case .project(let id): .project(id)
    }
  }
}

extension Session {
  /// A framework or a project, by identifier, acronym or name.
  func riskHolder(_ words: String) throws(CommandLineError) -> RiskHolder {
    do {
      return .framework(try framework(words))
    } catch {
      guard case .register(.noSuchRecord) = error else { throw error }
    }
    return .project(try project(words))
  }

  /// A risk by its identifier or words of its title.
  func risk(_ words: String, of holder: RiskHolder) throws(CommandLineError) -> Identifier<Risk> {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.risk(named: words, of: holder) }
  }
}
