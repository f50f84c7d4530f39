import ArgumentParser
import Commands
import Domain
import Localization

struct ContributionEditStepCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit-step", en: "Correct a step as it was recorded.", fr: "Corriger une étape enregistrée.",
      discussion: Phrase(
        en: "What is left out stays; “none” empties the note, and the amount of a cancellation.",
        fr: "Ce qui n’est pas indiqué reste ; « none » vide la note, et le montant d’une annulation."))
  }

  @OptionGroup var argument: FundArgument

  @Argument(
    help: ArgumentHelp(
      en: "The contribution, by its id or its donor.", fr: "La contribution, par son id ou son bailleur.",
      value: .contributionWord))
  var contribution: String

  @Argument(
    help: ArgumentHelp(
      en: "The step, by its id as “show” prints it.", fr: "L’étape, par son id tel que « show » l’affiche.",
      value: .stepWord))
  var step: String

  @Option(help: ArgumentHelp(en: "What it is.", fr: "Ce qu’elle est.", value: .stepWord))
  var kind: Choice<ContributionStep.Kind>?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "How much: “USD 40,265,165.50”.", fr: "Combien : « 40 265 165,50 USD ».", value: .amountWord))
  var amount: String?

  @OptionGroup var on: OnOption
  @OptionGroup var note: NoteOption
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    let known = try session.contribution(contribution, of: id)
    let read = try session.reading()
    let command = EditContributionStep(
      fund: id, contribution: known, step: try read.identifier(step), kind: kind?.value,
      money: try session.revision(amount) { words throws(CommandLineError) in
        try read.money(words) as Money
      }, on: try on.date(session),
      note: try session.revision(try note.text(session)) { words throws(CommandLineError) in words })
    try session.save(command, of: id)
  }
}
