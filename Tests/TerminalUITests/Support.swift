import TerminalUI

/// What one drawing leaves on a screen of this size.
func drawn(_ columns: Int, _ rows: Int, _ draw: (inout Canvas) -> Void) -> Frame {
  var canvas = Canvas(size: Size(columns: columns, rows: rows))
  draw(&canvas)
  return canvas.frame
}

/// Scalars that no terminal may receive raw: C0, DEL, C1, bidi controls, zero-width and line separators, tags, fillers.
let controls: [Unicode.Scalar] = {
  let ranges: [ClosedRange<UInt32>] = [
    0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xE0000...0xE007F,
    0xFFF9...0xFFFB,
  ]
  let others: [UInt32] = [0xAD, 0x034F, 0x061C, 0x115F, 0x17B4, 0x180E, 0x3164, 0xFEFF, 0xFFA0, 0xFE0F]
  return (ranges.flatMap { Array($0) } + others).compactMap(Unicode.Scalar.init)
}()
