import Domain
import Localization
import TerminalUI

/// What results are measured by: from where, to where, how far, and the course over time.
enum IndicatorLines {
  /// The indicators of all results, in the order of these.
  static func section(of framework: Framework, _ wording: Wording) -> PageSection {
    let language = wording.language
    let indicators = framework.outline.flatMap { framework.indicators(of: $0.result.id) }
    return PageSection(
      FrameworkSheetWords.indicators[language],
      columns: [
        TableColumn("", width: .fixed(8), importance: 3),
        TableColumn(
          FrameworkSheetWords.indicator[language], width: .flexible(minimum: 24, weight: 3), importance: 6),
        TableColumn(
          FrameworkSheetWords.baseline[language], width: .fixed(9), alignment: .right, importance: 1),
        TableColumn(FrameworkSheetWords.target[language], width: .fixed(9), alignment: .right, importance: 4),
        TableColumn(ScreenWords.latest[language], width: .fixed(16), alignment: .right, importance: 5),
        TableColumn(ScreenWords.course[language], width: .fixed(10), importance: 2),
      ], wrapped: 1, hasHeader: true, lines: indicators.map { line(of: $0, in: framework, wording) })
  }

  private static func line(of indicator: Indicator, in framework: Framework, _ wording: Wording) -> PageLine {
    let unit = indicator.unit.map { " (\(wording.text($0)))" } ?? ""
    var line = PageLine(
      [
        TableCell(framework.result(indicator.result)?.code ?? "", style: .muted),
        TableCell(wording.text(indicator.title) + unit), number(indicator.baseline, wording),
        number(indicator.target, wording), latest(of: indicator, wording),
        TableCell(indicator.course.text(width: 10), style: .bar),
      ], mark: indicator.hasReachedTarget ? TableCell("✓", style: .good) : "",
      place: .result(ResultReference(framework: framework.id, result: indicator.result)),
      id: indicator.id.text)
    line.offers = IndicatorOffers(framework: framework, indicator: indicator).withRemoval
    return line
  }

  /// The number alone; its date stands on the page of the result.
  private static func number(_ value: IndicatorValue?, _ wording: Wording) -> TableCell {
    guard var value else { return "" }
    value.on = .notStated
    return TableCell(wording(value.phrase))
  }

  private static func latest(of indicator: Indicator, _ wording: Wording) -> TableCell {
    guard let latest = indicator.latest else {
      return TableCell(ScreenWords.noValue[wording.language], style: .muted)
    }
    let number = number(latest, wording).text
    guard let date = latest.on.date else { return TableCell(number) }
    return TableCell("\(number) (\(date.year))", shorter: [number])
  }

  /// One indicator on the page of its result: baseline, values and target, a line each, with a bar.
  static func whole(_ indicator: Indicator, in framework: Framework, _ wording: Wording) -> PageSection {
    let language = wording.language
    let offers = IndicatorOffers(framework: framework, indicator: indicator)
    let highest =
      ([indicator.baseline, indicator.target].compactMap(\.self) + indicator.values)
      .compactMap { Double($0.number.description) }.max() ?? 0
    func line(_ label: Phrase, _ value: IndicatorValue, isTarget: Bool = false) -> PageLine {
      PageLine(
        [
          TableCell(wording(label), style: .muted),
          TableCell(value.on.date.map { wording.date($0) } ?? wording(ScreenWords.noDate)),
          number(value, wording),
          TableCell(bar(value, highest), style: isTarget ? .muted : .bar),
          TableCell(
            [value.note, wording.mark(value.source)].compactMap(\.self).filter { !$0.isEmpty }.joined(
              separator: " – "), style: .muted),
        ], id: value.id.text)
    }
    var lines = indicator.baseline.map { [line(FrameworkSheetWords.baseline, $0)] } ?? []
    lines += indicator.values.map { value in
      var line = line(Field.value.noun.singular.capitalized, value)
      line.offers = offers.of(value)
      return line
    }
    if let target = indicator.target {
      lines.append(line(FrameworkSheetWords.target, target, isTarget: true))
    }
    if lines.isEmpty {
      var line = PageLine([TableCell(wording(ScreenWords.noValue), style: .muted)])
      line.offers = offers.withRemoval
      lines = [line]
    }
    var section = PageSection(
      ScreenWords.indicator(wording.text(indicator.title))[language],
      note: [indicator.unit.map { wording.text($0) } ?? "", wording(indicator.direction.phrase)]
        .filter { !$0.isEmpty }.joined(separator: ", "),
      columns: [
        TableColumn("", width: .fixed(12), importance: 4), TableColumn("", width: .fixed(14), importance: 3),
        TableColumn("", width: .fixed(14), alignment: .right, importance: 5),
        TableColumn("", width: .fixed(20), importance: 2),
        TableColumn("", width: .flexible(minimum: 6), importance: 1),
      ], remark: remark(of: indicator, wording), lines: lines)
    section.offers = offers.all
    return section
  }

  /// A bar beside each number; nothing where numbers are below zero.
  private static func bar(_ value: IndicatorValue, _ highest: Double) -> String {
    guard highest > 0, let number = Double(value.number.description), number > 0 else { return "" }
    return String(repeating: "█", count: max(1, Int(number / highest * 20 + 0.5)))
  }

  private static func remark(of indicator: Indicator, _ wording: Wording) -> String {
    let colon = Phrase(en: ": ", fr: " : ")[wording.language]
    return [
      indicator.hasReachedTarget ? wording(ScreenWords.targetReached.capitalized) : nil,
      indicator.meansOfVerification.map { wording(ScreenWords.verification) + colon + wording.text($0) },
      indicator.remark.map { wording.text($0) },
    ].compactMap(\.self).joined(separator: " – ")
  }
}
