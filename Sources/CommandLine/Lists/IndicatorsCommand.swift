import ArgumentParser
import Domain
import Exchange
import Localization

struct IndicatorsCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "indicators", en: "List indicators: baseline, target, latest value.",
      fr: "Lister les indicateurs : référence, cible, dernière valeur.")
  }

  @Argument(
    help: ArgumentHelp(
      en: "The framework; otherwise all.", fr: "Le cadre ; à défaut, tous.", value: .frameworkWord))
  var framework: String?

  @OptionGroup var list: ListOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let entries = try session.frameworks(framework).flatMap { framework in
      framework.indicators.map { IndicatorEntry($0, of: framework) }
    }
    let columns: [ListColumn] = [
      .plain(FrameworkSheetWords.result), .words(.empty), .words(Field.unit.phrase.capitalized),
      .number(FrameworkSheetWords.baseline), .number(FrameworkSheetWords.target), .words(ListWords.latest),
    ]
    let nothing = ListWords.nothing(ElementKind.indicator.noun)
    try session.write(entries, .indicators, csv: list.csv, nothing: nothing, columns) { entry, names in
      let indicator = entry.indicator
      let result = ResultReference(framework: entry.framework.id, result: indicator.result)
      func value(_ value: IndicatorValue?) -> String { value?.phrase[session.language] ?? "–" }
      return [
        names.words(for: result), indicator.title.phrase[session.language],
        indicator.unit?.phrase[session.language] ?? "", value(indicator.baseline), value(indicator.target),
        value(indicator.values.last),
      ]
    }
  }
}
