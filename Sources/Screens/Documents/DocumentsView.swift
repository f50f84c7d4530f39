import Domain
import Localization
import PlainText
import TerminalUI

extension DocumentsScreen {
  func layout(_ area: Rectangle) -> DocumentsLayout {
    let widest = papers.map(called).flatMap { [$0.en, $0.fr] }.map(\.displayWidth).max() ?? 0
    return DocumentsLayout(area, count: papers.count, width: widest, isReading: isReading)
  }

  func table(_ around: Surroundings) -> Table {
    Table(
      columns: [TableColumn("", width: .flexible(minimum: 10))],
      rows: papers.map { TableRow([TableCell(called($0)[around.language])]) }, hasHeader: false)
  }

  func text(_ around: Surroundings) -> TextView {
    guard let preview, preview.choice.paper == paper else {
      return TextView(FrameWords.reading[around.language])
    }
    return TextView(preview.text)
  }

  func draw(on canvas: inout Canvas, in area: Rectangle, _ around: Surroundings) {
    let layout = layout(area)
    let words = around.language
    let pages = (pageCount?.isOf(choice) ?? false ? pageCount?.pages : nil).map { DocumentWords.pages($0) }
    let chosen =
      DocumentWords.chosen(format.phrase, language.all)[words] + (pages.map { ", " + $0[words] } ?? "")
    let room = area.columns - 9 - FrameWords.documents[words].displayWidth - chosen.displayWidth - 3
    let subject = title?.text(fitting: room) ?? ""
    let heading = subject.isEmpty ? "" : " – " + subject
    canvas.box(area, title: FrameWords.documents[words] + heading, note: chosen)
    let name = preview?.choice == choice ? preview?.fileName ?? "" : ""
    if layout.isBeside {
      canvas.upright(column: layout.divider, rows: layout.list.row..<layout.list.endRow)
    } else {
      canvas.divider(area, row: layout.divider, title: called(paper)[words], note: name)
    }
    table(around).draw(
      on: &canvas, in: layout.list, state: list, isFocused: !isReading,
      scrollColumn: layout.isBeside ? layout.divider : nil)
    text(around).draw(on: &canvas, in: layout.text, top: top, scrollColumn: area.endColumn - 1)
  }
}
