import PlainText
import TerminalUI

/// A page laid out in a width: rows as they are drawn, long texts wrapped, one below the other.
///
/// The heading of the first section is no row: it stands in the border above, as long as the section is in view.
struct PageLayout {
  enum Row {
    /// A line across the box, with the heading of a section.
    case divider(section: Int)
    case header(section: Int)
    case line(TableRow, section: Int, index: Int)
    case said(String, section: Int)

    var section: Int {
      switch self {
      case .divider(let section), .header(let section), .line(_, let section, _), .said(_, let section):
        section
      }
    }
  }

  let page: Page
  let width: Int
  private(set) var rows: [Row] = []
  /// The rows that can be selected: the first row of each line.
  private(set) var stops: [Int] = []
  /// For each section the row with the titles of its columns.
  private(set) var headers: [Int: Int] = [:]
  private let layouts: [TableLayout]
  /// Between the last column and the border.
  private static let margin = 1

  init(_ page: Page, width: Int) {
    self.page = page
    self.width = width
    layouts = page.sections.map { TableLayout($0.columns, width: width - Table.gutter - Self.margin) }
    for (index, section) in page.sections.enumerated() {
      if index > 0, !section.isJoined { rows.append(.divider(section: index)) }
      if section.hasHeader && !section.lines.isEmpty {
        headers[index] = rows.count
        rows.append(.header(section: index))
      }
      if section.lines.isEmpty { say(section.emptyText, in: index) }
      let isShort = isShort(section, at: index)
      for (line, content) in section.lines.enumerated() {
        add(isShort ? content.short(section.uniform) : content, of: section, at: index, line: line)
      }
      say(section.remark, in: index)
    }
  }

  /// Whether one of the names that go together has no room for its whole.
  private func isShort(_ section: PageSection, at index: Int) -> Bool {
    guard let column = section.uniform,
      let place = layouts[index].places.first(where: { $0.column == column })
    else { return false }
    return section.lines.contains { $0.cells[column].text.displayWidth > place.width }
  }

  private mutating func say(_ words: String, in section: Int) {
    guard !words.isEmpty else { return }
    rows += WordWrap.lines(of: words, width: width - Table.gutter - Self.margin).map {
      .said($0, section: section)
    }
  }

  private mutating func add(_ line: PageLine, of section: PageSection, at index: Int, line number: Int) {
    stops.append(rows.count)
    var row = TableRow(line.cells, mark: line.mark, style: line.style)
    guard let wrapped = section.wrapped, wrapped < line.cells.count,
      let place = layouts[index].places.first(where: { $0.column == wrapped })
    else {
      if !row.cells.isEmpty { row.cells[0] = row.cells[0].prefixed(by: line.lead.first) }
      rows.append(.line(row, section: index, index: number))
      return
    }
    let lead = max(line.lead.first.displayWidth, line.lead.rest.displayWidth)
    let texts = WordWrap.lines(of: line.cells[wrapped].text, width: max(1, place.width - lead))
    let others = wrappedBeside(line, of: section, at: index)
    for part in 0..<max(texts.count, others.values.map(\.count).max() ?? 0) {
      if part > 0 {
        row.mark = ""
        row.cells = line.cells.map { TableCell("", style: $0.style) }
      }
      for (column, words) in others { row.cells[column].text = part < words.count ? words[part] : "" }
      let lead = part > 0 ? line.lead.rest : line.lead.first
      row.cells[wrapped] = TableCell(
        part < texts.count ? lead + texts[part] : "", style: line.cells[wrapped].style)
      rows.append(.line(row, section: index, index: number))
    }
  }

  /// The texts of the other columns that are wrapped, where no form of them fits, by column.
  private func wrappedBeside(_ line: PageLine, of section: PageSection, at index: Int) -> [Int: [String]] {
    let places = layouts[index].places.filter { section.alsoWrapped.contains($0.column) }
    return places.reduce(into: [:]) { texts, place in
      let words = line.cells[place.column].text(fitting: place.width)
      guard words.displayWidth > place.width else { return }
      texts[place.column] = WordWrap.lines(of: words, width: max(1, place.width))
    }
  }

  func layout(of section: Int) -> TableLayout { layouts[section] }

  /// The section of the line at a stop.
  func section(ofStop stop: Int) -> Int? { stops.indices.contains(stop) ? rows[stops[stop]].section : nil }

  /// The line behind a stop.
  func line(atStop stop: Int) -> PageLine? {
    guard stops.indices.contains(stop), case .line(_, let section, let index) = rows[stops[stop]] else {
      return nil
    }
    return page.sections[section].lines[index]
  }

  /// The rows of a stop, wrapped ones with it.
  func rows(ofStop stop: Int) -> Range<Int> {
    guard stops.indices.contains(stop) else { return 0..<0 }
    let end = stop + 1 < stops.count ? stops[stop + 1] : rows.count
    let first = stops[stop]
    let last = (first..<end).last { if case .line = rows[$0] { true } else { false } } ?? first
    return first..<last + 1
  }

  func stop(atRow row: Int) -> Int? {
    stops.lastIndex { $0 <= row }.flatMap { rows(ofStop: $0).contains(row) ? $0 : nil }
  }
}
