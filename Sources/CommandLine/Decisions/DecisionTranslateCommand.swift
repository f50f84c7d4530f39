import ArgumentParser
import Commands
import Domain
import Localization

struct DecisionTranslateCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "translate", en: "Enter a decision’s text in its other language; what was adopted stays.",
      fr: "Saisir le texte d’une décision dans l’autre langue ; ce qui a été adopté ne change pas.")
  }

  @OptionGroup var decision: DecisionArgument
  @OptionGroup var title: TitleOptions
  @OptionGroup var text: ParagraphOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference = try session.decision(decision.decision)
    let title = try title.text(session)
    if text.isEmpty, title == nil {
      throw .usage(.oneNeeded(["--text-en", "--text-fr", "--title-en", "--title-fr"]))
    }
    let command = AmendDecision(
      decision: reference, paragraphs: try text.paragraphs(session), title: title)
    try session.confirm(try session.perform(command), .decision(reference), act: Confirmations.translated)
  }
}
