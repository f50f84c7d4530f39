import ArgumentParser
import Domain
import Localization

/// One of the comments on the minutes of a meeting.
struct CommentArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      en: "The comment, by its number.", fr: "L’observation, par son numéro.", value: .number))
  var comment: String
}
