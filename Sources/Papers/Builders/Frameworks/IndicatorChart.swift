import Domain
import Localization

/// How an indicator went from its baseline on, against its target.
enum IndicatorChart {
  /// `nil` while fewer than two values bear a date.
  static func chart(_ indicator: Indicator, in framework: Framework, _ composer: Composer) -> Chart? {
    let values = ([indicator.baseline].compactMap(\.self) + indicator.values).compactMap { value in
      value.on.date.map { (value: value, date: $0) }
    }.sorted { $0.date.earliest < $1.date.earliest }
    guard values.count > 1 else { return nil }
    return Chart(
      id: "indicator-\(framework.id)-\(indicator.id)", shape: .line,
      title: FrameworkParts.title(of: indicator, composer),
      subject: composer.passage(Phrase(en: "Date", fr: "Date")),
      categories: values.map { value, date in
        Chart.Category(
          id: value.id.text, name: composer.passage(date.phrase(.long)), day: date.earliest,
          figures: [composer.figure(value.number, value.number.phrase)])
      },
      mark: indicator.target.map { target in
        let bound = target.isAtLeast == true ? Phrase(same: "≥ ") : .empty
        return Chart.Mark(
          name: composer.passage(FrameworkSheetWords.target),
          figure: composer.figure(target.number, bound + target.number.phrase))
      })
  }
}
