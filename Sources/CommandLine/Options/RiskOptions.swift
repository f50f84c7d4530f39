import ArgumentParser
import Domain
import Localization

/// What a shock or a risk is, how likely and how grave, and what is done about it.
struct RiskOptions: ParsableArguments {
  @OptionGroup var title: TitleOptions

  @Option(help: ArgumentHelp(en: "How likely.", fr: "Probabilité.", value: Phrase(en: "grade", fr: "degré")))
  var likelihood: Choice<Risk.Grade>?

  @Option(help: ArgumentHelp(en: "How grave.", fr: "Incidence.", value: Phrase(en: "grade", fr: "degré")))
  var impact: Choice<Risk.Grade>?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "What is done about it, in English.", fr: "Mesure prise, en anglais.", value: .text))
  var responseEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "What is done about it, in French.", fr: "Mesure prise, en français.", value: .text))
  var responseFr: String?

  func response(_ session: Session) throws(CommandLineError) -> Text? {
    try session.text(en: responseEn, fr: responseFr)
  }
}
