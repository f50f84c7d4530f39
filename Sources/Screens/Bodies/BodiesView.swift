import Domain
import Localization
import PlainText
import TerminalUI

extension BodiesScreen {
  func draw(on canvas: inout Canvas, in area: Rectangle, _ around: Surroundings) {
    let language = around.language
    let panes = panes(around, in: area)
    let selected = selected(around)
    panes.draw(
      on: &canvas, title: ScreenWords.bodiesTitle[language],
      lowerTitle: selected?.name.text(fitting: area.columns - 10) ?? "", isLowerFocused: isInLower(around))
    tree(around).draw(
      on: &canvas, in: treeArea(panes), state: state, isFocused: !isInLower(around),
      scrollColumn: panes.upper.endColumn)
    guard let selected, !panes.lower.isEmpty else { return }
    GlancePane(selected.facts, in: panes.lower).draw(on: &canvas, top: lowerTop ?? 0)
  }

  func panes(_ around: Surroundings, in area: Rectangle? = nil) -> TwoPanes {
    // With the titles of the columns.
    TwoPanes(area ?? around.screenArea, lowerLines: 6, upperLines: lines.map { $0.count + 1 })
  }

  /// The tree keeps a space before the border.
  func treeArea(_ panes: TwoPanes) -> Rectangle {
    Rectangle(
      column: panes.upper.column, row: panes.upper.row, columns: max(0, panes.upper.columns - 1),
      rows: panes.upper.rows)
  }

  /// Whether the seats below have the keys.
  func isInLower(_ around: Surroundings) -> Bool { lowerTop != nil && !panes(around).lower.isEmpty }

  func tree(_ around: Surroundings) -> Tree<BodyID> {
    let shown = shown
    let known = Set(shown.map(\.id))
    func nodes(under parent: BodyID?) -> [TreeNode<BodyID>] {
      shown.filter { line in
        parent == nil ? line.parent.map { !known.contains($0) } ?? true : line.parent == parent
      }.map { TreeNode(id: $0.id, row: row($0), children: nodes(under: $0.id)) }
    }
    let empty = lines == nil ? FrameWords.reading : ScreenWords.nothing(filtered: !words.isEmpty)
    return Tree(
      columns: columns(around), nodes: nodes(under: nil), emptyText: empty[around.language])
  }

  private func columns(_ around: Surroundings) -> [TableColumn] {
    let language = around.language
    let next = shown.map(\.next.displayWidth).max() ?? 0
    let open = ScreenWords.open[language]
    let late = ScreenWords.lateShort[language]
    // A wide window has room for the whole head.
    let room = around.size.columns < 100 ? max(next, 12) : .max
    let head = ScreenWords.nextMeeting(fitting: room)[language]
    return [
      TableColumn("", width: .flexible(minimum: 22, weight: 3), importance: 5),
      TableColumn(ScreenWords.chair[language], width: .flexible(minimum: 13, maximum: 32), importance: 4),
      TableColumn(head, width: .fixed(max(next, head.displayWidth)), importance: 2),
      TableColumn(open, width: .fixed(open.displayWidth), alignment: .right, importance: 1),
      TableColumn(late, width: .fixed(late.displayWidth), alignment: .right, importance: 3),
    ]
  }

  private func row(_ line: BodiesContent.Line) -> TableRow {
    TableRow(
      [
        line.name, line.chair, TableCell(line.next), TableCell(String(line.open)),
        TableCell(String(line.overdue), style: line.overdue > 0 ? .alert : nil),
      ],
      mark: line.overdue > 0 ? TableCell("!", style: .alert) : "", style: line.isClosed ? .muted : .plain)
  }
}
