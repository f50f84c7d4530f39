import Domain
import Localization

/// Reads what was typed after options; what cannot be read is refused with the field it was meant for.
struct Reading {
  let today: CalendarDay
  let language: Language

  func day(
    _ text: String, _ field: Field, _ leaning: DateLeaning = .future
  ) throws(CommandLineError) -> CalendarDay {
    do {
      return try TypedDate.read(text, today: today, language: language, leaning: leaning)
    } catch {
      throw .register(.invalid(field, .notADate(error)))
    }
  }

  func day(
    _ text: String?, _ field: Field, _ leaning: DateLeaning = .future
  ) throws(CommandLineError) -> CalendarDay? {
    guard let text else { return nil }
    return try day(text, field, leaning) as CalendarDay
  }

  func date(
    _ text: String?, _ field: Field, _ leaning: DateLeaning = .future
  ) throws(CommandLineError) -> PartialDate? {
    guard let text else { return nil }
    return try date(text, field, leaning) as PartialDate
  }

  /// A date of which only the year or the month may be known.
  func date(
    _ text: String, _ field: Field, _ leaning: DateLeaning = .future
  ) throws(CommandLineError) -> PartialDate {
    do {
      return try TypedDate.readPartial(text, today: today, language: language, leaning: leaning)
    } catch {
      throw .register(.invalid(field, .notADate(error)))
    }
  }

  /// A date, or `not-stated`.
  func stated(_ text: String?, _ field: Field) throws(CommandLineError) -> StatedDate? {
    guard let text else { return nil }
    return try stated(text, field) as StatedDate
  }

  func stated(_ text: String, _ field: Field) throws(CommandLineError) -> StatedDate {
    text == "not-stated" ? .notStated : .date(try date(text, field, .nearest))
  }

  func time(_ text: String?, _ field: Field) throws(CommandLineError) -> LocalTime? {
    guard let text else { return nil }
    do {
      return try TypedTime.read(text)
    } catch {
      throw .register(.invalid(field, .notATime(error)))
    }
  }

  func number(_ text: String?, _ field: Field, in range: ClosedRange<Int>) throws(CommandLineError) -> Int? {
    guard let text else { return nil }
    guard let number = Int(text) else { throw .register(.invalid(field, .notANumber(text))) }
    guard range.contains(number) else {
      throw .register(.invalid(field, .outOfRange(text, from: range.lowerBound, to: range.upperBound)))
    }
    return number
  }

  /// `40265165 USD`, `USD 40,265,165.50`.
  func money(_ text: String, _ field: Field = .amount) throws(CommandLineError) -> Money {
    do { return try TypedAmount.money(text, in: language) } catch {
      throw .register(.invalid(field, .notAnAmount(error)))
    }
  }

  func money(_ text: String?, _ field: Field = .amount) throws(CommandLineError) -> Money? {
    guard let text else { return nil }
    return try money(text, field) as Money
  }

  func decimal(_ text: String, _ field: Field) throws(CommandLineError) -> DecimalNumber {
    do { return try TypedAmount.number(text, in: language) } catch {
      throw .register(.invalid(field, .notAnAmount(error)))
    }
  }

  func identifier<Entity>(_ text: String?) throws(CommandLineError) -> Identifier<Entity>? {
    guard let text else { return nil }
    return try identifier(text) as Identifier<Entity>
  }

  func identifier<Entity>(_ text: String) throws(CommandLineError) -> Identifier<Entity> {
    guard let identifier = Identifier<Entity>(text) else {
      throw .register(.invalid(.identifier, .notAnIdentifier(text)))
    }
    return identifier
  }

  /// `2027-05-31`, `next-plenary` or `ongoing`.
  func deadline(_ text: String?) throws(CommandLineError) -> Deadline? {
    guard let text else { return nil }
    return try deadline(text) as Deadline
  }

  func deadline(_ text: String) throws(CommandLineError) -> Deadline {
    switch text {
    case "next-plenary": .nextPlenary
    case "ongoing": .ongoing
    default: .date(try day(text, .deadline))
    }
  }

  func year(_ text: String) throws(CommandLineError) -> Int {
    guard let year = Int(text) else { throw .register(.invalid(.year, .notANumber(text))) }
    return year
  }

  /// `9-2-1`: in favour, against, abstentions; the last may be left out.
  func votes(_ text: String?) throws(CommandLineError) -> Votes? {
    guard let text else { return nil }
    let counts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (2...3).contains(counts.count), let inFavour = counts[0], let against = counts[1],
      let abstentions = counts.count == 3 ? counts[2] : 0
    else { throw .register(.invalid(.votes, .notANumber(text))) }
    return Votes(inFavour: inFavour, against: against, abstentions: abstentions)
  }
}
