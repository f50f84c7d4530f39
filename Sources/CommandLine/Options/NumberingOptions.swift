import ArgumentParser
import Commands
import Domain
import Localization

/// The patterns of symbols: `{body}/{session}/Dec.{n}`.
struct NumberingOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Symbols of decisions, such as {body}/{session}/Dec.{n}.",
      fr: "Cotes des décisions, par exemple {body}/{session}/Dec.{n}.", value: .pattern))
  var decisionPattern: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Symbols of decisions between meetings.", fr: "Cotes des décisions entre les réunions.",
      value: .pattern))
  var betweenMeetingsPattern: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Symbols of minutes.", fr: "Cotes des comptes rendus.", value: .pattern))
  var minutesPattern: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Symbols of documents.", fr: "Cotes des documents.", value: .pattern))
  var documentPattern: String?

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      en: "Whether decision numbers run on across sessions.",
      fr: "Si les numéros des décisions continuent d’une session à l’autre."))
  var runsOn: Bool?

  @Flag(
    help: ArgumentHelp(
      en: "Numbers run on or not as the office has it.",
      fr: "Numérotation continue ou non, comme pour le bureau."))
  var runsOnAsOffice = false

  /// `known` with what was given; `.kept` when nothing was.
  func revision(of known: Numbering) -> Revision<Numbering> {
    var numbering = known
    func pattern(_ words: String?, _ known: String?) -> String? { words == "none" ? nil : words ?? known }
    numbering.decision = pattern(decisionPattern, known.decision)
    numbering.betweenMeetings = pattern(betweenMeetingsPattern, known.betweenMeetings)
    numbering.minutes = pattern(minutesPattern, known.minutes)
    numbering.document = pattern(documentPattern, known.document)
    numbering.runsOn = runsOnAsOffice ? nil : runsOn ?? known.runsOn
    return numbering == known ? .kept : .to(numbering)
  }
}
