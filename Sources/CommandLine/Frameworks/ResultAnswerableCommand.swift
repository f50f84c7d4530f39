import ArgumentParser
import Commands
import Domain
import Localization

struct ResultAnswerableCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "answerable", en: "Say who answers for a result or supports it, and on which side.",
      fr: "Indiquer qui répond d’un résultat ou l’appuie, et de quel côté.")
  }

  @OptionGroup var result: ResultArgument

  @Argument(help: ArgumentHelp(en: "Who.", fr: "Qui.", value: .partyWord))
  var party: String

  @Option(
    help: ArgumentHelp(
      en: "Responsible, or supporting; otherwise responsible.",
      fr: "Responsable ou en appui ; à défaut, responsable.", value: .roleWord))
  var role: Choice<Answerable.Role>?

  @Option(
    help: ArgumentHelp(en: "On which side.", fr: "De quel côté.", value: .sideWord))
  var side: Choice<Answerable.Side>?

  @Flag(help: ArgumentHelp(en: "No longer answers for it.", fr: "N’en répond plus."))
  var remove = false

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference: ResultReference = try session.result(result.result)
    let who: Party = try session.party(party)
    if remove {
      if role != nil || side != nil { throw .usage(.exclusive(["--remove", "--role", "--side"])) }
      try session.save(RemoveAnswerable(result: reference, party: who), .result(reference))
    } else {
      let command = AddAnswerable(
        result: reference, party: who, role: role?.value ?? .responsible, side: side?.value)
      try session.save(command, .result(reference))
    }
  }
}
