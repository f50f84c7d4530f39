import ArgumentParser
import Domain
import Exchange
import Localization

struct OrganizationsCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("organizations", en: "List the organisations.", fr: "Lister les organisations.")
  }

  @Argument(
    help: ArgumentHelp(
      en: "Only those whose name or acronym holds these words.",
      fr: "Seulement celles dont le nom ou le sigle contient ces mots.",
      value: Phrase(en: "words", fr: "mots")))
  var words: [String] = []

  @Option(help: ArgumentHelp(en: "Only this kind.", fr: "Seulement ce type.", value: .kindWord))
  var kind: Choice<Organization.Kind>?

  @OptionGroup var list: ListOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let register = try session.register()
    let query = DirectoryQuery(phrase: words.isEmpty ? nil : words.joined(separator: " "))
    let found = try session.asking { () throws(RegisterError) in try register.organizations(query).rows }
    let shown = found.filter { organization in kind.map { $0.value == organization.kind } ?? true }
      .sorted(in: session.language) { $0.name.best(for: session.language) }
    let columns: [ListColumn] = [
      .plain(ListWords.identifier), .plain(ListWords.acronym), .words(ListWords.name), .plain(ListWords.kind),
    ]
    let day = try session.asOf()
    let totals = try session.asking { () throws(RegisterError) in try PartyTotals(register, asOf: day) }
    let listing = Listing.organizations(on: day, totals)
    let nothing = ListWords.nothing(Nouns.organization)
    try session.write(shown, listing, csv: list.csv, nothing: nothing, columns) { organization, _ in
      [
        organization.id.text, (organization.acronym ?? Text())[session.language] ?? "",
        organization.name.phrase[session.language], organization.kind.phrase[session.language],
      ]
    }
  }
}
