import ArgumentParser
import Commands
import Domain
import Localization

struct DecisionReferCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "refer", en: "Refer a text between meetings to a meeting of the body.",
      fr: "Renvoyer un texte entre les réunions à une réunion de l’instance.")
  }

  @OptionGroup var decision: DecisionArgument

  @Option(
    help: ArgumentHelp(
      en: "The meeting; otherwise the next one.", fr: "La réunion ; à défaut, la prochaine.",
      value: .meetingWord))
  var meeting: String?

  @OptionGroup var reason: ReasonOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let target = try session.meeting(meeting)
    let reason = try reason.text(session)
    let reference = try session.decision(decision.decision)
    try session.save(
      ReferDecision(decision: reference, meeting: target, reason: reason), .decision(reference))
  }
}
