/// What one cell can show: a scalar that takes room together with the marks that sit on it.
///
/// A glyph is always safe to send to a terminal. Controls, and what changes direction or shows nothing, have
/// become visible marks; every kind of space except the ideographic one is a plain space.
public struct Glyph: Hashable, Sendable {
  /// The scalars as they go to the terminal.
  public let text: String
  /// The columns taken, 1 or 2.
  public let width: Int
}

extension Glyph {
  /// Terminals and curses keep a few marks for each cell; a pile of more than these is decoration.
  static let marksKept = 4

  /// What an empty cell shows.
  public static let space = Glyph(text: " ", width: 1)

  /// Takes a text apart into glyphs.
  public static func glyphs(of text: String) -> [Glyph] {
    var result: [Glyph] = []
    result.reserveCapacity(text.utf8.count)
    var marks = 0
    for scalar in text.unicodeScalars {
      if scalar.isASCII, scalar.value >= 0x20, scalar.value != 0x7F {
        result.append(Glyph(text: String(scalar), width: 1))
        marks = 0
        continue
      }
      switch ScalarKind(scalar) {
      case .dropped: continue
      case .spacing(let shown, let width):
        result.append(Glyph(text: String(shown), width: width))
        marks = 0
      case .mark:
        guard let base = result.last else {
          result.append(Glyph(text: " " + String(scalar), width: 1))
          marks = 1
          continue
        }
        marks += 1
        guard marks <= marksKept else { continue }
        result[result.count - 1] = Glyph(text: base.text + String(scalar), width: base.width)
      }
    }
    return result
  }
}
