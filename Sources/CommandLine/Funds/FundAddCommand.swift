import ArgumentParser
import Commands
import Domain
import Localization

struct FundAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add", en: "Add a fund, a window, a project’s budget or an aligned portfolio.",
      fr: "Ajouter un fonds, un guichet, un budget de projet ou un portefeuille aligné.")
  }

  @Option(help: ArgumentHelp(en: "What it is.", fr: "Ce que c’est.", value: .kindWord))
  var kind: Choice<Fund.Kind>

  @OptionGroup var name: NameOptions

  @Option(
    help: ArgumentHelp(
      en: "Its id; otherwise made of the acronym or the name.",
      fr: "Son id ; à défaut, tiré du sigle ou du nom.", value: .identifierWord))
  var id: String?

  @OptionGroup var fund: FundOptions

  @Flag(help: ArgumentHelp(en: "It is only proposed so far.", fr: "Il n’est encore que proposé."))
  var proposed = false

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var remark: RemarkOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let command = AddFund(
      id: try session.reading().identifier(id), kind: kind.value, name: name.names ?? Text(),
      acronym: name.acronyms, administrator: try session.party(fund.administrator),
      boards: try fund.boards(session), serves: try session.frameworks(fund.serves),
      established: try fund.establishedOn(session),
      purpose: try purpose.text(session), remark: try remark.text(session),
      source: session.source(source.source), isProposed: proposed)
    try session.save(command) { $0.createdSubject }
  }
}
