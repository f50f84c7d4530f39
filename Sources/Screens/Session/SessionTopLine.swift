import Domain
import Localization
import PlainText
import TerminalUI

/// The line above the session: the state of the meeting, which one it is, the clock of the place, and who is there.
struct SessionTopLine {
  let content: SessionContent

  func draw(on canvas: inout Canvas, in line: Rectangle, _ around: Surroundings) {
    let language = around.language
    canvas.fill(line, style: .menuBar)
    let state = SessionWords.state(content.meeting.timing.name)[language]
    let time = content.clock(around).time.description
    let present =
      content.quorum(around).map { SessionWords.present($0.present, of: $0.total)[language] } ?? ""
    let right = [time, present].filter { !$0.isEmpty }.joined(separator: "   ")
    var column = line.column + 1
    column += canvas.put(state, at: Point(column: column, row: line.row), style: .menuMnemonic) + 3
    let start = line.endColumn - right.displayWidth - 1
    let room = start - column - 2
    let title = content.titles.first { $0.displayWidth <= room } ?? content.titles.last ?? ""
    if room > 8 { canvas.put(title, at: Point(column: column, row: line.row), style: .menuBar, width: room) }
    canvas.put(right, at: Point(column: max(column, start), row: line.row), style: .menuBar)
  }
}
