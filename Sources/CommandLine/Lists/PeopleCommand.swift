import ArgumentParser
import Commands
import Domain
import Exchange
import Localization

struct PeopleCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "people", en: "List the people of the directory.", fr: "Lister les personnes de l’annuaire.")
  }

  @Argument(
    help: ArgumentHelp(
      en: "Only those whose name or function holds these words.",
      fr: "Seulement celles dont le nom ou la fonction contient ces mots.",
      value: Phrase(en: "words", fr: "mots")))
  var words: [String] = []

  @Option(
    help: ArgumentHelp(
      en: "Only those of this organisation.", fr: "Seulement celles de cette organisation.",
      value: .organizationWord))
  var organization: String?

  @OptionGroup var list: ListOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let register = try session.register()
    let query = DirectoryQuery(
      phrase: words.isEmpty ? nil : words.joined(separator: " "),
      organization: try session.organization(organization))
    let found = try session.asking { () throws(RegisterError) in try register.people(query).rows }
    let columns: [ListColumn] = [
      .plain(ListWords.identifier), .words(ListWords.name), .words(ListWords.function),
      .words(ListWords.organization),
    ]
    let shown = found.sorted(in: session.language, by: \.sortedUnder)
    let nothing = ListWords.nothing(Nouns.person)
    let day = try session.asOf()
    let totals = try session.asking { () throws(RegisterError) in try PartyTotals(register, asOf: day) }
    try session.write(shown, .people(totals), csv: list.csv, nothing: nothing, columns) { person, names in
      [
        person.id.text, person.name, (person.function ?? Text()).phrase[session.language],
        person.organization.map { names.phrase($0, .short)[session.language] } ?? "",
      ]
    }
  }
}
