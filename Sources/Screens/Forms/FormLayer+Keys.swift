import Domain
import Localization
import TerminalUI

/// What the keys do in a form.
extension FormLayer {
  enum Outcome {
    case ignored, handled, changed, cancel
    case submit(isChanged: Bool)
    /// Candidates for what is typed, which is kept as well.
    case ask(Question)
    /// A new record is wanted for the entry.
    case open(AnyForm, for: Field)
    case pickDay(FormField, typed: String)
    case pickOption(FormField, FormChoice)
    /// The text of the entry is to be edited outside.
    case editOutside(String)
    /// What is typed is to be compared with another version.
    case compare
  }

  mutating func react(to key: Key, _ around: Surroundings, clipboard: inout String) -> Outcome {
    if let outcome = offerOpenings(key) ?? takeOffer(key) { return outcome }
    switch widget.react(to: key, in: Self.area(around), clipboard: &clipboard) {
    case .ignored: return reactToVersions(key)
    case .handled: return .handled
    case .save:
      let before = values
      if let index = widget.focused { take(index) }
      return .submit(isChanged: values != before)
    case .cancel: return .cancel
    case .changed(let index):
      take(index)
      return .changed
    case .left(let index):
      let before = values
      take(index)
      if values != before, widget.entries.indices.contains(index) { widget.entries[index].fault = "" }
      settle(index, around)
      return values == before ? .handled : .changed
    case .asked(let index, let words):
      guard case .lookup(let kind, _, _)? = field(at: index)?.kind else { return .handled }
      return .ask(.candidates(kind, words))
    case .new(let index, let words):
      guard let field = field(at: index), case .lookup(_, _, let new?) = field.kind else { return .handled }
      return .open(FormKinds.new(new, named: words), for: field.field)
    case .pick(let index): return pick(index)
    }
  }

  private mutating func reactToVersions(_ key: Key) -> Outcome {
    if key == .function(3), !content.versions.isEmpty { return .compare }
    if key == .function(5), let generated = content.versions.first(where: \.isGenerated) {
      put(generated)
      return .changed
    }
    return .ignored
  }

  /// Puts another version in the place of what is typed; the editor can take it back.
  mutating func put(_ version: FormVersion) {
    guard let index = shownFields.firstIndex(of: version.field),
      case .text(var control) = widget.entries[index].control
    else { return }
    control.replaceAll(with: [language, language.other].map { version.text[$0] ?? "" })
    widget.entries[index].control = .text(control)
    take(index)
  }

  /// What stands in the entries above that ask or tell a day, the nearest first.
  func daysTyped(before field: Field) -> [String] {
    content.fields.prefix { $0.field != field }.reversed().compactMap { above in
      switch above.kind {
      case .fact(let words): words
      case .day, .partialDay: if case .line(let line)? = values[above.field] { line } else { nil }
      default: nil
      }
    }
  }

  /// What is typed where a version could stand.
  func typed(for version: FormVersion) -> Text {
    if case .text(let text)? = values[version.field] { text } else { Text() }
  }

  mutating func take(_ index: Int) {
    guard let field = field(at: index) else { return }
    let before = values[field.field]
    values[field.field] = FormControls(language: language).value(
      of: widget.entries[index].control, field, before: values[field.field] ?? field.value)
    if case .choice = field.kind { arrange() }
    if field.field == .verb, values[.verb] != before { begin() }
  }

  /// What F4 does in the entry that has the keys; `nil` where it does nothing.
  var picks: FormPick? {
    guard let index = widget.focused, let field = field(at: index) else { return nil }
    switch field.kind {
    case .day, .partialDay, .deadline: return .calendar
    case .choice, .lookup: return .list
    case .words, .text, .fullText: return hasEditor ? .editor : nil
    case .line, .time, .number, .decimal, .money, .fact: return nil
    }
  }

  private func pick(_ index: Int) -> Outcome {
    guard let field = field(at: index) else { return .handled }
    switch (field.kind, widget.entries[index].control) {
    case (.day, .line(let line, _)), (.partialDay, .line(let line, _)), (.deadline, .line(let line, _)):
      return .pickDay(field, typed: line.text)
    case (.choice, .choice(let choice)):
      return .pickOption(field, choice)
    case (_, .text(let text)) where hasEditor: return .editOutside(text.sides[text.focus].editor.text)
    default: return .handled
    }
  }
}
