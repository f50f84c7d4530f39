import ArgumentParser
import Commands
import Domain
import Localization

struct FundEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Edit a fund: names, account, boards, frameworks served.",
      fr: "Modifier un fonds : noms, compte, conseils, cadres servis.",
      discussion: Phrase(
        en: "What is left out stays; “none” empties a field.",
        fr: "Ce qui n’est pas indiqué reste ; « none » vide un champ."))
  }

  @OptionGroup var argument: FundArgument

  @Option(help: ArgumentHelp(en: "What it is.", fr: "Ce que c’est.", value: .kindWord))
  var kind: Choice<Fund.Kind>?

  @OptionGroup var name: NameOptions
  @OptionGroup var fund: FundOptions
  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var remark: RemarkOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    let register = try session.register()
    let known = try session.asking { () throws(RegisterError) in try register.fund(id) }
    let command = EditFund(
      fund: id, kind: kind?.value, name: name.names, acronym: name.acronyms,
      administrator: try session.revision(fund.administrator) { words throws(CommandLineError) in
        try session.party(words) as Party
      },
      boards: try fund.boardsRevision(session),
      serves: try session.revision(fund.serves) { words throws(CommandLineError) in
        try session.frameworks(words)
      }, established: try fund.establishedRevision(session),
      purpose: try purpose.text(session), remark: try remark.text(session),
      source: session.revision(source, over: known.sources.ofAll))
    try session.save(command, of: id)
  }
}
