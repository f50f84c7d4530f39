import ArgumentParser
import Commands
import Domain
import Localization

/// How often a body meets in ordinary session, and from when its meetings are counted.
struct CadenceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "Ordinary meetings due in a year, or “none”.", fr: "Réunions ordinaires dues par an, ou « none ».",
      value: .number))
  var perYear: String?

  @Option(
    help: ArgumentHelp(
      en: "From when they are counted, or “none”.", fr: "Depuis quand on les compte, ou « none ».",
      value: .day))
  var trackedSince: String?

  /// `known` with what was given; `nil` when there is no cadence.
  func cadence(over known: Cadence?, _ session: Session) throws(CommandLineError) -> Cadence? {
    let read = try session.reading()
    if perYear == "none" { return nil }
    guard let count = try read.number(perYear, .cadence, in: 1...366) ?? known?.ordinaryPerYear else {
      if trackedSince != nil { throw .usage(.missingOption("--per-year")) }
      return nil
    }
    var cadence = known ?? Cadence(ordinaryPerYear: count)
    cadence.ordinaryPerYear = count
    if trackedSince == "none" {
      cadence.trackedSince = nil
    } else if let date = try read.date(trackedSince, .from, .nearest) {
      cadence.trackedSince = date
    }
    return cadence
  }

  func revision(of known: Cadence?, _ session: Session) throws(CommandLineError) -> Revision<Cadence?> {
    guard perYear != nil || trackedSince != nil else { return .kept }
    return .to(try cadence(over: known, session))
  }
}
