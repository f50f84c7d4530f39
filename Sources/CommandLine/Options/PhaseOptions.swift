import ArgumentParser
import Commands
import Domain
import Localization

/// The term and the amounts of a phase.
struct PhaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "When it begins, or “not-stated”.", fr: "Quand elle commence, ou « not-stated ».", value: .day))
  var from: String?

  @Option(
    help: ArgumentHelp(
      en: "When it ends, or “not-stated”.", fr: "Quand elle s’achève, ou « not-stated ».", value: .day))
  var to: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Its budget.", fr: "Son budget.", value: .amountWord))
  var budget: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "What of it is allocated already.", fr: "Ce qui en est déjà alloué.", value: .amountWord))
  var allocated: String?

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(en: "Whether it is completed.", fr: "Si elle est achevée."))
  var completed: Bool?

  func revision(
    _ words: String?, _ field: Field, _ session: Session
  ) throws(CommandLineError) -> Revision<Money?> {
    let read = try session.reading()
    return try session.revision(words) { words throws(CommandLineError) in
      try read.money(words, field) as Money
    }
  }

  func end(_ session: Session) throws(CommandLineError) -> Revision<StatedDate?> {
    guard to != "none" else { return .to(nil) }
    return try session.reading().stated(to, .to).map { .to($0) } ?? .kept
  }
}
