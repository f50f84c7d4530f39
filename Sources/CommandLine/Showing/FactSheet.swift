import Domain
import Localization

/// Everything that is known of one record, each fact with its source.
struct FactSheet {
  private struct Section {
    var title: String
    var table: TextTable
  }

  let language: Language
  let title: String
  private var marks: SourceMarks
  private var sections: [Section] = []

  init(_ title: String, language: Language) {
    self.title = title
    self.language = language
    marks = SourceMarks(language: language)
  }

  /// Begins a part of the page; facts that follow belong to it.
  mutating func section(_ title: Phrase = .empty) {
    let columns = [
      TextTable.Column(title: ""), TextTable.Column(title: "", mayWrap: true), TextTable.Column(title: ""),
    ]
    sections.append(Section(title: title[language], table: TextTable(columns: columns, indent: 2)))
  }

  /// One fact, its paragraphs one below the other; a value that is empty is none and is left out.
  mutating func fact(_ label: Phrase, _ value: String?, _ sources: [SourceNote] = []) {
    guard let value, !value.isEmpty else { return }
    if sections.isEmpty { section() }
    let mark = marks.mark(sources)
    for (place, line) in value.split(separator: "\n").enumerated() {
      sections[sections.count - 1].table.rows.append(
        place == 0 ? [label[language], String(line), mark] : ["", String(line), ""])
    }
  }

  mutating func fact(_ label: Phrase, _ value: Phrase?, _ sources: [SourceNote] = []) {
    fact(label, value?[language], sources)
  }

  /// A list with headings of its own; the last column holds the marks of the sources.
  mutating func list(
    _ title: Phrase, _ columns: [ListColumn], _ rows: [(cells: [String], sources: [SourceNote])]
  ) {
    guard !rows.isEmpty else { return }
    var shown = columns.map {
      TextTable.Column(title: $0.title[language], isNumber: $0.isNumber, mayWrap: $0.mayWrap)
    }
    shown.append(TextTable.Column(title: ""))
    let cells = rows.map { $0.cells + [marks.mark($0.sources)] }
    sections.append(Section(title: title[language], table: TextTable(columns: shown, rows: cells, indent: 2)))
  }

  /// Sources of the record that no fact of the page cited: a remark on all of its results, say.
  mutating func keep(_ sources: [SourceNote]) { _ = marks.mark(sources) }

  func lines(width: Int?) -> [String] {
    var lines = Wrapping.lines(of: title.oneLine, width: width)
    for section in sections where !section.table.rows.isEmpty {
      lines.append("")
      if !section.title.isEmpty { lines.append(section.title.oneLine) }
      lines += section.table.lines(width: width)
    }
    if !marks.legend.isEmpty {
      let columns = [TextTable.Column(title: ""), TextTable.Column(title: "", mayWrap: true)]
      let rows = marks.legend.map { [$0.mark, $0.words.oneLine] }
      lines += ["", SourceWords.title[language]]
      lines += TextTable(columns: columns, rows: rows, indent: 2).lines(width: width)
    }
    return lines
  }
}
