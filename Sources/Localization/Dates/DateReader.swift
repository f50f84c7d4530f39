import Domain

/// Reads one typed date: the shapes are tried one after another, and the first that fits decides.
struct DateReader {
  typealias Piece = TypedPieces.Piece

  enum Found {
    case day(CalendarDay)
    case month(Int, year: Int?)
    case year(Int)
  }

  let typed: String
  let today: CalendarDay
  let language: Language
  let leaning: DateLeaning

  /// Nobody types a longer date.
  private static let longest = 60

  func read() throws(TypedDateError) -> Found {
    guard typed.contains(where: { !$0.isWhitespace }) else { throw .missing }
    let marks: Set<String> = ["/", ".", "-", ",", ".,"]
    guard typed.count <= Self.longest, let text = TypedPieces(typed, between: marks) else {
      throw .unknown(typed)
    }
    if let sign = text.sign { return .day(try shifted(sign, text.pieces)) }
    let pieces = text.pieces.filter { !$0.isAny(of: DateVocabulary.fillers) }
    if let day = try namedDay(pieces) { return .day(day) }
    if let day = try distantDay(pieces) { return .day(day) }
    if let day = try partOfMonth(pieces) { return .day(day) }
    if let day = try weekday(pieces) { return .day(day) }
    return try written(pieces)
  }

  private func namedDay(_ pieces: [Piece]) throws(TypedDateError) -> CalendarDay? {
    let words = pieces.compactMap(\.word)
    guard words.count == pieces.count else { return nil }
    return DateVocabulary.namedDays[words.joined(separator: " ")].map { today.adding(days: $0) }
  }

  /// The month a word names; `nil` when it names none.
  func month(_ word: String) throws(TypedDateError) -> Int? {
    let months = DateVocabulary.months(word)
    guard months.count <= 1 else { throw .ambiguousMonth(word, months) }
    return months.first
  }

  /// Two digits are the year within the last 79 and the next 20.
  func year(_ number: Int, digits: Int) throws(TypedDateError) -> Int {
    switch digits {
    case 4 where number >= 1000: return number
    case 2:
      let last = today.year + 20
      return last - (((last - number) % 100) + 100) % 100
    default: throw .unknown(typed)
    }
  }

  /// The year of a month that was given alone.
  func year(ofMonth month: Int) -> Int {
    let months = (today.year - 1...today.year + 1).map { $0 * 12 + month - 1 }
    return (leaning.choose(months, from: today.year * 12 + today.month - 1) ?? months[1]) / 12
  }

  func dayMissing(month: Int?, year: Int?) -> TypedDateError {
    let example = CalendarDay(year: year ?? today.year, month: month ?? 3, day: 12)
    return .dayMissing(typed, example: example ?? today)
  }
}

extension TypedPieces.Piece {
  var word: String? {
    if case .word(let word) = self { word } else { nil }
  }

  func isAny(of words: Set<String>) -> Bool { word.map(words.contains) ?? false }
}
