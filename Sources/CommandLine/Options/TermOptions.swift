import ArgumentParser
import Domain
import Localization

/// From when to when a record holds.
struct TermOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "From when it holds, or “not-stated”.", fr: "Depuis quand il vaut, ou « not-stated ».",
      value: .day))
  var from: String?

  @Option(
    help: ArgumentHelp(
      en: "Until when; “none” when it runs on.", fr: "Jusqu’à quand ; « none » s’il se poursuit.", value: .day
    ))
  var to: String?

  /// `known` with what was given; `nil` when nothing was.
  func term(over known: Term, _ session: Session) throws(CommandLineError) -> Term? {
    guard from != nil || to != nil else { return nil }
    let read = try session.reading()
    let end = to == "none" ? nil : try read.stated(to, .to) ?? known.to
    return Term(from: try read.stated(from, .from) ?? known.from, to: end)
  }
}
