import ArgumentParser
import Commands
import Domain
import Localization

struct RiskEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("edit", en: "Edit or close a risk.", fr: "Modifier ou clore un risque.")
  }

  @Argument(
    help: ArgumentHelp(
      en: "The framework or project.", fr: "Le cadre ou le projet.",
      value: Phrase(en: "framework|project", fr: "cadre|projet")))
  var holder: String

  @Argument(help: ArgumentHelp(en: "The risk.", fr: "Le risque.", value: .riskWord))
  var risk: String

  @OptionGroup var about: RiskOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Who answers for the response, or “none”.", fr: "Qui répond de la mesure, ou « none ».",
      value: .partyWord))
  var by: String?

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(en: "Whether it is over.", fr: "S’il a disparu."))
  var closed: Bool?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let holder = try session.riskHolder(holder)
    let command = EditRisk(
      holder: holder, risk: try session.risk(risk, of: holder), title: try about.title.text(session),
      likelihood: about.likelihood.map { .to($0.value) } ?? .kept,
      impact: about.impact.map { .to($0.value) } ?? .kept, response: try about.response(session),
      owner: try session.revision(by) { words throws(CommandLineError) in try session.party(words) as Party },
      isClosed: closed.map { .to($0) } ?? .kept)
    try session.save(command, .record(holder.key))
  }
}
