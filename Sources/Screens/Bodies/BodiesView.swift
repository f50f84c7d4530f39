import Domain
import Localization
import TerminalUI

extension BodiesScreen {
  func draw(on canvas: inout Canvas, in area: Rectangle, _ around: Surroundings) {
    let language = around.language
    let panes = panes(around, in: area)
    let selected = selected(around)
    panes.draw(on: &canvas, title: ScreenWords.bodiesTitle[language], lowerTitle: selected?.name ?? "")
    tree(around).draw(on: &canvas, in: panes.upper, state: state)
    guard let selected, !panes.lower.isEmpty else { return }
    PageView.drawLines(.facts("", selected.facts), on: &canvas, in: panes.lower)
  }

  func panes(_ around: Surroundings, in area: Rectangle? = nil) -> TwoPanes {
    TwoPanes(area ?? around.screenArea, lowerLines: 6)
  }

  func tree(_ around: Surroundings) -> Tree<BodyID> {
    let language = around.language
    let shown = shown
    let known = Set(shown.map(\.id))
    func nodes(under parent: BodyID?) -> [TreeNode<BodyID>] {
      shown.filter { line in
        parent == nil ? line.parent.map { !known.contains($0) } ?? true : line.parent == parent
      }.map { TreeNode(id: $0.id, row: row($0), children: nodes(under: $0.id)) }
    }
    return Tree(
      columns: [
        TableColumn("", width: .flexible(minimum: 24, weight: 4), importance: 5),
        TableColumn(
          ScreenWords.chair[language], width: .flexible(minimum: 12, maximum: 30, weight: 2), importance: 4),
        TableColumn(ScreenWords.nextMeeting[language], width: .fixed(16), importance: 2),
        TableColumn(ScreenWords.open[language], width: .fixed(8), alignment: .right, importance: 1),
        TableColumn(ScreenWords.late[language], width: .fixed(9), alignment: .right, importance: 3),
      ],
      nodes: nodes(under: nil), emptyText: ScreenWords.nothing(filtered: !words.isEmpty)[language])
  }

  private func row(_ line: BodiesContent.Line) -> TableRow {
    TableRow(
      [
        TableCell(line.name), TableCell(line.chair, style: line.isVacant ? .warning : nil),
        TableCell(line.next),
        TableCell(String(line.open)), TableCell(String(line.overdue), style: line.overdue > 0 ? .alert : nil),
      ],
      mark: line.overdue > 0 ? TableCell("!", style: .alert) : "", style: line.isClosed ? .muted : .plain)
  }
}
