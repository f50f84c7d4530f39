import ArgumentParser
import Commands
import Domain
import Localization

struct ReviewAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add", en: "Add a review; its findings follow.", fr: "Ajouter une revue ; ses constats suivent.")
  }

  @OptionGroup var framework: FrameworkArgument

  @OptionGroup var title: TitleOptions

  @Option(
    help: ArgumentHelp(en: "When it was, or “not-stated”.", fr: "Sa date, ou « not-stated ».", value: .day))
  var on: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Place in English.", fr: "Lieu en anglais.", value: .placeWord))
  var placeEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Place in French.", fr: "Lieu en français.", value: .placeWord))
  var placeFr: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The meeting that it was presented to.", fr: "La réunion à laquelle elle a été présentée.",
      value: .meetingWord))
  var meeting: String?

  @OptionGroup var source: SourceOptions

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FrameworkID = try session.framework(framework.framework)
    let text = try title.text(session)
    let command = AddReview(
      framework: id, title: text ?? Text(), on: try session.reading().stated(on, .date) ?? .notStated,
      place: .given(en: placeEn, fr: placeFr), meeting: try session.meeting(meeting),
      source: session.source(source.source))
    try session.save(command, .element(text, id))
  }
}
