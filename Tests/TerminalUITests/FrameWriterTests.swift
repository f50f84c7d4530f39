import Testing

@testable import TerminalUI

/// What is sent to a terminal makes the next frame of the last one, whatever was there, in few bytes.
@Suite("Frames as bytes")
struct FrameWriterTests {
  private static let erasings = [
    FrameWriter.Erasing(hasCharacters: true, takesGround: true),
    FrameWriter.Erasing(hasCharacters: false, takesGround: true),
    FrameWriter.Erasing(hasCharacters: true, takesGround: false),
    FrameWriter.Erasing(hasCharacters: false, takesGround: false),
  ]

  private func writer(
    _ theme: Theme = .dark, colours: Int = 256, _ erasing: FrameWriter.Erasing = erasings[0]
  ) -> FrameWriter {
    FrameWriter(theme: theme, colours: colours, erasing: erasing) { text, _ in text }
  }

  @Test("any frame becomes any other", arguments: Theme.allCases, [0, 8, 256])
  func anyFrame(theme: Theme, colours: Int) {
    var random = Dice(state: 7)
    for erasing in Self.erasings {
      let size = Size(columns: 37, rows: 9)
      var frame = Canvas(size: size).frame
      var terminal = PlainTerminal(size: size, erasing)
      var writer = writer(theme, colours: colours, erasing)
      for round in 0..<150 {
        let next = round % 3 == 0 ? self.frame(size, &random) : changed(frame, &random)
        terminal.take(writer.bytes(from: frame, to: next, within: size))
        let wanted = PlainTerminal.cells(of: next, theme, colours: colours).map(\.seen)
        let wrong = zip(terminal.seen, wanted).enumerated().first { $0.element.0 != $0.element.1 }
        #expect(wrong == nil, "round \(round) of \(erasing)")
        if wrong != nil { return }
        if let cursor = next.cursor { #expect(terminal.place == cursor) }
        frame = next
      }
    }
  }

  @Test("a frame that is the same is no byte, and one letter is little more than a letter")
  func little() {
    var canvas = Canvas(size: Size(columns: 80, rows: 24))
    canvas.put("called the fo", at: Point(column: 5, row: 3))
    canvas.cursor = Point(column: 18, row: 3)
    let before = canvas.frame
    canvas.put("c", at: Point(column: 18, row: 3))
    canvas.cursor = Point(column: 19, row: 3)
    let after = canvas.frame
    var writer = writer()
    _ = writer.bytes(from: Canvas(size: before.size).frame, to: before, within: before.size)
    #expect(writer.bytes(from: before, to: before, within: before.size).isEmpty)
    #expect(writer.bytes(from: before, to: after, within: before.size) == Array("c".utf8))
  }

  @Test("blanks are erased, on a coloured ground too where the terminal can")
  func blanks() {
    var canvas = Canvas(size: Size(columns: 80, rows: 2))
    canvas.fill(canvas.bounds.line(0), with: "x")
    let before = canvas.frame
    canvas.fill(canvas.bounds.line(0), style: .selected)
    #expect(bytes(canvas.frame, before).count < 40)
    var other = writer(.dark, FrameWriter.Erasing(hasCharacters: true, takesGround: false))
    #expect(other.bytes(from: before, to: canvas.frame, within: before.size).count > 80)
  }

  @Test("what is beyond the terminal is not sent")
  func smaller() {
    let before = Canvas(size: Size(columns: 20, rows: 4)).frame
    var canvas = Canvas(size: before.size)
    canvas.put("far away", at: Point(column: 12, row: 3))
    let small = Size(columns: 12, rows: 3)
    var writer = writer()
    #expect(writer.bytes(from: before, to: canvas.frame, within: small).isEmpty)
  }

  private func bytes(_ new: Frame, _ old: Frame) -> [UInt8] {
    var writer = writer()
    return writer.bytes(from: old, to: new, within: new.size)
  }

  private func frame(_ size: Size, _ random: inout Dice) -> Frame {
    changed(Canvas(size: size).frame, &random, strokes: 40)
  }

  /// Words, blanks and wide letters in any style, here and there, over the frame.
  private func changed(_ frame: Frame, _ random: inout Dice, strokes: Int = 3) -> Frame {
    let words = ["a", "réunion", "  ", "─────", "日本", "              ", "x          y", "‹ Yes ›", "12/3"]
    var canvas = Canvas(size: frame.size)
    canvas.cells = frame.cells
    for _ in 0..<strokes {
      let point = Point(
        column: Int.random(in: -3..<frame.size.columns, using: &random),
        row: Int.random(in: 0..<frame.size.rows, using: &random))
      let style = Style.allCases.randomElement(using: &random) ?? .plain
      canvas.put(words.randomElement(using: &random) ?? "", at: point, style: style)
    }
    canvas.cursor =
      Bool.random(using: &random)
      ? Point(
        column: Int.random(in: 0..<frame.size.columns, using: &random),
        row: Int.random(in: 0..<frame.size.rows, using: &random)) : nil
    return canvas.frame
  }
}
