import Domain
import Localization
import TerminalUI

/// A form that is open above the screen: what it asks, and what was typed so far.
struct FormLayer: Sendable {
  private(set) var form: AnyForm
  private(set) var content: FormContent
  private(set) var widget: Form
  /// What is filled in, also in entries that are not shown.
  private(set) var values: FormValues
  /// What stood in the register when the entries were read.
  private(set) var initial: FormValues
  /// The entry of the form below that what is made here is for.
  let fills: Field?
  let language: Language
  private let hasEditor: Bool

  /// What is typed to look something up and stands for nothing yet, also in entries that are not shown.
  private var typed: [Field: String] = [:]

  /// What was put into lines here rather than typed.
  private var writtenOut: [Field: String] = [:]

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
    var preface = content.preface
    for (field, value) in draft?.values.values ?? [:] {
      values[field] = value
      if initial[field] == nil { preface.append(Self.lost(field, value, language)) }
    }
    for (name, words) in draft?.typed ?? [:] {
      if let field = Field(rawValue: name) { typed[field] = words }
    }
    widget = Form(
      title: content.title, note: content.note, preface: preface, entries: [],
      saveLabel: (content.button ?? FormWords.save)[language],
      cancelLabel: (content.leave ?? FrameWords.cancel)[language],
      editorWords: FormWords.editor(language))
    arrange()
    widget.focusOnFirst()
    if let draft { compare(draft) }
    if content.isGrave { widget.focusOnCancel() }
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
      widget.entries[index].fault = FormWords.meanwhile(now.words(language))[language]
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
      about: content.about ?? content.note)
  }

  func draft(at moment: Moment) -> Draft {
    let changed = values.changed(from: initial)
    let left = leftOver.map { ($0.key.rawValue, $0.value) }
    return Draft(
      form: form, values: changed, before: FormValues(initial.values.filter { changed[$0.key] != nil }),
      typed: left.isEmpty ? nil : Dictionary(uniqueKeysWithValues: left), title: content.title, at: moment)
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
  private mutating func arrange() {
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

  private var shownFields: [Field] = []

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

  private func field(at index: Int) -> FormField? {
    guard shownFields.indices.contains(index) else { return nil }
    return content.fields.first { $0.field == shownFields[index] }
  }
}

// MARK: Keys

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

  /// What is typed where a version could stand.
  func typed(for version: FormVersion) -> Text {
    if case .text(let text)? = values[version.field] { text } else { Text() }
  }

  private mutating func take(_ index: Int) {
    guard let field = field(at: index) else { return }
    let before = values[field.field]
    values[field.field] = FormControls(language: language).value(
      of: widget.entries[index].control, field, before: values[field.field] ?? field.value)
    if case .choice = field.kind { arrange() }
    if field.field == .verb, values[.verb] != before { begin() }
  }

  /// A date that was typed is written out; one that is none is said to be none, and so is a name that stands for nothing.
  private mutating func settle(_ index: Int, _ around: Surroundings) {
    guard let field = field(at: index) else { return }
    if case .lookup(let lookup) = widget.entries[index].control, !lookup.typed.trimmed.isEmpty {
      widget.entries[index].fault = FormWords.notTaken(lookup.typed.trimmed)[language]
    }
    guard case .line(let line)? = values[field.field], !line.trimmed.isEmpty else { return }
    if case .zone = field.kind { return settleZone(line.trimmed, field.field, around) }
    let reader = FormReader(values: values, initial: initial, today: around.today, language: language)
    do throws(RegisterError) {
      var written: String?
      switch field.kind {
      case .day(let leaning): written = try reader.day(field.field, leaning)?.phrase(.full)[language]
      case .partialDay(let leaning):
        written = try reader.partialDay(field.field, leaning)?.phrase(.full)[language]
      case .deadline: written = try reader.deadline(field.field)?.entry(language)
      case .time: written = try reader.time(field.field).map { $0.entry(language) }
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

  /// Whether something is offered for the entry that has the keys.
  var hasOffer: Bool { widget.focused.flatMap { field(at: $0) }?.offer != nil }

  /// F8 puts what is offered into the entry that has the keys.
  private mutating func takeOffer(_ key: Key) -> Outcome? {
    guard key.normalized == .function(8), let index = widget.focused, let field = field(at: index),
      let offer = field.offer
    else { return nil }
    set(field.field, offer)
    return .changed
  }

  /// A city will do for its zone.
  private mutating func settleZone(_ typed: String, _ field: Field, _ around: Surroundings) {
    if let zone = around.zones.named(typed) {
      set(field, .line(zone))
    } else {
      say(.invalid(field, .unknownZone(typed)))
    }
  }

  /// What F4 does in the entry that has the keys; `nil` where it does nothing.
  var picks: FormPick? {
    guard let index = widget.focused, let field = field(at: index) else { return nil }
    switch field.kind {
    case .day, .partialDay, .deadline: return .calendar
    case .choice, .lookup: return .list
    case .words, .text, .fullText: return hasEditor ? .editor : nil
    case .line, .time, .number, .zone, .fact: return nil
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

  static func area(_ around: Surroundings) -> Rectangle {
    Rectangle(around.size).droppingTop(1).droppingBottom(2)
  }

  func draw(on canvas: inout Canvas, _ around: Surroundings) {
    widget.draw(on: &canvas, in: Self.area(around))
  }
}

// MARK: What comes from outside

extension FormLayer {
  /// Puts a value into an entry.
  mutating func set(_ field: Field, _ value: FormValue) {
    values[field] = value
    if case .line(let line) = value { writtenOut[field] = line }
    guard let index = shownFields.firstIndex(of: field), let definition = self.field(at: index) else {
      return
    }
    widget.entries[index].control = FormControls(language: language).entry(definition, value).control
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

  /// Becomes the form that knows what is filled in; whether it is another one now, of which the content is to be asked.
  mutating func adapt(_ around: Surroundings) -> Bool {
    let reader = FormReader(values: values, initial: initial, today: around.today, language: language)
    let known = form.knowing(reader)
    defer { form = known }
    return known != form
  }

  /// The register changed meanwhile: entries nobody touched here show what it has now; where both changed, the other version is
  /// told below the entry and the officer decides which one stands.
  mutating func meet(_ fresh: FormContent) {
    let theirs = fresh.values.changed(from: initial)
    let mine = values.changed(from: initial)
    content = fresh
    for (field, value) in theirs.values {
      if mine[field] == nil {
        set(field, value)
      } else if let both = Self.merged(mine[field], value, since: initial[field]) {
        set(field, both)
      } else if values[field] != value, let index = shownFields.firstIndex(of: field) {
        widget.entries[index].fault = FormWords.meanwhile(told(value, field))[language]
      }
    }
    initial = fresh.values
    arrange()
  }

  /// What the other one entered, as it reads in a message: a choice by its words, of a long text the beginning.
  private func told(_ value: FormValue, _ field: Field) -> String {
    if case .choice(let choice?) = value, let entry = content.fields.first(where: { $0.field == field }),
      case .choice(let options, _) = entry.kind, let option = options.first(where: { $0.value == choice })
    {
      return option.words[language]
    }
    let words = value.words(language)
    return words.count > 160 ? words.prefix(159) + "…" : words
  }

  /// A text of which one changed one language and the other the other; `nil` where they changed the same.
  private static func merged(_ mine: FormValue?, _ theirs: FormValue, since: FormValue?) -> FormValue? {
    guard case .text(var mine)? = mine, case .text(let theirs) = theirs, case .text(let before)? = since
    else { return nil }
    for language in Language.allCases where theirs[language] != before[language] {
      guard mine[language] == before[language] || mine[language] == theirs[language] else { return nil }
      mine[language] = theirs[language]
    }
    return .text(mine)
  }
}

extension FormValue {
  /// How it reads in a message.
  func words(_ language: Language) -> String {
    switch self {
    case .line(let line): line
    case .text(let text): text.best(for: language)
    case .choice(let choice): choice ?? "–"
    case .references(let references): references.map(\.label).joined(separator: ", ")
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
