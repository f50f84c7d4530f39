import ArgumentParser
import Commands
import Domain
import Localization

struct ReviewEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Edit a review: title, date, place, meeting.",
      fr: "Modifier une revue : intitulé, date, lieu, réunion.",
      discussion: Phrase(
        en: "What is left out stays; “none” empties a field.",
        fr: "Ce qui n’est pas indiqué reste ; « none » vide un champ."))
  }

  @OptionGroup var framework: FrameworkArgument

  @Argument(
    help: ArgumentHelp(
      en: "The review, by its id or title.", fr: "La revue, par son id ou son intitulé.", value: .reviewWord))
  var review: String

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
      en: "The meeting that it was presented to, or “none”.",
      fr: "La réunion à laquelle elle a été présentée, ou « none ».",
      value: .meetingWord))
  var meeting: String?

  @OptionGroup var source: SourceOptions

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FrameworkID = try session.framework(framework.framework)
    let known: Identifier<Review> = try session.review(review, of: id)
    let noted = try session.element(of: id) { $0.reviews.first { $0.id == known }?.source }
    let command = EditReview(
      framework: id, review: known, title: try title.text(session),
      on: try session.reading().stated(on, .date), place: .given(en: placeEn, fr: placeFr),
      meeting: try session.revision(meeting) { words throws(CommandLineError) in
        try session.meeting(words) as MeetingID
      },
      source: session.revision(source, over: noted))
    try session.save(command, try session.subject(of: id) { $0.reviews.first { $0.id == known }?.title })
  }
}
