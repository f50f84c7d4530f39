import Domain

/// Days of the week, alone or before a date.
extension DateReader {
  /// `lundi`, `next Monday`, `lundi dernier`, `mardi 12 janvier 2027`; `nil` when no day of the week is named.
  func weekday(_ pieces: [Piece]) throws(TypedDateError) -> CalendarDay? {
    let before = pieces.prefix { $0.isAny(of: Self.qualifiers) }
    let rest = pieces.dropFirst(before.count)
    guard let name = rest.first?.word, let weekday = DateVocabulary.weekday(name) else { return nil }
    let after = rest.dropFirst()
    if after.allSatisfy({ $0.isAny(of: Self.qualifiers) }) {
      if before.isEmpty, after.isEmpty, isMonth(name), language == .english { return nil }
      return try alone(weekday, (before + after).compactMap(\.word))
    }
    guard before.isEmpty else { throw .unknown(typed) }
    if isMonth(name), try isDayOfMonth(name, Array(after)) { return nil }
    guard case .day(let day) = try written(Array(after)) else { throw .unknown(typed) }
    guard day.weekday == weekday else { throw .wrongWeekday(weekday, of: day) }
    return day
  }

  private static let qualifiers = DateVocabulary.next.union(DateVocabulary.last).union(DateVocabulary.this)

  private func alone(_ weekday: Int, _ qualifiers: [String]) throws(TypedDateError) -> CalendarDay {
    guard qualifiers.count <= 1 else { throw .unknown(typed) }
    let ahead = today.adding(days: (weekday - today.weekday + 6) % 7 + 1)
    guard let qualifier = qualifiers.first, !DateVocabulary.this.contains(qualifier) else {
      return day(weekday, ahead)
    }
    if DateVocabulary.last.contains(qualifier) { return today.adding(days: -1).back(to: weekday) }
    // On a Monday, English speakers do not agree which Friday is the next one.
    if qualifier == "next", ahead.weekday > today.weekday {
      throw .ambiguous(typed, [ahead, ahead.adding(days: 7)])
    }
    return ahead
  }

  /// A day of the week that was said today is another day, except where today is as good as any.
  private func day(_ weekday: Int, _ ahead: CalendarDay) -> CalendarDay {
    let before = today.adding(days: -1).back(to: weekday)
    switch leaning {
    case .future: return ahead
    case .past: return before
    case .nearest:
      return today.weekday == weekday ? today : leaning.choose([before, ahead], from: today) ?? ahead
    }
  }

  /// `mar` is Tuesday in French and March in English.
  private func isMonth(_ name: String) -> Bool { !DateVocabulary.months(name).isEmpty }

  /// Whether `mar 12` and `mar 12 2027` are days of March; `mar. 12 janv.` is a Tuesday.
  private func isDayOfMonth(_ name: String, _ after: [Piece]) throws(TypedDateError) -> Bool {
    let numbers = after.compactMap(\.number)
    guard numbers.count == after.count, let last = numbers.last else { return false }
    if numbers.count == 2 { return last.digits == 4 }
    guard numbers.count == 1 else { return false }
    if last.digits <= 2, language == .french, let month = DateVocabulary.months(name).first,
      case .day(let otherwise) = try written(after),
      DateVocabulary.weekday(name) == otherwise.weekday
    {
      throw .ambiguous(typed, [try day(last.value, of: month, year: nil), otherwise])
    }
    return true
  }
}

extension CalendarDay {
  /// The last such day of the week up to this day.
  fileprivate func back(to weekday: Int) -> CalendarDay {
    adding(days: -((self.weekday - weekday + 7) % 7))
  }
}
