import ArgumentParser
import Commands
import Domain
import Localization

struct BodyStateCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "state", en: "Activate, suspend or close a body, or say what succeeded it.",
      fr: "Activer, suspendre ou clore une instance, ou indiquer celle qui lui succède.")
  }

  @Argument(help: ArgumentHelp(en: "The body.", fr: "L’instance.", value: .bodyWord))
  var body: String

  @Argument(help: ArgumentHelp(en: "The new state.", fr: "Le nouvel état.", value: .state))
  var state: Choice<BodyStanding.Name>

  @Option(help: ArgumentHelp(en: "When it closed.", fr: "Date de clôture.", value: .day))
  var on: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "By what act, in English.", fr: "Par quel acte, en anglais.", value: .text))
  var instrumentEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "By what act, in French.", fr: "Par quel acte, en français.", value: .text))
  var instrumentFr: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "The body that succeeds it.", fr: "L’instance qui lui succède.", value: .bodyWord))
  var successor: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: BodyID = try session.body(body)
    try session.save(ChangeBodyStanding(body: id, to: try standing(session)), .record(.body(id)))
  }

  private func standing(_ session: Session) throws(CommandLineError) -> BodyStanding {
    let date = try session.reading().date(on, .date)
    let instrument = Text.given(en: instrumentEn, fr: instrumentFr)
    switch state.value {
    case .proposed: return .proposed
    case .active: return .active
    case .suspended: return .suspended
    case .closed: return .closed(on: date, instrument: instrument)
    case .succeeded:
      guard let successor else { throw .usage(.missingOption("--successor")) }
      return .succeeded(by: try session.body(successor), on: date, instrument: instrument)
    }
  }
}
