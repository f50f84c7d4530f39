import ArgumentParser
import Commands
import Domain
import Localization

struct ContributionEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Correct who gives a contribution and what for.",
      fr: "Corriger qui verse une contribution et pour quoi.",
      discussion: Phrase(
        en: "What is left out stays; “none” empties the fund it is given out of and the source.",
        fr: "Ce qui n’est pas indiqué reste ; « none » vide le fonds d’origine et la source."))
  }

  @OptionGroup var argument: FundArgument

  @Argument(
    help: ArgumentHelp(
      en: "The contribution, by its id or its donor.", fr: "La contribution, par son id ou son bailleur.",
      value: .contributionWord))
  var contribution: String

  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "The donor.", fr: "Le bailleur.", value: .partyWord))
  var donor: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Out of which fund it is given.", fr: "Sur quel fonds elle est versée.", value: .fundWord))
  var through: String?

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var remark: RemarkOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    let known = try session.contribution(contribution, of: id)
    let noted = try session.source(of: known, in: id, \.contributions, \.id, \.source)
    let command = EditContribution(
      fund: id, contribution: known, donor: try session.party(donor),
      through: try session.revision(through) { words throws(CommandLineError) in
        try session.fund(words) as FundID
      },
      purpose: try purpose.text(session), remark: try remark.text(session),
      source: session.revision(source, over: noted))
    try session.save(command, of: id)
  }
}
