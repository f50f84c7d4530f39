import Commands
import ArgumentParser
import Domain
import Localization

struct OfficeEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Edit the office’s name, time zone, periods and numbering.",
      fr: "Modifier le nom du bureau, son fuseau horaire, les délais et les cotes.")
  }

  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "Name in English.", fr: "Nom en anglais.", value: .name))
  var nameEn: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "Name in French.", fr: "Nom en français.", value: .name))
  var nameFr: String?

  @Option(help: ArgumentHelp(en: "Time zone.", fr: "Fuseau horaire.", value: .zoneWord))
  var zone: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "A language it works in, repeated for both.", fr: "Une langue de travail, à répéter pour les deux.",
      value: .languageWord))
  var language: [LanguageOption] = []

  @OptionGroup var periods: PeriodOptions
  @OptionGroup var numbering: NumberingOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let register = try session.register()
    let office = try session.asking { () throws(RegisterError) in try register.office() }
    let command = EditOffice(
      name: .given(en: nameEn, fr: nameFr), zone: zone,
      periods: try periods.revision(of: office.periods, session),
      numbering: numbering.revision(of: office.numbering),
      languages: language.isEmpty
        ? .kept : .to(Language.allCases.filter { known in language.contains { $0.language == known } }))
    try session.save(command, .record(.office))
  }
}
