import ArgumentParser
import Commands
import Domain
import Localization

struct FrameworkStateCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "state",
      en: "Validate, approve, put in force, interrupt or close a framework, or say what succeeded it.",
      fr:
        "Valider, approuver, mettre en vigueur, interrompre ou clore un cadre, ou indiquer celui qui le remplace.",
      discussion: Phrase(
        en: "Joint validation is not formal approval; an interruption needs its cause.",
        fr: "La validation conjointe n’est pas l’approbation formelle ; une interruption exige sa cause."))
  }

  @OptionGroup var framework: FrameworkArgument

  @Argument(help: ArgumentHelp(en: "The new state.", fr: "Le nouvel état.", value: .state))
  var state: Choice<FrameworkStanding.Name>

  @Option(
    help: ArgumentHelp(en: "When; otherwise today.", fr: "Quand ; à défaut, aujourd’hui.", value: .day))
  var on: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Cause of an interruption in English.", fr: "Cause d’une interruption en anglais.", value: .text))
  var causeEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Cause of an interruption in French.", fr: "Cause d’une interruption en français.", value: .text))
  var causeFr: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The framework that succeeds it.", fr: "Le cadre qui le remplace.", value: .frameworkWord))
  var successor: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FrameworkID = try session.framework(framework.framework)
    let date = try session.reading().date(on, .date, .nearest)
    let command = ChangeFrameworkStanding(framework: id, to: try standing(date, session), on: date)
    try session.save(command, .record(.framework(id)))
  }

  private func standing(
    _ date: PartialDate?, _ session: Session
  ) throws(CommandLineError) -> FrameworkStanding {
    switch state.value {
    case .draft: return .draft
    case .validated: return .validated
    case .formallyApproved: return .formallyApproved
    case .inForce: return .inForce
    case .interrupted: return .interrupted(cause: .given(en: causeEn, fr: causeFr), on: date)
    case .closed: return .closed(on: date)
    case .succeeded:
      guard let successor else { throw .usage(.missingOption("--successor")) }
      return .succeeded(by: try session.framework(successor), on: date)
    }
  }
}
