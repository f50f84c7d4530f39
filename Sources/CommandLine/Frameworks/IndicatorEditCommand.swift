import ArgumentParser
import Commands
import Domain
import Localization

struct IndicatorEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Edit an indicator, its baseline and its target.",
      fr: "Modifier un indicateur, sa valeur de référence et sa cible.",
      discussion: Phrase(
        en: "What is left out stays; “none” empties a field.",
        fr: "Ce qui n’est pas indiqué reste ; « none » vide un champ."))
  }

  @OptionGroup var framework: FrameworkArgument

  @Argument(
    help: ArgumentHelp(
      en: "The indicator, by its id or title.", fr: "L’indicateur, par son id ou son intitulé.",
      value: .indicatorWord))
  var indicator: String

  @OptionGroup var title: TitleOptions

  @OptionGroup var measure: IndicatorOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The result that it measures.", fr: "Le résultat qu’il mesure.", value: .resultWord))
  var result: String?

  @OptionGroup var remark: RemarkOptions

  @OptionGroup var source: SourceOptions

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FrameworkID = try session.framework(framework.framework)
    let known: Identifier<Indicator> = try session.indicator(indicator, of: id)
    let noted = try session.element(of: id) { $0.indicators.first { $0.id == known } }
    let command = EditIndicator(
      framework: id, indicator: known, title: try title.text(session), unit: measure.unit,
      direction: measure.direction?.value,
      baseline: try measure.baselineRevision(over: noted?.baseline, session),
      target: try measure.targetRevision(over: noted?.target, session),
      meansOfVerification: measure.verification, remark: try remark.text(session),
      result: try session.result(result, of: id), source: session.revision(source, over: noted?.source))
    try session.save(command, .element(noted?.title, id))
  }
}
