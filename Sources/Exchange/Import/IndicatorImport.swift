import Commands
import Domain
import Localization

/// Rows of the list of indicators: how they are worded, baseline and target, and a new latest value.
enum IndicatorImport {
  static func take(_ row: ImportRow, _ act: inout ImportAct) throws(RegisterError) {
    guard let id = row.given("id") else { return try add(row, &act) }
    guard let name = row.given("framework") else { throw .invalid(.framework, .missing) }
    let framework = try act.register.framework(try act.register.framework(named: name))
    guard let known = framework.indicators.first(where: { $0.id.text == id }) else {
      throw .noSuchElement(.indicator, id, in: framework.key)
    }
    let row = act.lay(row, beside: IndicatorEntry(known, of: framework), in: .indicators)
    let (baseline, target) = (
      try value("baseline", .baseline, row, known.baseline), try value("target", .target, row, known.target)
    )
    let direction = try direction(row)
    let texts = (row.text("title"), row.text("unit"), row.text("verification"), row.text("remark"))
    if texts != (nil, nil, nil, nil) || direction != nil || baseline != nil || target != nil {
      try act.perform(
        EditIndicator(
          framework: framework.id, indicator: known.id, title: texts.0, unit: texts.1, direction: direction,
          baseline: baseline.map { .to($0) } ?? .kept, target: target.map { .to($0) } ?? .kept,
          meansOfVerification: texts.2, remark: texts.3))
    }
    try record(row, of: known.id, in: framework.id, &act)
  }

  private static func add(_ row: ImportRow, _ act: inout ImportAct) throws(RegisterError) {
    guard let name = row.given("result") else { throw .invalid(.result, .missing) }
    let result = try act.register.result(named: name)
    let before = Set(try act.register.framework(result.framework).indicators.map(\.id))
    try act.perform(
      AddIndicator(
        result: result, title: row.text("title") ?? Text(), unit: row.text("unit"),
        direction: try direction(row) ?? .up, baseline: try value("baseline", .baseline, row, nil),
        target: try value("target", .target, row, nil), meansOfVerification: row.text("verification"),
        remark: row.text("remark")))
    let indicators = try act.register.framework(result.framework).indicators
    guard let new = indicators.first(where: { !before.contains($0.id) }) else { return }
    try record(row, of: new.id, in: result.framework, &act)
  }

  /// A latest value of another number or day than the one on record.
  private static func record(
    _ row: ImportRow, of indicator: Identifier<Indicator>, in framework: FrameworkID, _ act: inout ImportAct
  ) throws(RegisterError) {
    guard row.new("latest") != nil || row.new("latest_on") != nil, let words = row.given("latest") else {
      return
    }
    try act.perform(
      RecordIndicatorValue(
        framework: framework, indicator: indicator,
        value: NewIndicatorValue(
          number: try row.decimal(words, as: .value),
          on: try row.stated("latest_on", .date) ?? .date(PartialDate(act.today)))))
  }

  /// The value of a pair of columns where either says something new; the note on the one that stands stays.
  private static func value(
    _ key: String, _ field: Field, _ row: ImportRow, _ known: IndicatorValue?
  ) throws(RegisterError) -> NewIndicatorValue? {
    guard row.new(key) != nil || row.new(key + "_on") != nil, let words = row.given(key) else { return nil }
    return NewIndicatorValue(
      number: try row.decimal(words, as: field),
      on: try row.stated(key + "_on", .date) ?? known?.on ?? .notStated,
      isAtLeast: known?.isAtLeast, note: known?.note, source: known?.source)
  }

  private static func direction(_ row: ImportRow) throws(RegisterError) -> Indicator.Direction? {
    try row.choice("direction", .direction) { [$0.phrase] }
  }
}
