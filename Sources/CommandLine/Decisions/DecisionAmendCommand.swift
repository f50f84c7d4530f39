import ArgumentParser
import Commands
import Domain
import Localization

struct DecisionAmendCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "amend", en: "Change a decision’s words, title, item or remark; the earlier wording is kept.",
      fr:
        "Modifier le texte, le titre, le point ou la remarque d’une décision ; la version antérieure est conservée."
    )
  }

  @OptionGroup var decision: DecisionArgument
  @OptionGroup var title: TitleOptions
  @OptionGroup var text: ParagraphOptions

  @Option(
    help: ArgumentHelp(
      en: "What the body does by it.", fr: "Ce que fait l’instance par cette décision.", value: .verbWord))
  var verb: ChoiceOrNone<OperativeVerb>?

  @Option(
    help: ArgumentHelp(
      en: "The item it belongs to, or “none”.", fr: "Le point dont elle relève, ou « none ».",
      value: .itemWord))
  var item: String?

  @OptionGroup var remark: RemarkOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference = try session.decision(decision.decision)
    let command = AmendDecision(
      decision: reference, paragraphs: try text.paragraphs(session), title: try title.text(session),
      verb: session.revision(verb),
      item: try session.revision(item) { words throws(CommandLineError) in
        try session.item(words, of: reference.meeting) as Identifier<AgendaItem>
      }, remark: try remark.text(session))
    try session.save(command, .decision(reference))
  }
}
