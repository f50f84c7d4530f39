import Domain

/// Dates written with numbers and the names of months.
extension DateReader {
  func written(_ pieces: [Piece]) throws(TypedDateError) -> Found {
    // `in November 2014`, `en 2014`, as the program says it; never `en 12 mars`.
    guard pieces.first?.isAny(of: ["in", "en"]) != true else {
      let found = try written(Array(pieces.dropFirst()))
      if case .day = found { throw .unknown(typed) }
      return found
    }
    let numbers = pieces.compactMap(\.number)
    guard let word = pieces.compactMap(\.word).first else { return try inNumbers(numbers) }
    guard numbers.count == pieces.count - 1, let month = try month(word) else { throw .unknown(typed) }
    return try named(month, numbers, isLast: pieces.last == .word(word))
  }

  private func inNumbers(_ numbers: [Number]) throws(TypedDateError) -> Found {
    switch numbers.count {
    case 1 where numbers[0].digits <= 2: return .day(try day(numbers[0].value))
    case 1: return .year(try year(numbers[0]))
    case 2 where numbers[0].digits == 4:
      return .month(try existing(month: numbers[1]), year: try year(numbers[0]))
    case 2 where numbers[1].digits == 4:
      return .month(try existing(month: numbers[0]), year: try year(numbers[1]))
    case 2: return .day(try day(numbers[0], inMonth: numbers[1], year: nil))
    case 3 where numbers[0].digits == 4:
      return .day(try day(numbers[2], inMonth: numbers[1], year: try year(numbers[0])))
    case 3: return .day(try day(numbers[0], inMonth: numbers[1], year: try year(numbers[2])))
    default: throw .unknown(typed)
    }
  }

  /// - Parameter isLast: whether the month's name ends the date.
  private func named(
    _ month: Int, _ numbers: [Number], isLast: Bool
  ) throws(TypedDateError) -> Found {
    switch numbers.count {
    case 0: return .month(month, year: nil)
    case 1 where numbers[0].digits <= 2: return .day(try day(numbers[0].value, of: month, year: nil))
    case 1: return .month(month, year: try year(numbers[0]))
    case 2 where !isLast:
      let (first, second) = (numbers[0], numbers[1])
      return first.digits == 4
        ? .day(try day(second.value, of: month, year: try year(first)))
        : .day(try day(first.value, of: month, year: try year(second)))
    default: throw .unknown(typed)
    }
  }

  private func day(_ day: Number, inMonth month: Number, year: Int?) throws(TypedDateError) -> CalendarDay {
    guard day.digits <= 2 else { throw .unknown(typed) }
    return try self.day(day.value, of: try existing(month: month, afterDay: day.value), year: year)
  }

  private func existing(month: Number, afterDay day: Int? = nil) throws(TypedDateError) -> Int {
    guard month.digits <= 2 else { throw .unknown(typed) }
    guard (1...12).contains(month.value) else { throw .noSuchMonth(month.value, day: day) }
    return month.value
  }

  /// Without a year, of the years around the one that is meant; 29 February may be eight years away.
  func day(_ day: Int, of month: Int, year: Int?) throws(TypedDateError) -> CalendarDay {
    let years = year.map { $0...$0 } ?? today.year - 8...today.year + 8
    let days = years.compactMap { CalendarDay(year: $0, month: month, day: day) }
    guard let found = year == nil ? leaning.choose(days, from: today) : days.first else {
      throw .noSuchDay(day, month: month, year: year)
    }
    return found
  }

  /// A day alone: of this month or one beside it that has such a day.
  private func day(_ day: Int) throws(TypedDateError) -> CalendarDay {
    let months = (-2...2).map { CalendarDay(number: today.number - today.day + 1).adding(months: $0) }
    let days = months.compactMap { CalendarDay(year: $0.year, month: $0.month, day: day) }
    guard let found = leaning.choose(days, from: today) else {
      throw .noSuchDay(day, month: today.month, year: today.year)
    }
    return found
  }

  private func year(_ number: Number) throws(TypedDateError) -> Int {
    try year(number.value, digits: number.digits)
  }

  typealias Number = (value: Int, digits: Int)
}

extension TypedPieces.Piece {
  var number: (value: Int, digits: Int)? {
    if case .number(let value, let digits) = self { (value, digits) } else { nil }
  }
}
