import Testing

@testable import PlainText

@Suite("Visible marks") struct TerminalSafeTextTests {
  @Test(
    "what could command a terminal or shows nothing has a mark; everything else stays",
    arguments: [
      ("\u{1B}[31m\u{7F}", "␛[31m␡"), ("a\u{202E}b\u{200B}", "a⟨U+202E⟩b⟨U+200B⟩"),
      ("\u{9B}\u{AD}\u{FEFF}", "⟨U+009B⟩⟨U+00AD⟩⟨U+FEFF⟩"), ("\u{E0041}\u{3164}", "⟨U+E0041⟩⟨U+3164⟩"),
      ("\u{E000}\u{FFFF}\u{FFF9}", "⟨U+E000⟩⟨U+FFFF⟩⟨U+FFF9⟩"),
      ("a\r\nb\rc\u{85}d\u{2028}e\tf\n", "a\nb\nc\nd\ne f\n"),
      ("Où\u{202F}? 12\u{A0}h – « é »…", "Où\u{202F}? 12\u{A0}h – « é »…"),
      ("❤\u{FE0F}é مالي", "❤\u{FE0F}é مالي"),
    ])
  func marks(text: String, shown: String) {
    #expect(text.terminalSafe == shown)
    #expect(shown.unicodeScalars.allSatisfy { $0.isTerminalSafe })
  }

  @Test("in a cell a mark takes one column")
  func cells() {
    #expect(cells("\u{1B}[31m") == "␛[31m")
    #expect(cells("a\tb\r\n") == "a␉b␍␊")
    #expect(cells("\u{7F}\u{9B}\u{202E}") == "␡\u{FFFD}\u{FFFD}")
    #expect(cells("a\u{2028}b") == "a\u{FFFD}b")
    #expect(cells("Où\u{202F}? 12\u{A0}h") == "Où ? 12 h")
  }

  private func cells(_ text: String) -> String { Glyph.glyphs(of: text).map(\.text).joined() }

  @Test("what a cell shows is safe, whatever the scalar")
  func everyScalar() {
    // All of the first plane, and the controls of music, tags and private letters beyond it.
    for value in Array(UInt32(0)...0xFFFF) + Array(0x1D100...0x1D1FF) + Array(0xE0000...0xE01FF) + [0xF0000] {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let glyphs = Glyph.glyphs(of: String(scalar))
      let isSafe = glyphs.allSatisfy {
        $0.text.unicodeScalars.allSatisfy(\.isTerminalSafe) && $0.text != "\n"
      }
      if !isSafe || glyphs.reduce(0, { $0 + $1.width }) != String(scalar).displayWidth {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }
}
