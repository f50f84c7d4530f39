import Commands
import Domain
import Localization

/// A value of an indicator at a date.
struct IndicatorValueForm: OfficerForm {
  static let name = "indicator-value"

  var framework: FrameworkID
  var indicator: Identifier<Indicator>

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.framework(framework)
    let known = try record.required(indicator)
    let unit = known.unit.map { " (\(wording.text($0)))" } ?? ""
    return try FormContent(
      FormTitles.newValue[around.language], note: wording(wording.names.phrase(framework)),
      preface: [wording.text(known.title) + unit] + course(of: known, wording),
      [
        FormField.decimal(.value, nil, around).required,
        .partialDay(.date, PartialDate(around.today), around, leaning: .past)
          .hinted(FormTitles.valueDayHint), .line(.note), .source(nil),
      ]
    ).seeing([record.key], register)
  }

  /// From where, to where, and how far by now.
  private func course(of indicator: Indicator, _ wording: Wording) -> [String] {
    let values: [(Phrase, IndicatorValue?)] = [
      (FrameworkSheetWords.baseline, indicator.baseline), (FrameworkSheetWords.target, indicator.target),
      (ScreenWords.latest, indicator.latest),
    ]
    let words = values.compactMap { name, value in value.map { name + MinutesWords.colon + $0.phrase } }
    return words.isEmpty ? [] : [wording(words.joined(separator: "   "))]
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    guard let number = try reader.decimal(.value) else { throw .invalid(.value, .missing) }
    try series.perform(
      RecordIndicatorValue(
        framework: framework, indicator: indicator,
        value: NewIndicatorValue(
          number: number, on: try reader.partialDay(.date, .past).map(StatedDate.date) ?? .notStated,
          note: reader.line(.note), source: reader.source(over: nil))))
  }
}
