import Testing
import TerminalUI

@Suite struct LayoutTests {
  @Test func rowsAreSharedOut() {
    let parts = Rectangle(column: 0, row: 0, columns: 80, rows: 24).splitRows(.fixed(1), .rest, .fixed(2))
    #expect(parts.map(\.rows) == [1, 21, 2])
    #expect(parts.map(\.row) == [0, 1, 22])
  }

  @Test func columnsKeepTheirGapAndWeights() {
    let parts = Rectangle(column: 2, row: 0, columns: 31, rows: 3)
      .splitColumns(.flexible(weight: 2), .flexible(weight: 1), gap: 1)
    #expect(parts.map(\.columns) == [20, 10])
    #expect(parts.map(\.column) == [2, 23])
  }

  @Test func whatDoesNotFitIsEmpty() {
    let parts = Rectangle(column: 0, row: 0, columns: 10, rows: 2).splitRows(
      .fixed(1), .fixed(5), .fixed(3), .rest)
    #expect(parts.map(\.rows) == [1, 1, 0, 0])
    #expect(Length.divide(-3, into: [.rest, .fixed(2)]) == [0, 0])
    #expect(Length.divide(12, into: [.flexible(minimum: 5), .fixed(4), .rest]) == [6, 4, 2])
  }

  @Test func everyCellIsGivenOut() {
    for total in 0...60 {
      let parts = Length.divide(total, into: [.flexible(weight: 3), .flexible(weight: 5), .rest])
      #expect(parts.reduce(0, +) == total)
    }
  }
}
