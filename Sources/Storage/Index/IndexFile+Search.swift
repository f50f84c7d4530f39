import Domain
import Glibc

extension IndexFile {
  /// The pieces whose folded texts hold the phrase, in order.
  func pieces(holding phrase: SearchPhrase) throws(ShelfFault) -> [Int] {
    let folded = part(.folded)
    let spans = part(.spans)
    guard folded.last == TextSeparator.end, let text = folded.bindMemory(to: CChar.self).baseAddress else {
      throw ShelfFault()
    }
    let pattern = phrase.folded.utf8CString
    var pieces: [Int] = []
    var piece = 0
    var offset = 0
    while offset < folded.count - 1, let hit = Self.find(pattern, in: text + offset) {
      offset += hit
      piece = Self.piece(at: offset, from: piece, spans)
      guard piece * 8 < spans.count else { break }
      pieces.append(piece)
      // On with the next piece: one hit in each is enough.
      let end = try span(ofPiece: piece).folded.upperBound
      guard end > offset else { throw ShelfFault() }
      offset = end
      piece += 1
    }
    return pieces
  }

  /// How far away the pattern begins; both end with a zero.
  private static func find(_ pattern: ContiguousArray<CChar>, in text: UnsafePointer<CChar>) -> Int? {
    pattern.withUnsafeBufferPointer { pattern in
      guard let base = pattern.baseAddress, let hit = strstr(text, base) else { return nil }
      return UnsafePointer(hit) - text
    }
  }

  /// The first piece from `from` on that ends behind that offset.
  private static func piece(at offset: Int, from: Int, _ spans: UnsafeRawBufferPointer) -> Int {
    var low = from
    var high = spans.count / 8
    while low < high {
      let middle = (low + high) / 2
      let end = UInt32(littleEndian: spans.loadUnaligned(fromByteOffset: middle * 8, as: UInt32.self))
      if Int(end) > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
