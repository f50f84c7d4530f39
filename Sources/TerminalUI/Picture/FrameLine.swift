/// One row of two frames: as it is on the terminal, and as it is to be.
struct FrameLine {
  /// `nil` where it is not known what the terminal shows.
  private var old: [Cell?]
  private let new: ArraySlice<Cell>
  let row: Int

  init(old: ArraySlice<Cell>, new: ArraySlice<Cell>, row: Int) {
    self.old = Array(old)
    self.new = new
    self.row = row
  }

  var count: Int { new.count }
  subscript(column: Int) -> Cell { new[new.startIndex + column] }
  subscript(columns: Range<Int>) -> ArraySlice<Cell> {
    new[new.startIndex + columns.lowerBound..<new.startIndex + columns.upperBound]
  }
  func old(_ column: Int) -> Cell? { old[column] }
  func width(_ column: Int) -> Int { column + 1 < count && self[column + 1].isRightHalf ? 2 : 1 }

  /// Whether all glyphs take one column, before and after.
  var isNarrow: Bool {
    !new.contains { $0.isRightHalf } && !old.contains { $0?.isRightHalf == true }
  }

  /// The line after the terminal has moved what it shows from a column on.
  /// - Parameter distance: to the right, or where negative over what is lost to the left.
  func shifted(by distance: Int, from column: Int) -> FrameLine {
    var line = self
    let gap = [Cell?](repeating: nil, count: abs(distance))
    if distance > 0 {
      line.old.removeLast(distance)
      line.old.insert(contentsOf: gap, at: column)
    } else {
      line.old.removeSubrange(column..<column - distance)
      line.old += gap
    }
    return line
  }
}
