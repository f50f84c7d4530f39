import Domain
import TerminalUI

/// What comes into a form from outside: a value picked or found, a text edited elsewhere.
extension FormLayer {
  /// Puts a value into an entry.
  mutating func set(_ field: Field, _ value: FormValue) {
    values[field] = value
    if case .line(let line) = value { writtenOut[field] = line }
    guard let index = shownFields.firstIndex(of: field), let definition = self.field(at: index) else {
      return
    }
    let control = FormControls(language: language).entry(definition, value).control
    widget.replace(control, at: index)
    widget.entries[index].fault = ""
    if case .choice = value { arrange() }
  }

  /// Chooses the option with that number.
  mutating func choose(_ option: Int, for field: Field) {
    guard let definition = content.fields.first(where: { $0.field == field }),
      case .choice(let options, let isOptional) = definition.kind
    else { return }
    if options.indices.contains(option) {
      set(field, .choice(options[option].value))
    } else if isOptional {
      set(field, .choice(nil))
    }
    if field == .verb { begin() }
  }

  /// Adds what was made or found to an entry.
  mutating func add(_ reference: Reference, to field: Field) {
    guard let index = shownFields.firstIndex(of: field),
      case .lookup(var lookup) = widget.entries[index].control
    else { return }
    lookup.choose(.init(reference.label, token: reference.token))
    widget.entries[index].control = .lookup(lookup)
    widget.entries[index].fault = ""
    take(index)
  }

  /// Shows what was found for the words that are typed.
  mutating func offer(_ candidates: [Candidate], for words: String) {
    guard let index = widget.focused, case .lookup(var lookup) = widget.entries[index].control else { return }
    lookup.offer(
      candidates.map { .init($0.reference.label, note: $0.note, token: $0.reference.token) }, for: words)
    widget.entries[index].control = .lookup(lookup)
  }

  /// The text of the entry that has the keys, in the language that has them.
  var textInHand: String? {
    guard let index = widget.focused, case .text(let control) = widget.entries[index].control else {
      return nil
    }
    return control.sides[control.focus].editor.text
  }

  /// The text comes back from outside.
  mutating func replaceText(with text: String) {
    guard let index = widget.focused, case .text(var control) = widget.entries[index].control else { return }
    control.replace(with: text)
    widget.entries[index].control = .text(control)
    take(index)
  }

  /// Becomes the form that knows what is filled in; whether it is another one now, of which the content is to be asked.
  mutating func adapt(_ around: Surroundings) -> Bool {
    let reader = FormReader(values: values, initial: initial, today: around.today, language: language)
    let known = form.knowing(reader)
    defer { form = known }
    return known != form
  }
}
