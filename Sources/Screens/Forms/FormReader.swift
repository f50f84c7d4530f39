import Commands
import Domain
import Localization

/// What was filled in, as the domain's values. Blank entries are `nil`.
public struct FormReader: Sendable {
  let values: FormValues
  let initial: FormValues
  let today: CalendarDay
  let language: Language

  func line(_ field: Field) -> String? {
    guard case .line(let line)? = values[field] else { return nil }
    let words = line.trimmed
    return words.isEmpty ? nil : words
  }

  /// - Throws: `invalid` when nothing is there.
  func required(_ field: Field) throws(RegisterError) -> String {
    guard let words = line(field) else { throw .invalid(field, .missing) }
    return words
  }

  /// The IANA name of the zone that was chosen.
  func zone(_ field: Field) -> String? { reference(field)?.zone }

  /// A text; blank languages are none.
  func text(_ field: Field) -> Text? {
    guard case .text(let typed)? = values[field] else { return nil }
    var text = Text(original: typed.original)
    for language in Language.allCases {
      let words = (typed[language] ?? "").trimmed
      text[language] = words.isEmpty ? nil : words
    }
    return text.isEmpty ? nil : text
  }

  /// - Throws: `invalid` when nothing is there in either language.
  func requiredText(_ field: Field) throws(RegisterError) -> Text {
    guard let text = text(field) else { throw .invalid(field, .missing) }
    return text
  }

  /// A text as an edit takes it: languages that were emptied are empty in it rather than left as they are.
  func edited(_ field: Field) -> Text? {
    guard hasChanged(field), case .text(let typed)? = values[field] else { return nil }
    return Text(en: (typed.en ?? "").trimmed, fr: (typed.fr ?? "").trimmed, original: typed.original)
  }

  /// - Parameter leaning: which day is meant where the year is left out.
  func day(_ field: Field, _ leaning: DateLeaning = .future) throws(RegisterError) -> CalendarDay? {
    guard let typed = line(field) else { return nil }
    do throws(TypedDateError) {
      return try TypedDate.read(typed, today: today, language: language, leaning: leaning)
    } catch {
      throw .invalid(field, .notADate(error))
    }
  }

  /// A date of which only the year or the month may be known.
  func partialDay(_ field: Field, _ leaning: DateLeaning = .past) throws(RegisterError) -> PartialDate? {
    guard let typed = line(field) else { return nil }
    do throws(TypedDateError) {
      return try TypedDate.readPartial(typed, today: today, language: language, leaning: leaning)
    } catch {
      throw .invalid(field, .notADate(error))
    }
  }

  func time(_ field: Field) throws(RegisterError) -> LocalTime? {
    guard let typed = line(field) else { return nil }
    do throws(TypedTimeError) {
      return try TypedTime.read(typed)
    } catch {
      throw .invalid(field, .notATime(error))
    }
  }

  /// A day, or the beginning of `next plenary` or `ongoing` in either language.
  func deadline(_ field: Field) throws(RegisterError) -> Deadline? {
    guard let typed = line(field) else { return nil }
    if let deadline = Deadline(typed: typed) { return deadline }
    return try day(field).map { .date($0) }
  }

  func number(_ field: Field) throws(RegisterError) -> Int? {
    guard let typed = line(field) else { return nil }
    guard let number = Int(typed) else { throw .invalid(field, .notANumber(typed)) }
    return number
  }

  func decimal(_ field: Field) throws(RegisterError) -> DecimalNumber? {
    guard let typed = line(field) else { return nil }
    do throws(TypedAmountError) {
      return try TypedAmount.number(typed, in: language)
    } catch {
      throw .invalid(field, .notAnAmount(error))
    }
  }

  func money(_ field: Field) throws(RegisterError) -> Money? {
    guard let typed = line(field) else { return nil }
    do throws(TypedAmountError) {
      return try TypedAmount.money(typed, in: language)
    } catch {
      throw .invalid(field, .notAnAmount(error))
    }
  }

  func choice<Value: RawRepresentable>(_ field: Field, as type: Value.Type = Value.self) -> Value?
  where Value.RawValue == String {
    choice(field).flatMap(Value.init(rawValue:))
  }

  func choice(_ field: Field) -> String? {
    if case .choice(let choice)? = values[field] { choice } else { nil }
  }

  func isYes(_ field: Field) -> Bool { choice(field) == FormField.yes }

  func references(_ field: Field) -> [Reference] {
    if case .references(let references)? = values[field] { references } else { [] }
  }

  func reference(_ field: Field) -> Reference? { references(field).first }
  /// - Throws: `invalid` when no amount is there.
  func requiredMoney(_ field: Field) throws(RegisterError) -> Money {
    guard let money = try money(field) else { throw .invalid(field, .missing) }
    return money
  }

  func parties(_ field: Field) -> [Party] { references(field).compactMap(\.party) }
  func party(_ field: Field) -> Party? { reference(field)?.party }

  /// - Throws: `invalid` when nobody is chosen.
  func requiredParty(_ field: Field) throws(RegisterError) -> Party {
    guard let party = party(field) else { throw .invalid(field, .missing) }
    return party
  }

  /// Whether the officer changed the entry.
  func hasChanged(_ field: Field) -> Bool { values[field] != initial[field] }

  /// What an editing command does to a field: nothing where the entry is as it was.
  func revision<Value: Equatable & Sendable>(
    _ field: Field, _ value: (Field) throws(RegisterError) -> Value
  ) throws(RegisterError) -> Revision<Value> {
    hasChanged(field) ? .to(try value(field)) : .kept
  }
}

extension String {
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
