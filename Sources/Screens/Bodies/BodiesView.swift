import Domain
import Localization
import TerminalUI

extension BodiesScreen {
  func draw(on canvas: inout Canvas, in area: Rectangle, _ around: Surroundings) {
    let language = around.language
    let panes = panes(around, in: area)
    let selected = selected(around)
    panes.draw(
      on: &canvas, title: ScreenWords.bodiesTitle[language],
      lowerTitle: selected?.name.text(fitting: area.columns - 8) ?? "")
    tree(around).draw(on: &canvas, in: panes.upper, state: state)
    guard let selected, !panes.lower.isEmpty else { return }
    PageView.draw(selected.facts, on: &canvas, in: panes.lower)
  }

  func panes(_ around: Surroundings, in area: Rectangle? = nil) -> TwoPanes {
    TwoPanes(area ?? around.screenArea, lowerLines: 6)
  }

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
      columns: columns(around.language), nodes: nodes(under: nil), emptyText: empty[around.language])
  }

  private func columns(_ language: Language) -> [TableColumn] {
    let next = shown.map(\.next.displayWidth).max() ?? 0
    let open = ScreenWords.open[language]
    let late = ScreenWords.lateShort[language]
    let head = ScreenWords.nextMeeting(fitting: max(next, 12))[language]
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
