import Testing

@testable import TerminalUI

/// What is sent to a terminal makes the next frame of the last one, whatever was there, in few bytes.
@Suite("Frames as bytes")
struct FrameWriterTests {
  private static let all = TerminalAbilities(
    erasesCharacters: true, erasesToGround: true, repeats: true, shifts: true)

  /// Terminals that can do some of it, in every combination.
  private static let kinds = (0..<16).map { number in
    TerminalAbilities(
      erasesCharacters: number & 1 != 0, erasesToGround: number & 2 != 0, repeats: number & 4 != 0,
      shifts: number & 8 != 0)
  }

  private func writer(
    _ theme: Theme = .dark, colours: Int = 256, _ abilities: TerminalAbilities = all
  ) -> FrameWriter {
    FrameWriter(theme: theme, colours: colours, abilities: abilities) { text, _ in text }
  }

  @Test("any frame becomes any other", arguments: Theme.allCases, [0, 8, 256])
  func anyFrame(theme: Theme, colours: Int) {
    var random = Dice(state: 7)
    for abilities in Self.kinds {
      let size = Size(columns: 37, rows: 9)
      var frame = Canvas(size: size).frame
      var terminal = PlainTerminal(size: size, abilities)
      var writer = writer(theme, colours: colours, abilities)
      for round in 0..<40 {
        let next = round % 3 == 0 ? self.frame(size, &random) : changed(frame, &random)
        terminal.take(writer.bytes(from: frame, to: next, within: size))
        let wanted = PlainTerminal.cells(of: next, theme, colours: colours).map(\.seen)
        let wrong = zip(terminal.seen, wanted).enumerated().first { $0.element.0 != $0.element.1 }
        #expect(wrong == nil, "round \(round) of \(abilities)")
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
    var other = writer(
      .dark,
      TerminalAbilities(erasesCharacters: true, erasesToGround: false, repeats: false, shifts: false))
    #expect(other.bytes(from: before, to: canvas.frame, within: before.size).count > 80)
  }

  @Test(
    "the underlined blanks of a field are sent once, and nothing beyond ASCII is left to the terminal to repeat"
  )
  func repeated() {
    var canvas = Canvas(size: Size(columns: 80, rows: 1))
    let before = canvas.frame
    canvas.fill(canvas.bounds.line(0), style: .field)
    #expect(bytes(canvas.frame, before).count < 40)
    canvas.fill(canvas.bounds.line(0), with: "─")
    #expect(bytes(canvas.frame, before).count > 3 * 80)
  }

  @Test("what stands behind a word that became longer or shorter is not sent again")
  func shifted() {
    let labels = ["Compléter", "Ouvrir", "Compléter l’ordre"]
    let frames = labels.map { label in
      var canvas = Canvas(size: Size(columns: 80, rows: 1))
      canvas.put("F1 Aide  F4 \(label)  F7 Filtrer  F9 Menu  F10 Quitter", at: Point(column: 1, row: 0))
      return canvas.frame
    }
    #expect(bytes(frames[1], frames[0]).count < 30)
    #expect(bytes(frames[2], frames[0]).count < 30)
    #expect(bytes(frames[0], frames[2]).count < 30)
  }

  @Test("two names of one colour are no change")
  func colours() {
    let alike: [Style] = [.selected, .menuItemSelected, .buttonSelected]
    let frames = alike.map { style in
      var canvas = Canvas(size: Size(columns: 10, rows: 1))
      canvas.put("text", at: Point(column: 1, row: 0), style: style)
      return canvas.frame
    }
    #expect(bytes(frames[1], frames[0]).isEmpty)
    #expect(bytes(frames[2], frames[1]).isEmpty)
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
    if Bool.random(using: &random) { shift(&canvas, &random) }
    canvas.cursor =
      Bool.random(using: &random)
      ? Point(
        column: Int.random(in: 0..<frame.size.columns, using: &random),
        row: Int.random(in: 0..<frame.size.rows, using: &random)) : nil
    return canvas.frame
  }

  /// Moves the end of a row, as when a word becomes longer or shorter.
  private func shift(_ canvas: inout Canvas, _ random: inout Dice) {
    let start = Int.random(in: 0..<canvas.size.rows, using: &random) * canvas.size.columns
    let row = start..<start + canvas.size.columns
    guard !canvas.cells[row].contains(where: \.isRightHalf) else { return }
    let place = Int.random(in: row.lowerBound..<row.upperBound - 1, using: &random)
    let style = Style.allCases.randomElement(using: &random) ?? .plain
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      if Bool.random(using: &random) {
        canvas.cells.insert(Cell("i", style: style), at: place)
        canvas.cells.remove(at: row.upperBound)
      } else {
        canvas.cells.insert(Cell(style: style), at: row.upperBound)
        canvas.cells.remove(at: place)
      }
    }
  }
}
