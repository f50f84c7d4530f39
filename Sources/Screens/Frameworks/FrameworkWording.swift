import Domain
import Localization
import PlainText
import TerminalUI

/// How frameworks and their results are put into words, wherever they are listed.
enum FrameworkWording {
  /// `CREDD 2019–2023`, or its first word in a narrow column.
  static func acronym(of framework: Framework, _ wording: Wording) -> TableCell {
    let acronym = framework.acronym.map { wording.text($0) } ?? ""
    return TableCell(acronym, shorter: acronym.split(separator: " ").prefix(1).map(String.init))
  }

  static func standing(_ standing: FrameworkStanding, _ wording: Wording) -> TableCell {
    let style: Style? =
      switch standing.name {
      case .inForce: .good
      case .interrupted: .warning
      case .draft, .validated, .formallyApproved, .closed, .succeeded: nil
      }
    let short: [String] =
      switch standing.name {
      case .formallyApproved: [wording(ScreenWords.approvedShort)]
      case .succeeded: [wording(ScreenWords.succeededShort)]
      case .draft, .validated, .inForce, .interrupted, .closed: []
      }
    let plain = wording(standing.name.phrase)
    return TableCell(
      dated(standing, wording) ?? plain, shorter: (dated(standing, wording) == nil ? [] : [plain]) + short,
      style: style)
  }

  /// By what, or since which year: `succeeded by ITSP`, `interrupted (2021)`; nothing where neither is known.
  private static func dated(_ standing: FrameworkStanding, _ wording: Wording) -> String? {
    if let successor = standing.successor {
      return wording(FrameworkSheetWords.succeeded(by: successor, wording.names))
    }
    return standing.since.map { "\(wording(standing.name.phrase)) (\($0.year))" }
  }

  /// The years: `2019–2023`, `2013–`; nothing where none is stated.
  static func period(_ term: Term, _ language: Language) -> String {
    switch (term.from.date?.year, term.to?.date?.year) {
    case (nil, nil): ""
    case (let from?, nil): "\(from)–"
    case (nil, let to?): "–\(to)"
    case (let from?, let to?): from == to ? String(from) : "\(from)–\(to)"
    }
  }

  /// `Objectif stratégique`, or its noun in a narrow column, which is the last word in English and the first in French.
  static func level(of result: ExpectedResult, in framework: Framework, _ wording: Wording) -> TableCell {
    let name = framework.level(result.level).map { wording.text($0.name) } ?? ""
    let words = name.split(separator: " ")
    let noun = wording.language == .english ? words.last : words.first
    return TableCell(
      name, shorter: words.count > 1 ? noun.map { [String($0).capitalizingFirst] } ?? [] : [], style: .muted)
  }

  /// In words and in colour, never in colour alone.
  static func rating(_ rating: ExpectedResult.Rating?, _ wording: Wording) -> TableCell {
    guard let rating else {
      return TableCell(FrameworkSheetWords.unrated[wording.language], style: .muted)
    }
    let style: Style? =
      switch rating {
      case .achieved: .good
      case .onTrack: nil
      case .atRisk: .warning
      case .offTrack: .alert
      }
    return TableCell(wording(rating.phrase), style: style)
  }

  /// `1.2  Restoration of State authority`.
  static func title(of result: ExpectedResult, _ wording: Wording) -> String {
    numbered(result.code, result.title, wording)
  }

  static func numbered(_ code: String?, _ text: Text, _ wording: Wording) -> String {
    [code, wording.text(text)].compactMap(\.self).joined(separator: "  ")
  }

  /// How far the words stand in behind a number; a long one is no column of its own.
  static func indent(_ code: String?) -> Int {
    guard let width = code?.displayWidth, width < 9 else { return 0 }
    return width + 2
  }

  /// How a risk stands: its grades, and that it is over.
  static func grades(of risk: Risk, _ wording: Wording) -> TableCell {
    let closed = risk.isClosed == true ? wording(ScreenWords.closedRisk) : ""
    let forms = [false, true].map { isShort in
      let grades = ScreenWords.grades(
        likelihood: risk.likelihood?.phrase, impact: risk.impact?.phrase, isShort: isShort)
      return [wording(grades), closed].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    return TableCell(forms[0], shorter: [forms[1]])
  }
}

extension Indicator {
  /// The value of the latest date, or the last one recorded where none has a date.
  var latest: IndicatorValue? {
    values.last { $0.on.date != nil } ?? values.last
  }

  /// Whether the latest value is as good as the target or better.
  var hasReachedTarget: Bool {
    guard let latest, let target else { return false }
    return direction == .up ? latest.number >= target.number : latest.number <= target.number
  }

  /// Baseline and values that have a date, as a line over time.
  var course: Sparkline {
    Sparkline(
      ([baseline].compactMap(\.self) + values).compactMap { value in
        guard let date = value.on.date, let number = Double(value.number.description) else { return nil }
        return Sparkline.Point(at: date.earliest.number, value: number)
      })
  }
}
