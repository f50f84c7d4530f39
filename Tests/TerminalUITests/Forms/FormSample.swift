@testable import TerminalUI

/// A form being filled in on a screen of some size, with the keys pressed so far.
struct FormSample {
  var form: Form
  var area: Rectangle
  var clipboard = ""
  private(set) var reactions: [FormReaction] = []

  /// A form with an entry of each kind.
  init(columns: Int = 80, rows: Int = 24) {
    self.init(
      [
        FormEntry("Lieu", .line(TextField("Bamako")), isRequired: true),
        FormEntry("Type", .choice(FormChoice(["ordinaire", "extraordinaire"], selected: 0))),
        FormEntry("Instance", .lookup(FormLookup(emptyLabel: "Rien ne répond."))),
        FormEntry("Décision", .fact("MCP/6/Dec.3")),
        FormEntry("Titre", .text(Self.bilingual())),
        FormEntry("Texte", .text(Self.bilingual(isLong: true))),
      ], columns: columns, rows: rows)
  }

  init(_ entries: [FormEntry], preface: [String] = [], columns: Int = 80, rows: Int = 24) {
    form = Form(
      title: "Nouvelle réunion", preface: preface, entries: entries, saveLabel: "Enregistrer",
      cancelLabel: "Annuler",
      editorWords: TextEditorWords(find: "Chercher :", missing: "introuvable", findHint: ""))
    // The screen without menu bar, status line and key bar.
    area = Rectangle(column: 0, row: 1, columns: columns, rows: rows - 3)
  }

  static func bilingual(_ french: String = "", _ english: String = "", isLong: Bool = false) -> FormText {
    FormText(
      [
        .init(french, label: "français", missing: "à traduire"),
        .init(english, label: "anglais", missing: "à traduire"),
      ], isLong: isLong)
  }

  @discardableResult
  mutating func press(_ keys: Key...) -> FormReaction {
    for key in keys { reactions.append(form.react(to: key, in: area, clipboard: &clipboard)) }
    return reactions.last ?? .ignored
  }

  mutating func type(_ text: String) { for letter in text { press(.character(letter)) } }

  mutating func click(_ column: Int, _ row: Int) -> FormReaction {
    press(.mouse(MouseEvent(.click, at: Point(column: column, row: row))))
  }

  /// Clicks on the first place where these words stand.
  mutating func click(_ words: String) -> FormReaction {
    for (row, line) in lines.enumerated() {
      if let range = line.range(of: words) {
        return click(line.distance(from: line.startIndex, to: range.lowerBound), row)
      }
    }
    return .ignored
  }

  var frame: Frame {
    drawn(area.columns, area.rows + 3) { form.draw(on: &$0, in: area) }
  }

  var lines: [String] { frame.lines }
  var screen: String { frame.text }

  func lookup(_ index: Int) -> FormLookup? {
    if case .lookup(let lookup) = form.entries[index].control { lookup } else { nil }
  }

  func text(_ index: Int) -> FormText? {
    if case .text(let text) = form.entries[index].control { text } else { nil }
  }

  func line(_ index: Int) -> String? {
    if case .line(let field, _) = form.entries[index].control { field.text } else { nil }
  }

  /// Answers what was asked last, as the form's owner does.
  mutating func offer(_ labels: String...) {
    guard let index = form.focused, case .lookup(var lookup) = form.entries[index].control else { return }
    lookup.offer(labels.map { .init($0, token: $0) }, for: lookup.typed)
    form.entries[index].control = .lookup(lookup)
  }
}

extension String {
  /// Without Foundation.
  fileprivate func range(of words: String) -> Range<String.Index>? {
    indices.first { self[$0...].hasPrefix(words) }.map { $0..<index($0, offsetBy: words.count) }
  }
}
