import ArgumentParser
import Commands
import Localization

struct DecisionSplitCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "split", en: "Make a decision of its own of a draft’s last paragraphs.",
      fr: "Faire des derniers paragraphes d’un projet une décision distincte.",
      discussion: Phrase(
        en: "With --text-fr or --text-en, all paragraphs are given anew, in their order.",
        fr: "Avec --text-fr ou --text-en, tous les paragraphes sont donnés à nouveau, dans l’ordre."))
  }

  @OptionGroup var decision: DecisionArgument

  @Option(
    help: ArgumentHelp(
      en: "The paragraph with which the new decision begins; otherwise the second.",
      fr: "Le paragraphe par lequel la nouvelle décision commence ; à défaut, le deuxième.",
      value: Phrase(en: "number", fr: "numéro")))
  var paragraph = 2

  @OptionGroup var title: TitleOptions
  @OptionGroup var text: ParagraphOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference = try session.decision(decision.decision)
    let command = SplitDecision(
      decision: reference, at: paragraph, paragraphs: try text.paragraphs(session),
      title: try title.text(session))
    try session.save(command, .decision(reference))
  }
}
