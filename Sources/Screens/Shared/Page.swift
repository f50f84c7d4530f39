import TerminalUI

/// What a screen shows below its title: sections of lines, each of which may lead somewhere.
public struct Page: Equatable, Sendable {
  public var title: String
  /// At the right end of the title's line.
  public var note: String
  public var sections: [PageSection]

  public init(title: String = "", note: String = "", sections: [PageSection] = []) {
    self.title = title
    self.note = note
    self.sections = sections
  }

  /// The page with the lines that hold every word, and the sections that still have some.
  func filtered(by words: String) -> Page {
    let folded = words.split(separator: " ").map { Folding.fold($0) }
    guard !folded.isEmpty else { return self }
    var page = self
    page.sections = sections.compactMap { section in
      var section = section
      section.lines = section.lines.filter { line in
        Folding.matches(line.cells.map(\.text).joined(separator: " "), foldedWords: folded)
      }
      return section.lines.isEmpty ? nil : section
    }
    return page
  }
}

/// A part of a page under a heading, with columns of its own.
public struct PageSection: Equatable, Sendable {
  public var title: String
  public var note: String
  public var columns: [TableColumn]
  /// The column whose text is wrapped rather than cut; `nil` for none.
  public var wrapped: Int?
  /// Whether the titles of the columns are shown.
  public var hasHeader: Bool
  public var lines: [PageLine]
  /// Said when there are no lines.
  public var emptyText: String

  public init(
    _ title: String, note: String = "", columns: [TableColumn], wrapped: Int? = nil, hasHeader: Bool = false,
    emptyText: String = "", lines: [PageLine]
  ) {
    self.title = title
    self.note = note
    self.columns = columns
    self.wrapped = wrapped
    self.hasHeader = hasHeader
    self.emptyText = emptyText
    self.lines = lines
  }

  /// A section of names and values, the value wrapped, with a note such as the source at the right.
  public static func facts(_ title: String, note: String = "", emptyText: String = "", _ lines: [PageLine])
    -> PageSection
  {
    let labels = lines.map { $0.cells.first?.text.displayWidth ?? 0 }.max() ?? 0
    let notes = lines.map { $0.cells.count > 2 ? $0.cells[2].text.displayWidth : 0 }.max() ?? 0
    var columns = [
      TableColumn("", width: .fixed(max(1, min(labels, 22))), importance: 2),
      TableColumn("", width: .flexible(minimum: 16), importance: 3),
    ]
    if notes > 0 {
      columns.append(TableColumn("", width: .fixed(min(notes, 16)), alignment: .right, importance: 1))
    }
    return PageSection(title, note: note, columns: columns, wrapped: 1, emptyText: emptyText, lines: lines)
  }

  /// A section of running text, a paragraph each.
  public static func text(_ title: String, _ paragraphs: [String]) -> PageSection {
    PageSection(
      title, columns: [TableColumn("", width: .flexible(minimum: 10))], wrapped: 0,
      lines: paragraphs.map { PageLine([TableCell($0)]) })
  }
}

/// One line of a page; with a place, Enter goes there.
public struct PageLine: Equatable, Sendable {
  public var cells: [TableCell]
  public var mark: TableCell
  public var style: Style
  public var place: Place?

  public init(_ cells: [TableCell], mark: TableCell = "", style: Style = .plain, place: Place? = nil) {
    self.cells = cells
    self.mark = mark
    self.style = style
    self.place = place
  }

  /// A name, a value and a note.
  public static func fact(
    _ label: String, _ value: String, note: String = "", style: Style = .plain, mark: TableCell = "",
    place: Place? = nil
  ) -> PageLine {
    PageLine(
      [TableCell(label, style: .muted), TableCell(value), TableCell(note, style: .muted)], mark: mark,
      style: style,
      place: place)
  }
}
