import Domain
import Localization
import TerminalUI

/// What is typed, read: written out where it can be, told below its entry where it cannot.
extension FormLayer {
  /// A date that was typed is written out; one that is none is said to be none, and so is a name that stands for nothing.
  mutating func settle(_ index: Int, _ around: Surroundings) {
    guard let field = field(at: index) else { return }
    defer { foretell(around) }
    propose(from: field.field, around)
    if case .lookup(let lookup) = widget.entries[index].control, !lookup.typed.trimmed.isEmpty,
      !settleZone(lookup.typed.trimmed, field, around)
    {
      widget.entries[index].fault = FormWords.notTaken(lookup.typed.trimmed)[language]
    }
    guard case .line(let line)? = values[field.field], !line.trimmed.isEmpty else { return }
    let reader = FormReader(values: values, initial: initial, today: around.today, language: language)
    do throws(RegisterError) {
      var written: String?
      switch field.kind {
      case .day(let leaning): written = try reader.day(field.field, leaning)?.phrase(.full)[language]
      case .partialDay(let leaning):
        written = try reader.partialDay(field.field, leaning)?.phrase(.full)[language]
      case .deadline: written = try reader.deadline(field.field)?.entry(language)
      case .time: written = try reader.time(field.field).map { $0.entry(language) }
      case .decimal: written = try reader.decimal(field.field)?.phrase[language]
      case .money: written = try reader.money(field.field)?.phrase[language]
      case .number: written = try reader.number(field.field).map(String.init)
      default: break
      }
      if let written { set(field.field, .line(written)) }
    } catch {
      guard let day = corrected(line, field.field, error) else { return say(error) }
      set(field.field, .line(day.phrase(.full)[language]))
    }
  }

  /// The day that is meant where the number was changed in a date written out here, but not its day of the week.
  private func corrected(_ line: String, _ field: Field, _ error: RegisterError) -> CalendarDay? {
    guard case .invalid(_, .notADate(.wrongWeekday(_, of: let day))) = error,
      let weekday = writtenOut[field]?.split(separator: " ").first, line.trimmed.hasPrefix(weekday)
    else { return nil }
    return day
  }

  /// A city will do for its zone, also without the list; whether it is one.
  private mutating func settleZone(_ typed: String, _ field: FormField, _ around: Surroundings) -> Bool {
    guard case .lookup(.zones, _, _) = field.kind,
      let zone = around.zones.named(typed) ?? CityZones.zone(of: typed, around.zones)
    else { return false }
    set(field.field, .references([Reference(zone: zone)]))
    return true
  }

  /// Where a place that was typed names a city, its clocks are those of the meeting, unless somebody chose others.
  private mutating func propose(from place: Field, _ around: Surroundings) {
    guard let entry = content.fields.first(where: { $0.place == place }), values[place] != initial[place],
      case .text(let words)? = values[place], let zone = CityZones.zone(of: words, around.zones)
    else { return }
    guard values[entry.field] == proposed[entry.field] ?? initial[entry.field] else { return }
    let value = FormValue.references([Reference(zone: zone)])
    proposed[entry.field] = value
    set(entry.field, value)
  }

  /// Why it was not saved: below the entry it is about, or above the buttons.
  mutating func say(_ error: RegisterError, _ told: Advice? = nil) {
    widget.complaint = ""
    let advice = told ?? error.advice(Names())
    if case .invalid(let field, let input) = error, let index = shownFields.firstIndex(of: field) {
      widget.entries[index].fault = input.fault[language].capitalizedFirst + ". " + input.remedy[language]
    } else {
      widget.complaint = advice.explanation[language] + " " + advice.remedy[language]
    }
  }

  /// Goes to the first entry with something wrong.
  mutating func focusOnFault() {
    if let index = widget.entries.firstIndex(where: { !$0.fault.isEmpty }) { widget.focus(on: index) }
  }

  /// Says what is missing or unreadable before anything is asked of the register; whether nothing is.
  mutating func check(_ around: Surroundings) -> Bool {
    widget.complaint = ""
    for index in shownFields.indices {
      widget.entries[index].fault = ""
      settle(index, around)
    }
    widget.closeList()
    for (index, field) in shownFields.enumerated() {
      guard let definition = self.field(at: index), definition.isRequired, values[field]?.isEmpty != false,
        widget.entries[index].fault.isEmpty
      else { continue }
      widget.entries[index].fault = FormWords.needed[language]
    }
    let isComplete = widget.entries.allSatisfy(\.fault.isEmpty)
    if !isComplete { focusOnFault() }
    return isComplete
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
