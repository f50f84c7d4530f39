import Commands
import Domain
import Localization

/// What a result is measured by, from which baseline to which target.
struct IndicatorForm: OfficerForm {
  static let name = "indicator"
  private enum Bound: String, CaseIterable { case exactly, atLeast }

  var result: ResultReference
  /// Absent: a new one.
  var indicator: Identifier<Indicator>?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.framework(result.framework)
    var known: Indicator?
    if let indicator { known = try record.required(indicator) }
    let reference = Reference(.result(result), wording(wording.names.phrase(result)))
    let about =
      known == nil
      ? FormField.fact(.result, FrameworkWording.title(of: try record.required(result.result), wording))
      : FormField.lookup(.result, .results(result.framework), [reference]).required
    return try FormContent(
      (known == nil ? FormTitles.newIndicator : FormTitles.editIndicator)[around.language],
      note: wording(wording.names.phrase(result.framework)),
      [about, FormField.text(.title, known?.title).required] + Self.measures(known, around) + [
        .text(.verification, known?.meansOfVerification), .text(.remark, known?.remark, isLong: true),
        .source(known?.source),
      ]
    ).seeing([record.key], register)
  }

  private static func measures(_ known: Indicator?, _ around: Surroundings) -> [FormField] {
    let isAtLeast = known?.target?.isAtLeast == true
    return [
      .text(.unit, known?.unit).hinted(FormTitles.unitHint),
      .choice(
        .direction, Indicator.Direction.allCases.map { ($0.rawValue, $0.phrase) },
        (known?.direction ?? .up).rawValue),
      .decimal(.baseline, known?.baseline?.number, around),
      .partialDay(.from, known?.baseline?.on.date, around, leaning: .past)
        .labelled(FormTitles.baselineDay).hinted(FormTitles.valueDayHint),
      .decimal(.target, known?.target?.number, around),
      .choice(
        .manner,
        [(Bound.exactly.rawValue, FormTitles.exactly), (Bound.atLeast.rawValue, FormTitles.atLeast)],
        (isAtLeast ? Bound.atLeast : .exactly).rawValue
      ).labelled(FormTitles.targetMeans),
      .partialDay(.to, known?.target?.on.date, around, leaning: .future)
        .labelled(FormTitles.targetDay).hinted(FormTitles.valueDayHint),
    ]
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    guard let indicator else {
      try series.perform(
        AddIndicator(
          result: result, title: try reader.requiredText(.title), unit: reader.text(.unit),
          direction: reader.choice(.direction) ?? .up, baseline: try baseline(reader, over: nil),
          target: try target(reader, over: nil), meansOfVerification: reader.text(.verification),
          remark: reader.text(.remark), source: reader.source(over: nil)))
      return
    }
    let known = try series.current.framework(result.framework).required(indicator)
    let hasBaseline = reader.hasChanged(.baseline) || reader.hasChanged(.from)
    let hasTarget = [Field.target, .to, .manner].contains { reader.hasChanged($0) }
    try series.perform(
      EditIndicator(
        framework: result.framework, indicator: indicator, title: reader.edited(.title),
        unit: reader.edited(.unit),
        direction: reader.hasChanged(.direction) ? reader.choice(.direction) : nil,
        baseline: hasBaseline ? .to(try baseline(reader, over: known.baseline)) : .kept,
        target: hasTarget ? .to(try target(reader, over: known.target)) : .kept,
        meansOfVerification: reader.edited(.verification), remark: reader.edited(.remark),
        result: reader.hasChanged(.result) ? reader.reference(.result)?.result?.result : nil,
        source: reader.revision(.source) { _ in reader.source(over: known.source) }))
  }

  private func baseline(
    _ reader: FormReader, over known: IndicatorValue?
  ) throws(RegisterError) -> NewIndicatorValue? {
    try value(.baseline, .from, .past, reader, over: known)
  }

  private func target(
    _ reader: FormReader, over known: IndicatorValue?
  ) throws(RegisterError) -> NewIndicatorValue? {
    var target = try value(.target, .to, .future, reader, over: known)
    target?.isAtLeast = reader.choice(.manner, as: Bound.self) == .atLeast ? true : nil
    return target
  }

  /// The number with its day; none where both are blank.
  private func value(
    _ number: Field, _ day: Field, _ leaning: DateLeaning, _ reader: FormReader, over known: IndicatorValue?
  ) throws(RegisterError) -> NewIndicatorValue? {
    let on = try reader.partialDay(day, leaning)
    guard let typed = try reader.decimal(number) else {
      if on != nil { throw .invalid(number, .missing) }
      return nil
    }
    return NewIndicatorValue(
      number: typed, on: on.map(StatedDate.date) ?? .notStated, isAtLeast: known?.isAtLeast,
      note: known?.note, source: known?.source)
  }
}
