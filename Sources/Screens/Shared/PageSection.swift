import TerminalUI

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
  /// Said below the lines, across all columns.
  public var remark: String
  /// Whether it follows the section above without a rule between them.
  public var isJoined: Bool

  public init(
    _ title: String, note: String = "", columns: [TableColumn], wrapped: Int? = nil, hasHeader: Bool = false,
    emptyText: String = "", remark: String = "", isJoined: Bool = false, lines: [PageLine]
  ) {
    self.title = title
    self.note = note
    self.columns = Self.narrowed(columns, to: lines, hasHeader: hasHeader)
    self.wrapped = wrapped
    self.hasHeader = hasHeader
    self.emptyText = emptyText
    self.remark = remark
    self.isJoined = isJoined
    self.lines = lines
  }

  /// Whether there is anything to show in it.
  var isEmpty: Bool { lines.isEmpty && emptyText.isEmpty && remark.isEmpty }

  func hasSameColumns(as other: PageSection) -> Bool {
    columns.count > 1 && hasHeader == other.hasHeader && columns.map(\.title) == other.columns.map(\.title)
      && columns.map(\.importance) == other.columns.map(\.importance)
  }

  /// Gives its fixed columns at least the widths of the other's.
  mutating func widen(to other: PageSection) {
    for (index, column) in other.columns.enumerated() {
      guard case .fixed(let own) = columns[index].width, case .fixed(let theirs) = column.width else {
        continue
      }
      columns[index].width = .fixed(max(own, theirs))
    }
  }

  /// Columns of a fixed width are that wide at most: what they do not need is left to the others.
  private static func narrowed(
    _ columns: [TableColumn], to lines: [PageLine], hasHeader: Bool
  ) -> [TableColumn] {
    columns.enumerated().map { index, column in
      guard case .fixed(let most) = column.width else { return column }
      var column = column
      var widest = hasHeader ? column.title.displayWidth : 0
      for line in lines where index < line.cells.count && widest < most {
        widest = max(widest, line.cells[index].text(fitting: most).displayWidth)
      }
      column.width = .fixed(max(1, min(widest, most)))
      return column
    }
  }

  /// A section of names and values, the value wrapped, with a note such as the source at the right.
  public static func facts(_ title: String, note: String = "", emptyText: String = "", _ lines: [PageLine])
    -> PageSection
  {
    var columns = [
      TableColumn("", width: .fixed(24), importance: 2),
      TableColumn("", width: .flexible(minimum: 16), importance: 3),
    ]
    if lines.contains(where: { $0.cells.count > 2 && !$0.cells[2].text.isEmpty }) {
      columns.append(TableColumn("", width: .fixed(28), alignment: .right, importance: 1))
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
