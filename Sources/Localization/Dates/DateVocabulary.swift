import Domain

/// The words of dates in both languages, as they are compared: in lower case, without accents.
enum DateVocabulary {
  /// Words that change nothing: `le 12 mars`, `the 12th of March`, `for 12 March`.
  static let fillers: Set<String> = ["le", "the", "of", "on", "de", "du", "for", "pour"]

  /// Days from today.
  static let namedDays: [String: Int] = [
    "today": 0, "aujourd'hui": 0, "aujourdhui": 0, "tomorrow": 1, "demain": 1, "yesterday": -1, "hier": -1,
    "day after tomorrow": 2, "apres demain": 2, "day before yesterday": -2, "avant hier": -2,
  ]

  enum Unit {
    case days, weeks, months, years
  }

  static func unit(_ word: String) -> Unit? {
    switch word {
    case "d", "day", "days", "j", "jour", "jours": .days
    case "w", "week", "weeks", "s", "sem", "semaine", "semaines": .weeks
    case "m", "month", "months", "mois": .months
    case "y", "year", "years", "a", "an", "ans", "annee", "annees": .years
    default: nil
    }
  }

  /// A part of a month or a year.
  enum Part {
    case start, middle, end
  }

  static let parts: [String: Part] = [
    "start": .start, "beginning": .start, "early": .start, "debut": .start, "mid": .middle,
    "middle": .middle, "mi": .middle, "milieu": .middle, "end": .end, "fin": .end,
  ]

  static let one: Set<String> = ["a", "an", "one", "un", "une"]
  static let next: Set<String> = ["next", "prochain", "prochaine", "suivant", "suivante"]
  static let last: Set<String> = ["last", "dernier", "derniere", "passe", "passee"]
  static let this: Set<String> = ["this", "ce", "cette", "coming"]

  /// The months that a name or the beginning of one can mean, in either language: `jui` is June or July.
  static func months(_ word: String) -> [Int] {
    if let month = (1...12).first(where: { monthNames[$0 - 1].contains(word) }) { return [month] }
    return numbers(of: monthNames, beginningWith: word)
  }

  /// 1 for Monday to 7.
  static func weekday(_ word: String) -> Int? {
    if word == "weds" { return 3 }
    let found = numbers(of: weekdayNames, beginningWith: word)
    return found.count == 1 ? found[0] : nil
  }

  private static func numbers(of names: [[String]], beginningWith word: String) -> [Int] {
    guard word.utf8.count >= 3 else { return [] }
    return names.indices.filter { names[$0].contains { $0.hasPrefix(word) } }.map { $0 + 1 }
  }

  private static let monthNames = (1...12).map { folded(CalendarWords.month($0)) }
  private static let weekdayNames = (1...7).map { folded(CalendarWords.weekday($0)) }

  private static func folded(_ words: Phrase) -> [String] {
    [words.en.foldedForSearch, words.fr.foldedForSearch]
  }
}
