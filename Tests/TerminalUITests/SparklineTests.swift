import Testing

@testable import TerminalUI

@Suite("A line over time") struct SparklineTests {
  @Test("stands for time, not for the number of values")
  func time() {
    let line = Sparkline([.init(at: 0, value: 0), .init(at: 90, value: 7), .init(at: 100, value: 0)])
    #expect(line.text(width: 11) == "▁▁▁▁▁▁▁▁▁█▁")
  }

  @Test("is nothing where nothing went anywhere")
  func nothing() {
    #expect(Sparkline([]).text(width: 10).isEmpty)
    #expect(Sparkline([.init(at: 3, value: 1)]).text(width: 10).isEmpty)
    #expect(Sparkline([.init(at: 3, value: 1), .init(at: 3, value: 2)]).text(width: 10).isEmpty)
    #expect(Sparkline([.init(at: 0, value: 1), .init(at: 1, value: 2)]).text(width: 1).isEmpty)
  }

  @Test("of values that are all the same is level")
  func level() {
    let text = Sparkline([.init(at: 0, value: 5), .init(at: 9, value: 5)]).text(width: 4)
    #expect(Set(text).count == 1 && text.count == 4)
  }
}
