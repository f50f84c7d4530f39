import ArgumentParser
import Domain
import Localization

/// One of the sections of the minutes of a meeting.
struct SectionArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(en: "The section.", fr: "La section.", value: Phrase(en: "section", fr: "section")))
  var section: String
}
