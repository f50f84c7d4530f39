import PlainText
import TerminalUI

/// The part of a page that is in view: which rows, where, and what stands above them while their heading is out of sight.
struct PageWindow {
  /// The first row that is shown.
  let top: Int
  /// The section whose column titles stay at the top though their row has been scrolled past.
  let header: Int?
  let body: Rectangle
  let title: String
  let note: String

  init(_ layout: PageLayout, top wanted: Int, in area: Rectangle) {
    let inside = area.inside
    let hidden = max(0, layout.rows.count - inside.rows)
    let top = max(0, min(wanted, hidden + (hidden > 0 && !layout.headers.isEmpty ? 1 : 0)))
    self.top = top
    let first = layout.rows.indices.contains(top) ? layout.rows[top] : nil
    header = first.flatMap { row in
      guard case .line = row, let heading = layout.headers[row.section], heading < top else { return nil }
      return row.section
    }
    body = inside.droppingTop(header == nil ? 0 : 1)
    (title, note) = Self.caption(layout.page, first, width: area.columns - 6)
  }

  /// The title of the page and that of the section at the top, where both fit.
  private static func caption(_ page: Page, _ first: PageLayout.Row?, width: Int) -> (String, String) {
    guard let first else { return (page.title, page.note) }
    if case .divider = first { return (page.title, page.note) }
    let section = page.sections[first.section]
    let note = section.note.isEmpty ? page.note : section.note
    if section.title.isEmpty { return (page.title, note) }
    if page.title.isEmpty { return (section.title, note) }
    let both = page.title + " – " + section.title
    return both.displayWidth <= width ? (both, note) : (first.section == 0 ? page.title : section.title, note)
  }

  /// The row of the page that is drawn at a row of the screen.
  func row(at line: Int) -> Int? { (body.row..<body.endRow).contains(line) ? top + line - body.row : nil }
}
