import ArgumentParser
import Commands
import Domain
import Localization

struct IndicatorAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add", en: "Say what a result is measured by.", fr: "Indiquer à quoi se mesure un résultat.")
  }

  @OptionGroup var result: ResultArgument

  @OptionGroup var title: TitleOptions

  @OptionGroup var measure: IndicatorOptions

  @OptionGroup var remark: RemarkOptions

  @OptionGroup var source: SourceOptions

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference: ResultReference = try session.result(result.result)
    let text = try title.text(session)
    let note = session.source(source.source)
    let command = AddIndicator(
      result: reference, title: text ?? Text(), unit: measure.unit,
      direction: measure.direction?.value ?? .up,
      baseline: try measure.baselineValue(session, note), target: try measure.targetValue(session, note),
      meansOfVerification: measure.verification, remark: try remark.text(session), source: note)
    try session.save(command, .element(text, reference.framework))
  }
}
