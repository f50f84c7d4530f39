import TerminalUI

/// A box in two parts: a list above and what belongs to its selected line below, as in the sketches of the screens.
struct TwoPanes: Equatable, Sendable {
  let box: Rectangle
  let upper: Rectangle
  /// The row of the line between; the lower part is empty where there is no room for it.
  let divider: Int
  let lower: Rectangle

  /// - Parameters:
  ///   - lines: how many lines the lower part would like.
  ///   - most: how many fifths of the box it gets at most.
  ///   - upper: how many lines the upper part has; what it does not need the lower one gets as well.
  init(_ area: Rectangle, lowerLines lines: Int, most: Int = 2, upperLines: Int? = nil) {
    box = area
    let inside = area.inside
    let room = inside.rows - 1
    let rest = upperLines.map { room - max(3, $0) } ?? 0
    let height = room < 8 || lines == 0 ? 0 : max(3, min(lines, room * most / 5), rest)
    upper = height == 0 ? inside : inside.droppingBottom(height + 1)
    divider = upper.endRow
    lower = inside.bottom(height)
  }

  /// The upper part with its borders, the line between as the last one.
  var upperBox: Rectangle {
    lower.isEmpty ? box : box.top(divider - box.row + 1)
  }

  /// Draws the box and the line between.
  func draw(
    on canvas: inout Canvas, title: String, note: String = "", lowerTitle: String, isLowerFocused: Bool
  ) {
    canvas.box(box, title: title, note: note)
    drawLower(on: &canvas, title: lowerTitle, isFocused: isLowerFocused)
  }

  /// Draws the lower part of the box under what is drawn in the upper one; a pointer tells that it has the keys.
  func drawLower(on canvas: inout Canvas, title: String, note: String = "", isFocused: Bool = false) {
    guard !lower.isEmpty else { return }
    canvas.box(box.bottom(lower.rows + 2))
    canvas.divider(box, row: divider, title: (isFocused ? "► " : "") + title, note: note)
  }
}
