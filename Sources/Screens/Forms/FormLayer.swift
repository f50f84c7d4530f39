import Domain
import Localization
import TerminalUI

/// A form that is open above the screen: what it asks, and what was typed so far.
struct FormLayer: Sendable {
  var form: AnyForm
  var content: FormContent
  var widget: Form
  /// What is filled in, also in entries that are not shown.
  var values: FormValues
  /// What stood in the register when the entries were read.
  var initial: FormValues
  /// The entry of the form below that what is made here is for.
  let fills: Field?
  let language: Language
  let hasEditor: Bool

  /// What is typed to look something up and stands for nothing yet, also in entries that are not shown.
  private var typed: [Field: String] = [:]

  /// What was put into lines here rather than typed.
  var writtenOut: [Field: String] = [:]

  /// What was filled in here because of a place.
  var proposed: [Field: FormValue] = [:]
  /// What a draft has for entries that the form has no longer.
  private var lost: [String] = []

  /// - Parameter draft: what had been typed before.
  init(
    _ form: AnyForm, _ content: FormContent, draft: Draft? = nil, fills: Field? = nil,
    _ around: Surroundings
  ) {
    self.form = form
    self.content = content
    self.fills = fills
    language = around.language
    hasEditor = around.hasEditor
    initial = content.values
    values = initial
    writtenOut = initial.values.compactMapValues { if case .line(let line) = $0 { line } else { nil } }
    for (field, value) in draft?.values.values ?? [:] {
      values[field] = value
      if initial[field] == nil { lost.append(Self.lost(field, value, language)) }
    }
    for (name, words) in draft?.typed ?? [:] {
      if let field = Field(rawValue: name) { typed[field] = words }
    }
    widget = Form(
      title: content.title, note: content.note, preface: content.preface + lost, entries: [],
      saveLabel: (content.button ?? FormWords.save)[language],
      cancelLabel: (content.leave ?? FrameWords.cancel)[language],
      editorWords: FormWords.editor(language))
    arrange()
    widget.focusOnFirst()
    if let draft { compare(draft) }
    if content.isGrave { widget.focusOnCancel() }
    foretell(around)
  }

  /// The words above the entries, as the content has them now.
  mutating func sayAbove() {
    (widget.title, widget.note, widget.preface) = (content.title, content.note, content.preface + lost)
  }

  /// What a draft has for an entry that the form has no longer is told above the others.
  private static func lost(_ field: Field, _ value: FormValue, _ language: Language) -> String {
    FormWords.alsoTyped(field.noun.singular.capitalized[language], value.words(language))[language]
  }

  /// What others have written since the draft was typed is told below the entry.
  private mutating func compare(_ draft: Draft) {
    for (field, before) in draft.before?.values ?? [:] {
      guard let now = initial[field], now != before, now != values[field],
        let index = shownFields.firstIndex(of: field)
      else { continue }
      widget.entries[index].fault = FormWords.meanwhile(told(now, field))[language]
    }
  }

  /// Whether the keys go to an editor of texts.
  var isInText: Bool {
    guard let index = widget.focused, case .text = widget.entries[index].control else { return false }
    return true
  }

  /// Whether something was typed that the register has not.
  var isChanged: Bool { !values.changed(from: initial).isEmpty || !leftOver.isEmpty }

  /// What is typed to look something up and stands for nothing yet.
  private var leftOver: [Field: String] {
    var left = typed
    for (field, entry) in zip(shownFields, widget.entries) {
      guard case .lookup(let lookup) = entry.control else { continue }
      left[field] = lookup.typed.trimmed.isEmpty ? nil : lookup.typed
    }
    return left
  }

  var submission: Submission {
    Submission(
      form: form, values: values, initial: initial, seen: content.seen, language: language,
      about: content.about ?? content.note, aboutActs: content.aboutActs, deed: content.deed,
      unchanged: content.saysUnchanged(language))
  }

  func draft(at moment: Moment) -> Draft {
    let changed = values.changed(from: initial)
    let left = leftOver.map { ($0.key.rawValue, $0.value) }
    return Draft(
      form: form, values: changed, before: FormValues(initial.values.filter { changed[$0.key] != nil }),
      typed: left.isEmpty ? nil : Dictionary(uniqueKeysWithValues: left), title: content.named,
      at: moment)
  }

  /// The entries that are shown as things stand.
  private var fields: [FormField] { content.fields.filter(isShown) }

  /// What depends on an entry that is not shown is not shown either.
  private func isShown(_ field: FormField) -> Bool {
    guard let condition = field.condition else { return true }
    guard case .choice(let value?)? = values[condition.field], condition.values.contains(value) else {
      return false
    }
    return content.fields.first { $0.field == condition.field }.map(isShown) ?? true
  }

  /// Lays the entries that are shown anew; those that stay keep their cursors.
  mutating func arrange() {
    let controls = FormControls(language: language, hasEditor: hasEditor)
    let shown = fields
    typed = leftOver
    let focused = widget.focused.flatMap { shownFields.indices.contains($0) ? shownFields[$0] : nil }
    let kept = Dictionary(zip(shownFields, widget.entries)) { first, _ in first }
    widget.entries = shown.map { field in
      kept[field.field]
        ?? controls.entry(field, values[field.field] ?? field.value, typed: typed[field.field] ?? "")
    }
    shownFields = shown.map(\.field)
    if let focused {
      if let index = shownFields.firstIndex(of: focused) {
        widget.focus(on: index)
      } else {
        widget.focusOnFirst()
      }
    }
  }

  var shownFields: [Field] = []

  /// The entry that has the keys.
  var focusedField: Field? {
    widget.focused.flatMap { shownFields.indices.contains($0) ? shownFields[$0] : nil }
  }

  /// Which language of a text has the keys.
  var focusedSide: Int? {
    guard let index = widget.focused, case .text(let text) = widget.entries[index].control else { return nil }
    return text.focus
  }

  /// Puts words into one language of a text, the caret behind them.
  mutating func write(_ words: String, _ field: Field, side: Int) {
    guard let index = shownFields.firstIndex(of: field), case .text(var text) = widget.entries[index].control,
      text.sides.indices.contains(side)
    else { return }
    text.sides[side].editor.replaceAll(with: words)
    text.sides[side].editor.moveCaret(to: TextPosition(paragraph: .max, offset: .max))
    widget.entries[index].control = .text(text)
    take(index)
  }

  func field(at index: Int) -> FormField? {
    guard shownFields.indices.contains(index) else { return nil }
    return content.fields.first { $0.field == shownFields[index] }
  }

  static func area(_ around: Surroundings) -> Rectangle {
    Rectangle(around.size).droppingTop(1).droppingBottom(2)
  }

  func draw(on canvas: inout Canvas, _ around: Surroundings) {
    widget.draw(on: &canvas, in: Self.area(around))
  }
}
