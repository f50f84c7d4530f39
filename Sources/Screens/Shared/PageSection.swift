import PlainText
import TerminalUI

/// A part of a page under a heading, with columns of its own.
public struct PageSection: Equatable, Sendable {
  public var title: String
  public var note: String
  public var columns: [TableColumn]
  /// The column whose text is wrapped rather than cut; `nil` for none.
  public var wrapped: Int?
  /// Other columns that take a further line rather than be cut.
  var alsoWrapped: Set<Int> = []
  /// The column whose names are all whole or, where one of them has no room, all short; `nil` for none.
  var uniform: Int?
  /// Whether the titles of the columns are shown.
  public var hasHeader: Bool
  public var lines: [PageLine]
  /// Said when there are no lines.
  public var emptyText: String
  /// Said below the lines, across all columns.
  public var remark: String
  /// What can be done in it, whichever line is selected.
  public var offers: [Offer] = []
  /// Whether it follows the section above without a rule between them.
  public var isJoined: Bool

  public init(
    _ title: String, note: String = "", columns: [TableColumn], wrapped: Int? = nil, hasHeader: Bool = false,
    emptyText: String = "", remark: String = "", isJoined: Bool = false, lines: [PageLine]
  ) {
    self.title = title
    self.note = note
    self.columns = Self.narrowed(columns, to: lines, hasHeader: hasHeader, wrapped: wrapped)
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

  /// Gives its columns at least the widths of the other's.
  mutating func widen(to other: PageSection) {
    for (index, column) in other.columns.enumerated() {
      if let own = columns[index].wanted, let theirs = column.wanted {
        columns[index].wanted = max(own, theirs)
      }
      switch (columns[index].width, column.width) {
      case (.fixed(let own), .fixed(let theirs)): columns[index].width = .fixed(max(own, theirs))
      case (.flexible(let minimum, let own, let weight), .flexible(let least, let theirs, _)):
        columns[index].width = .flexible(
          minimum: max(minimum, least), maximum: max(own, theirs), weight: weight)
      default: break
      }
    }
  }

  /// Columns are no wider than what they hold: what they do not need is left to those of the greatest weight.
  private static func narrowed(
    _ columns: [TableColumn], to lines: [PageLine], hasHeader: Bool, wrapped: Int?
  ) -> [TableColumn] {
    let heaviest = columns.map(\.weight).max() ?? 0
    return columns.enumerated().map { index, column in
      var column = column
      let head = hasHeader ? column.title.displayWidth : 0
      switch column.width {
      case .fixed(let most):
        column.width = .fixed(max(1, widest(index, of: lines, head: head, most: most)))
      case .flexible(let wanted, let most, let weight):
        let isCapped = weight < heaviest
        let content = widest(index, of: lines, head: head, most: most)
        let needed = isCapped ? content : most
        let minimum = max(min(wanted, needed), head)
        let maximum = isCapped ? max(minimum, needed) : most
        // What is wrapped is not lost, so that its whole length need not come before what would be cut.
        column.wanted = index == wrapped ? min(content, max(minimum, comfortable)) : content
        column.width = .flexible(minimum: minimum, maximum: maximum, weight: weight)
      }
      return column
    }
  }

  /// Cells in which a wrapped text reads well.
  private static let comfortable = 40

  private static func widest(_ column: Int, of lines: [PageLine], head: Int, most: Int) -> Int {
    var widest = head
    for line in lines where column < line.cells.count && widest < most {
      widest = max(widest, line.cells[column].text(fitting: most).displayWidth)
    }
    return min(widest, most)
  }

  /// A section of names and values, the value wrapped, with a note such as the source at the right.
  public static func facts(_ title: String, note: String = "", emptyText: String = "", _ lines: [PageLine])
    -> PageSection
  {
    var columns = [
      TableColumn("", width: .fixed(25), importance: 2),
      TableColumn("", width: .flexible(minimum: 16), importance: 3),
    ]
    if lines.contains(where: { $0.cells.count > 2 && !$0.cells[2].text.isEmpty }) {
      columns.append(TableColumn("", width: .fixed(30), alignment: .right, importance: 1))
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

extension TableColumn {
  /// How much of what is left over it takes; a fixed column takes nothing.
  fileprivate var weight: Int { if case .flexible(_, _, let weight) = width { weight } else { 0 } }
}
