import Domain

/// Times of day as people type them, in either language.
public enum TypedTime {
  /// Some of the forms, as a hint beside a field.
  public static let forms = Phrase(en: "9:30, 14:00, 2 pm, noon", fr: "9h30, 14h, 14:00, midi")

  /// Reads `9`, `9h`, `9h30`, `9 h 30`, `9:30`, `9.30`, `0930`, `14 heures`, `2 pm`, `2:30 p.m.`, `midi`, `noon`, `minuit`.
  public static func read(_ typed: String) throws(TypedTimeError) -> LocalTime {
    guard typed.contains(where: { !$0.isWhitespace }) else { throw .missing }
    guard typed.count <= 30, let text = TypedPieces(typed, between: [":", "."]), text.sign == nil else {
      throw .unknown(typed)
    }
    var pieces = text.pieces
    if pieces.count > 1, pieces[0].isAny(of: prepositions) { pieces.removeFirst() }
    if pieces.count == 1, let word = pieces[0].word, let hour = named[word] {
      return try time(hour, 0)
    }
    let half = half(&pieces)
    let (hour, minute) = try numbers(pieces, typed)
    return try time(half?.hour(hour) ?? hour, minute)
  }

  private enum Half {
    case morning, afternoon

    /// 12 a.m. is midnight, 12 p.m. is noon.
    func hour(_ hour: Int) throws(TypedTimeError) -> Int {
      guard (1...12).contains(hour) else { throw .notOnTwelveHours(hour) }
      return hour % 12 + (self == .morning ? 0 : 12)
    }
  }

  /// `am`, `pm`, `a.m.`, `p.m.`: taken off the end.
  private static func half(_ pieces: inout [TypedPieces.Piece]) -> Half? {
    for (words, half) in [
      (["am"], Half.morning), (["a", "m"], .morning), (["pm"], .afternoon), (["p", "m"], .afternoon),
    ]
    where pieces.suffix(words.count).map(\.word) == words {
      pieces.removeLast(words.count)
      return half
    }
    return nil
  }

  private static func numbers(
    _ pieces: [TypedPieces.Piece], _ typed: String
  ) throws(TypedTimeError) -> (hour: Int, minute: Int) {
    let words = pieces.map { $0.word ?? "" }
    let numbers = pieces.compactMap(\.number)
    guard let first = numbers.first, pieces[0].number != nil else { throw .unknown(typed) }
    switch words.dropFirst() {
    case [] where first.digits <= 2: return (first.value, 0)
    case [] where first.digits <= 4: return (first.value / 100, first.value % 100)
    case [""] where numbers[1].digits == 2: return (first.value, numbers[1].value)
    case let rest where rest.first.map(hours.contains) == true && first.digits <= 2:
      let after = rest.dropFirst()
      if after.isEmpty { return (first.value, 0) }
      guard numbers.count == 2, numbers[1].digits == 2, after.first == "",
        after.dropFirst().allSatisfy(minutes.contains), after.count <= 2
      else { throw .unknown(typed) }
      return (first.value, numbers[1].value)
    default: throw .unknown(typed)
    }
  }

  private static func time(_ hour: Int, _ minute: Int) throws(TypedTimeError) -> LocalTime {
    guard (0...23).contains(hour) else { throw .noSuchHour(hour) }
    guard let time = LocalTime(hour: hour, minute: minute) else { throw .noSuchMinute(minute) }
    return time
  }

  private static let prepositions: Set<String> = ["at", "a"]
  private static let named = ["midi": 12, "noon": 12, "midday": 12, "minuit": 0, "midnight": 0]
  private static let hours: Set<String> = [
    "h", "hr", "hrs", "hour", "hours", "heure", "heures", "o'clock", "oclock",
  ]
  private static let minutes: Set<String> = ["m", "min", "mn", "minutes"]
}
