import PlainText
import Testing
import TerminalUI

@Suite struct CanvasTests {
  @Test func aBoxHasItsTitleInTheBorder() {
    let frame = drawn(24, 5) { canvas in
      canvas.box(canvas.bounds, title: "Titre", note: "quorum")
      canvas.divider(canvas.bounds, row: 2, title: "Suite")
      canvas.upright(column: 10, rows: 1..<2)
    }
    #expect(
      frame.lines == [
        "┌─ Titre ─┬─── quorum ─┐", "│         │            │", "├─ Suite ─┴────────────┤",
        "│                      │", "└──────────────────────┘",
      ])
  }

  @Test func aNoteGivesWayToTheTitle() {
    let frame = drawn(16, 2) { $0.box($0.bounds, title: "Un titre long", note: "note") }
    #expect(frame.lines[0] == "┌─ Un titre… ──┐")
  }

  @Test func nothingIsDrawnOutsideTheClip() {
    let frame = drawn(6, 3) { canvas in
      canvas.clipped(to: Rectangle(column: 1, row: 1, columns: 3, rows: 1)) { canvas in
        canvas.fill(canvas.bounds, with: "x")
        canvas.put("abcdef", at: Point(column: -1, row: 1))
      }
    }
    #expect(frame.lines == ["", " cde", ""])
  }

  @Test func drawingOutsideTheScreenIsHarmless() {
    let frame = drawn(4, 2) { canvas in
      canvas.put("xyz", at: Point(column: 3, row: 5))
      canvas.put("xyz", at: Point(column: 9, row: 0))
      canvas.box(Rectangle(column: -2, row: -2, columns: 40, rows: 40))
      canvas.restyle(Rectangle(column: -5, row: -5, columns: 50, rows: 50), as: .alert)
      canvas.upright(column: 77, rows: -3..<9)
      canvas.cursor = Point(column: 4, row: 0)
    }
    #expect(frame.lines == ["", ""])
    #expect(frame.cursor == nil)
  }

  @Test func halfAWideGlyphIsNeverLeft() {
    let frame = drawn(6, 1) { canvas in
      canvas.put("宽字宽", at: .origin)
      canvas.put("x", at: Point(column: 1, row: 0))
      canvas.put("y", at: Point(column: 2, row: 0))
    }
    #expect(frame.lines[0] == " xy 宽")
    let edge = drawn(3, 1) { canvas in
      canvas.clipped(to: canvas.bounds) { $0.put("a宽", at: Point(column: 1, row: 0)) }
    }
    #expect(edge.lines[0].displayWidth <= 3)
  }

  @Test func everyRowOfAFrameIsAsWideAsTheScreen() {
    let frame = drawn(11, 2) { canvas in
      for column in 0..<11 { canvas.put("宽é字", at: Point(column: column, row: column % 2)) }
    }
    for row in 0..<2 {
      let width = frame.row(row).reduce(0) { $0 + $1.text.displayWidth }
      #expect(width == 11)
    }
  }
}
