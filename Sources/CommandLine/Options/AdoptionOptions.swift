import ArgumentParser
import Localization

/// How a decision is adopted.
struct AdoptionOptions: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      en: "Whether it was adopted as amended.", fr: "Si elle a été adoptée telle que modifiée."))
  var asAmended: Bool?

  @Option(
    help: ArgumentHelp(
      en: "Votes in favour, against, abstentions: 9-2-1.", fr: "Voix pour, contre, abstentions : 9-2-1.",
      value: .votesWord))
  var votes: String?
}
