import ArgumentParser
import Commands
import Domain
import Localization

/// What an indicator counts, from which baseline to which target.
struct IndicatorOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "What is counted, in English.", fr: "Ce qui est compté, en anglais.", value: .text)
  )
  var unitEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "What is counted, in French.", fr: "Ce qui est compté, en français.", value: .text)
  )
  var unitFr: String?

  @Option(help: ArgumentHelp(en: "Which way is better.", fr: "Le sens souhaité.", value: .state))
  var direction: Choice<Indicator.Direction>?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The baseline, or “none”.", fr: "La valeur de référence, ou « none ».", value: .number))
  var baseline: String?

  @Option(help: ArgumentHelp(en: "Date of the baseline.", fr: "Date de la valeur de référence.", value: .day))
  var baselineOn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "The target, or “none”.", fr: "La cible, ou « none ».", value: .number))
  var target: String?

  @Option(help: ArgumentHelp(en: "Date of the target.", fr: "Date de la cible.", value: .day))
  var targetOn: String?

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(en: "Whether the target means “at least”.", fr: "Si la cible signifie « au moins »."))
  var targetAtLeast: Bool?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Means of verification in English.", fr: "Moyen de vérification en anglais.", value: .text))
  var verificationEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Means of verification in French.", fr: "Moyen de vérification en français.", value: .text))
  var verificationFr: String?

  var unit: Text? { .given(en: unitEn, fr: unitFr) }
  var verification: Text? { .given(en: verificationEn, fr: verificationFr) }

  func baselineValue(_ session: Session, _ source: SourceNote?) throws(CommandLineError) -> NewIndicatorValue?
  {
    try value(baseline, baselineOn, .baseline, over: nil, source, session)
  }

  func targetValue(_ session: Session, _ source: SourceNote?) throws(CommandLineError) -> NewIndicatorValue? {
    var value = try value(target, targetOn, .target, over: nil, source, session)
    value?.isAtLeast = targetAtLeast
    return value
  }

  func baselineRevision(
    over known: IndicatorValue?, _ session: Session
  ) throws(CommandLineError) -> Revision<NewIndicatorValue?> {
    if baseline == nil, baselineOn == nil { return .kept }
    return .to(try value(baseline, baselineOn, .baseline, over: known, known?.source, session))
  }

  func targetRevision(
    over known: IndicatorValue?, _ session: Session
  ) throws(CommandLineError) -> Revision<NewIndicatorValue?> {
    if target == nil, targetOn == nil, targetAtLeast == nil { return .kept }
    var value = try value(target, targetOn, .target, over: known, known?.source, session)
    value?.isAtLeast = targetAtLeast ?? known?.isAtLeast
    return .to(value)
  }

  private func value(
    _ number: String?, _ on: String?, _ field: Field, over known: IndicatorValue?, _ source: SourceNote?,
    _ session: Session
  ) throws(CommandLineError) -> NewIndicatorValue? {
    if number == "none" { return nil }
    let read = try session.reading()
    var counted = known?.number
    if let number { counted = try read.decimal(number, field) }
    guard let counted else {
      if on != nil { throw .register(.invalid(field, .missing)) }
      return nil
    }
    return NewIndicatorValue(
      number: counted, on: try read.stated(on, .date) ?? known?.on ?? .notStated, note: known?.note,
      source: source)
  }
}
