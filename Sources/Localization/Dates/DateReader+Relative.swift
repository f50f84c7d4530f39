import Domain

/// Dates counted from today, and parts of months.
extension DateReader {
  /// `+3`, `-3`, `+2w`, `+2s`.
  func shifted(_ sign: Character, _ pieces: [Piece]) throws(TypedDateError) -> CalendarDay {
    guard case .number(let count, _)? = pieces.first, pieces.count <= 2 else { throw .unknown(typed) }
    var unit = DateVocabulary.Unit.days
    if pieces.count == 2 {
      guard let named = pieces[1].word.flatMap(DateVocabulary.unit) else { throw .unknown(typed) }
      unit = named
    }
    return try counted(count, unit, isPast: sign == "-")
  }

  /// `in 3 days`, `dans 2 semaines`, `3 days ago`, `il y a une semaine`.
  func distantDay(_ pieces: [Piece]) throws(TypedDateError) -> CalendarDay? {
    let words = pieces.map { $0.word ?? "" }
    let amount: ArraySlice<Piece>
    let isPast: Bool
    if words.first == "in" || words.first == "dans" {
      (amount, isPast) = (pieces.dropFirst(), false)
    } else if words.last == "ago" {
      (amount, isPast) = (pieces.dropLast(), true)
    } else if words.starts(with: ["il", "y", "a"]) {
      (amount, isPast) = (pieces.dropFirst(3), true)
    } else {
      return nil
    }
    guard let unit = amount.last?.word.flatMap(DateVocabulary.unit),
      let count = count(amount.dropLast())
    else { return nil }
    return try counted(count, unit, isPast: isPast)
  }

  /// A number, in groups of three digits as the program writes it, or the word for one.
  private func count(_ pieces: ArraySlice<Piece>) -> Int? {
    if pieces.count == 1, pieces.first?.isAny(of: DateVocabulary.one) == true { return 1 }
    let numbers = pieces.compactMap(\.number)
    guard let first = numbers.first, numbers.count == pieces.count, numbers.count <= 2,
      numbers.dropFirst().allSatisfy({ $0.digits == 3 })
    else { return nil }
    return numbers.dropFirst().reduce(first.value) { $0 * 1000 + $1.value }
  }

  private func counted(
    _ count: Int, _ unit: DateVocabulary.Unit, isPast: Bool
  ) throws(TypedDateError) -> CalendarDay {
    let step = isPast ? -count : count
    let (days, day) =
      switch unit {
      case .days: (1, today.adding(days: step))
      case .weeks: (7, today.adding(days: 7 * step))
      case .months: (30, today.adding(months: step))
      case .years: (365, today.adding(months: 12 * step))
      }
    // A hundred years.
    guard count * days <= 36_525 else { throw .tooFar(typed) }
    return day
  }

  /// `fin mars`, `end of March 2027`, `mi-janvier`, `early May`, `fin du mois`, `end of next month`, `fin 2027`.
  func partOfMonth(_ pieces: [Piece]) throws(TypedDateError) -> CalendarDay? {
    guard let part = pieces.first?.word.flatMap({ DateVocabulary.parts[$0] }), pieces.count > 1 else {
      return nil
    }
    let rest = pieces.dropFirst().filter { !$0.isAny(of: DateVocabulary.this) }
    let units = rest.filter { !$0.isAny(of: DateVocabulary.next) }
    if units.count == 1, let unit = units[0].word.flatMap(DateVocabulary.unit) {
      let isNext = units.count < rest.count
      switch unit {
      case .months: return self.part(part, of: today.adding(months: isNext ? 1 : 0))
      case .years: return try self.part(part, ofYear: today.year + (isNext ? 1 : 0))
      default: throw .unknown(typed)
      }
    }
    return try self.part(part, ofWritten: try written(rest))
  }

  private func part(
    _ part: DateVocabulary.Part, ofWritten found: Found
  ) throws(TypedDateError) -> CalendarDay {
    switch found {
    case .year(let year): return try self.part(part, ofYear: year)
    case .month(let month, let year):
      let years = year.map { $0...$0 } ?? today.year - 1...today.year + 1
      let days = years.compactMap { CalendarDay(year: $0, month: month, day: 1) }
        .map { self.part(part, of: $0) }
      guard let day = year == nil ? leaning.choose(days, from: today) : days.first else {
        throw .tooFar(typed)
      }
      return day
    case .day: throw .unknown(typed)
    }
  }

  private func part(_ part: DateVocabulary.Part, of day: CalendarDay) -> CalendarDay {
    let first = day.adding(days: 1 - day.day)
    switch part {
    case .start: return first
    case .middle: return first.adding(days: 14)
    case .end: return first.adding(days: CalendarDay.length(of: day.month, in: day.year) - 1)
    }
  }

  private func part(_ part: DateVocabulary.Part, ofYear year: Int) throws(TypedDateError) -> CalendarDay {
    let month = part == .start ? 1 : 12
    guard part != .middle, let day = CalendarDay(year: year, month: month, day: 1) else {
      throw .unknown(typed)
    }
    return self.part(part, of: day)
  }
}
