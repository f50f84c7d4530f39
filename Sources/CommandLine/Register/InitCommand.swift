import ArgumentParser
import Commands
import Domain
import Localization

struct InitCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "init", en: "Make a new register.", fr: "Créer un nouveau registre.",
      discussion: StarterWords.offered)
  }

  private static var starters: String { StarterName.allCases.map(\.rawValue).joined(separator: ", ") }

  @Option(
    help: ArgumentHelp(
      en: "What to begin with: \(Self.starters).", fr: "Avec quoi commencer : \(Self.starters).", value: .name
    ))
  var starter: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "The office’s name in English.", fr: "Le nom du bureau en anglais.", value: .name))
  var nameEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "The office’s name in French.", fr: "Le nom du bureau en français.", value: .name))
  var nameFr: String?

  @Option(
    help: ArgumentHelp(
      en: "The office’s time zone, such as Africa/Bamako.",
      fr: "Le fuseau horaire du bureau, par exemple Africa/Bamako.",
      value: .zoneWord))
  var zone: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let environment = session.environment
    guard environment.starters.contains(starter) else {
      throw .usage(
        .unknownValue(
          starter, option: "--starter", allowed: environment.starters,
          nearest: NearestWord.of(starter, in: environment.starters)))
    }
    let (establishment, context) = try establishment(session)
    let path = try session.asking { () throws(RegisterError) in
      try environment.createRegister(common.register, establishment, context)
    }
    if common.json {
      session.write(try session.tree(establishment.office, of: .office))
    } else {
      session.write(Confirmations.established(path, records: establishment.records.count + 1) + ".")
    }
  }

  /// What the register begins with; "today" is told on the clock of its office.
  private func establishment(_ session: Session) throws(CommandLineError) -> (EstablishRegister, Context) {
    let environment = session.environment
    func establishment(_ context: Context) throws(CommandLineError) -> EstablishRegister {
      var found = try session.asking { () throws(RegisterError) in
        try environment.establishment(starter, Text.given(en: nameEn, fr: nameFr), context)
      }
      if let zone { found.office.zone = zone }
      return found
    }
    let office = try establishment(environment.context(common.person, "UTC")).office
    let context = environment.context(common.person, office.zone)
    return (try establishment(context), context)
  }
}
