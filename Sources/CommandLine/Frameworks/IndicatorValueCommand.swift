import ArgumentParser
import Commands
import Domain
import Localization

struct IndicatorValueCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "value", en: "Record a value of an indicator at a date.",
      fr: "Enregistrer la valeur d’un indicateur à une date.")
  }

  @OptionGroup var framework: FrameworkArgument

  @Argument(
    help: ArgumentHelp(
      en: "The indicator, by its id or title.", fr: "L’indicateur, par son id ou son intitulé.",
      value: .indicatorWord))
  var indicator: String

  @Argument(
    help: ArgumentHelp(
      en: "The number, as the language writes it.", fr: "Le nombre, comme l’écrit la langue.", value: .number)
  )
  var value: String

  @OptionGroup var day: DayOptions

  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "A note.", fr: "Une note.", value: .text))
  var note: String?

  @OptionGroup var source: SourceOptions

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FrameworkID = try session.framework(framework.framework)
    let read = try session.reading()
    let known: Identifier<Indicator> = try session.indicator(indicator, of: id)
    let date = try read.stated(day.on, .date) ?? .date(PartialDate(read.today))
    let command = RecordIndicatorValue(
      framework: id, indicator: known,
      value: NewIndicatorValue(
        number: try read.decimal(value, .value), on: date, note: try session.words(note),
        source: session.source(source.source)))
    try session.save(command, try session.subject(of: id) { $0.indicators.first { $0.id == known }?.title })
  }
}
