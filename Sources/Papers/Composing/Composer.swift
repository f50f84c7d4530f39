import Domain
import Localization

/// Puts the blocks of a paper together in one language.
struct Composer {
  let language: Language
  let names: Names
  private(set) var blocks: [Block] = []

  init(language: Language, names: Names) {
    self.language = language
    self.names = names
  }

  func passage(_ phrase: Phrase, _ weight: Span.Weight = .plain) -> Passage {
    Passage(phrase, language, weight)
  }

  func passage(_ text: Text, _ weight: Span.Weight = .plain) -> Passage { Passage(text, language, weight) }

  mutating func add(_ block: Block) { blocks.append(block) }

  mutating func heading(_ phrase: Phrase, level: Int = 1) {
    blocks.append(.heading(level: level, passage(phrase)))
  }

  mutating func heading(_ passage: Passage, level: Int = 1) {
    blocks.append(.heading(level: level, passage))
  }

  /// A generated paragraph.
  mutating func say(_ phrase: Phrase, _ weight: Span.Weight = .plain) {
    blocks.append(.paragraph(passage(phrase, weight)))
  }

  mutating func say(_ passage: Passage) { if !passage.isEmpty { blocks.append(.paragraph(passage)) } }

  /// What an officer wrote, a paragraph for each line; a missing translation is marked paragraph by paragraph.
  mutating func write(_ text: Text) {
    for paragraph in text.lines(in: language) { say(passage(paragraph)) }
  }

  mutating func note(_ phrase: Phrase) { blocks.append(.note(passage(phrase))) }

  mutating func bullets(_ passages: [Passage]) { if !passages.isEmpty { blocks.append(.bullets(passages)) } }

  /// Facts with a value; those without are left out.
  mutating func facts(_ facts: [(label: Phrase, value: Passage?)]) {
    let known = facts.compactMap { label, value in
      value.flatMap { $0.isEmpty ? nil : Fact(passage(label), $0) }
    }
    if !known.isEmpty { blocks.append(.facts(known)) }
  }

  mutating func table(caption: Phrase = .empty, _ columns: [TableColumn], _ rows: [Table.Row]) {
    blocks.append(
      .table(
        Table(
          caption: passage(caption),
          columns: columns.map { Table.Column(passage($0.title), $0.alignment) }, rows: rows)))
  }
}

extension Composer {
  /// A table, or a sentence that says that there is nothing to put in it.
  mutating func table(_ columns: [TableColumn], _ rows: [Table.Row], otherwise nothing: Phrase) {
    if rows.isEmpty { say(nothing) } else { table(columns, rows) }
  }

  /// A row with the words of each cell.
  func row(_ id: String, _ cells: [Phrase], isTotal: Bool = false) -> Table.Row {
    Table.Row(id: id, cells.map { passage($0) }, isTotal: isTotal)
  }

  func figure(_ number: DecimalNumber, _ words: Phrase) -> Chart.Figure {
    Chart.Figure(number, passage(words))
  }
}

/// A column before its title is put in a language.
struct TableColumn {
  let title: Phrase
  let alignment: Table.Alignment

  init(_ title: Phrase, _ alignment: Table.Alignment = .left) {
    self.title = title
    self.alignment = alignment
  }
}

extension Text {
  /// One text for each line that is not empty, in the language or, when nothing is written in it, in the other one.
  func lines(in language: Language) -> [Text] {
    let written = (self[language] ?? "").isEmpty ? language.other : language
    return (self[written] ?? "").split(whereSeparator: \.isNewline).map { String($0).trimmingSpaces }
      .filter { !$0.isEmpty }.map { Text($0, in: written) }
  }
}
