import CNcurses
import TerminalUI

/// Puts what has changed between two frames into curses' picture of the screen.
struct Painter {
  let theme: Theme
  let colours: Int
  let isUTF8: Bool

  /// Paints the cells of `frame` that differ from `old`, or all when `old` is nil or of another size.
  func paint(_ frame: Frame, over old: Frame?, size: Size) {
    let old = old?.size == frame.size ? old : nil
    let looks = Style.allCases.map(ink)
    for row in 0..<min(frame.size.rows, size.rows) {
      let start = row * frame.size.columns
      for column in 0..<min(frame.size.columns, size.columns) {
        let cell = frame.cells[start + column]
        if cell.isRightHalf || old?.cells[start + column] == cell { continue }
        let isWide = column + 1 < frame.size.columns && frame.cells[start + column + 1].isRightHalf
        put(cell, width: isWide ? 2 : 1, row: row, column: column, ink: looks[Int(cell.style.rawValue)])
      }
    }
  }

  private struct Ink {
    let attributes: Int32
    let foreground: Int32
    let background: Int32
  }

  private func ink(_ style: Style) -> Ink {
    let look = theme.look(of: style)
    return Ink(
      attributes: Int32(look.attributes.rawValue), foreground: number(look.foreground),
      background: number(look.background))
  }

  /// The number of a colour on this terminal; -1 is the terminal's own.
  private func number(_ colour: Colour?) -> Int32 {
    guard let colour, colours >= 8 else { return -1 }
    return Int32(colours >= 256 ? colour.number : colour.basic)
  }

  private func put(_ cell: Cell, width: Int, row: Int, column: Int, ink: Ink) {
    let text = isUTF8 ? cell.text : ASCIIText.substitute(for: cell.text, width: width)
    let scalars = text.unicodeScalars.map(\.value)
    terminal_put(
      Int32(row), Int32(column), scalars, Int32(scalars.count), Int32(isUTF8 ? width : 1), ink.attributes,
      ink.foreground, ink.background)
  }
}
