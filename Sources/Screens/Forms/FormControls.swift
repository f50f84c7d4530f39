import Domain
import Localization
import TerminalUI

/// Between what the register knows of an entry and what the terminal shows of it.
struct FormControls {
  let language: Language
  /// Whether long texts can be handed to an editor outside.
  var hasEditor = false

  /// - Parameter typed: what is typed to look something up and stands for nothing yet.
  func entry(_ field: FormField, _ value: FormValue, typed: String = "") -> FormEntry {
    FormEntry(
      field.isFullText ? "" : field.label[language], control(field, value, typed), hint: hint(field),
      isRequired: field.isRequired)
  }

  private func hint(_ field: FormField) -> String {
    if let offer = field.offer { return FormWords.asBefore(offer.words(language))[language] }
    if !field.hint.isEmpty { return field.hint[language] }
    switch field.kind {
    case .day: return FormWords.dayHint[language]
    case .partialDay: return FormWords.partialDayHint[language]
    case .time: return FormWords.timeHint[language]
    case .deadline: return SessionWords.deadlineHint[language]
    case .choice(let options, _):
      return (FormChoice(options.map(\.value)).isLong ? FormWords.longChoiceHint : FormWords.choiceHint)[
        language]
    case .lookup(_, let isMany, _): return (isMany ? FormWords.manyHint : FormWords.lookupHint)[language]
    case .words: return FormWords.wordsHint[language] + editorHint
    case .text(isLong: true): return FormWords.textHint[language] + editorHint
    case .text(isLong: false): return FormWords.titleHint[language]
    case .fullText: return FormWords.fullTextHint[language] + editorHint
    case .money: return TypedAmount.forms[language]
    case .line, .number, .decimal, .fact: return ""
    }
  }

  private var editorHint: String { hasEditor ? FormWords.editorHint[language] : "" }

  private func control(_ field: FormField, _ value: FormValue, _ typed: String) -> FormControl {
    switch (field.kind, value) {
    case (.fact(let words), _): .fact(words)
    case (.choice(let options, let isOptional), .choice(let value)):
      .choice(
        FormChoice(
          options.map { $0.words[language] }, selected: options.firstIndex { $0.value == value },
          isOptional: isOptional))
    case (.lookup(_, let isMany, let new), .references(let references)):
      .lookup(
        FormLookup(
          references.map { .init($0.label, token: $0.token) }, isMany: isMany,
          newLabel: new.map { FormKinds.newLabel($0)[language] },
          emptyLabel: FormWords.nothingFound[language],
          exhaustedLabel: FormWords.nothingLeft[language], typed: typed))
    // A draft may hold what was a line when it was typed.
    case (.lookup(_, let isMany, _), .line(let line)):
      .lookup(FormLookup(isMany: isMany, emptyLabel: FormWords.nothingFound[language], typed: line))
    case (.text(let isLong), .text(let text)): .text(FormText(sides(of: text), isLong: isLong))
    case (.fullText, .text(let text)): .text(FormText(sides(of: text).map(goingOn), isFull: true))
    case (.words, .line(let line)): .text(FormText([.init(line)], isLong: true))
    case (_, .line(let line)):
      .line(TextField(line), placeholder: field.fallback.isEmpty ? "" : "(\(field.fallback))")
    default: .line(TextField(""))
    }
  }

  private func sides(of text: Text) -> [FormText.Side] {
    [language, language.other].map { side in
      FormText.Side(
        text[side] ?? "", label: side.phrase[language], missing: FormWords.toTranslate[language])
    }
  }

  /// One sentence is gone on with: what is typed comes behind it.
  private func goingOn(_ side: FormText.Side) -> FormText.Side {
    var side = side
    if side.editor.text.count <= 200, !side.editor.text.contains("\n") { side.editor.moveCaretToEnd() }
    return side
  }

  /// What an entry holds now.
  func value(of control: FormControl, _ field: FormField, before: FormValue) -> FormValue {
    switch control {
    case .line(let line, _): .line(line.text)
    case .choice(let choice):
      if case .choice(let options, _) = field.kind {
        .choice(choice.selected.flatMap { options.indices.contains($0) ? options[$0].value : nil })
      } else {
        before
      }
    case .lookup(let lookup):
      .references(lookup.chosen.compactMap { Reference(token: $0.token, label: $0.label) })
    case .text(let text):
      text.sides.count == 1 ? .line(text.sides[0].editor.text) : .text(words(of: text, before: before))
    case .fact: before
    }
  }

  /// The language that was written first is the original; a text that is there and names none goes on naming none.
  private func words(of control: FormText, before: FormValue) -> Text {
    var text = Text()
    var isNew = true
    if case .text(let known) = before {
      text.original = known.original
      isNew = known.isEmpty
    }
    for (side, language) in zip(control.sides, [language, language.other]) {
      let words = side.editor.text
      text[language] = words.isEmpty ? nil : words
      if isNew, !words.isEmpty, text.original == nil { text.original = language }
    }
    if text.isEmpty { text.original = nil }
    return text
  }
}
