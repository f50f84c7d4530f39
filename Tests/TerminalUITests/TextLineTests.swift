import Testing
import TerminalUI

@Suite struct TextLineTests {
  @Test func aHangingIndentSparesTheFirstLine() {
    let view = TextView([TextLine("1. un deux trois quatre", indent: 1, hanging: 3)])
    let frame = drawn(14, 4) { view.draw(on: &$0, in: $0.bounds) }
    #expect(frame.lines == [" 1. un deux", "    trois", "    quatre", ""])
  }
}
