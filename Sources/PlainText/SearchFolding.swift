/// Makes texts comparable for a search, byte by byte where they are ASCII: case, accents, ligatures and typographic marks do
/// not count.
public enum SearchFolding {
  /// Appends the folded text.
  /// - Parameter collapsing: whether white space and control characters become single spaces, with none at the beginning.
  public static func append(_ text: String, to folded: inout [UInt8], collapsing: Bool) {
    var text = text
    text.withUTF8 { bytes in
      var writer = Writer(folded: folded, collapsing: collapsing)
      folded = []
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80 {
          writer.append(ascii: byte)
          index += 1
        } else {
          let (scalar, width) = scalar(bytes, at: index)
          writer.append(scalar)
          index += width
        }
      }
      folded = writer.folded
    }
  }

  /// The scalar that begins there in bytes that are UTF-8.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, Int) {
    let first = UInt32(bytes[index])
    func next(_ place: Int) -> UInt32 { UInt32(bytes[index + place] & 0x3F) }
    let value: UInt32
    let width: Int
    switch first {
    case ..<0xE0:
      value = (first & 0x1F) << 6 | next(1)
      width = 2
    case ..<0xF0:
      value = (first & 0x0F) << 12 | next(1) << 6 | next(2)
      width = 3
    default:
      value = (first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3)
      width = 4
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }

  private struct Writer {
    var folded: [UInt8]
    let collapsing: Bool
    private var isAfterSpace = true

    init(folded: [UInt8], collapsing: Bool) {
      self.folded = folded
      self.collapsing = collapsing
    }

    mutating func append(ascii byte: UInt8) {
      if collapsing && byte <= 0x20 { return appendSpace() }
      folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      isAfterSpace = false
    }

    mutating func append(_ scalar: Unicode.Scalar) {
      if let known = SearchFolding.known(scalar) {
        for byte in known { append(ascii: byte) }
      } else {
        for byte in SearchFolding.folding(of: scalar).utf8 {
          if byte < 0x80 { append(ascii: byte) } else { append(raw: byte) }
        }
      }
    }

    private mutating func append(raw byte: UInt8) {
      folded.append(byte)
      isAfterSpace = false
    }

    private mutating func appendSpace() {
      if isAfterSpace { return }
      folded.append(0x20)
      isAfterSpace = true
    }
  }

  /// Scalars below U+0250 whose folding is ASCII: all of the Latin letters of Europe.
  private static let table: [[UInt8]?] = (0..<0x250).map { value in
    guard let scalar = Unicode.Scalar(UInt32(value)) else { return nil }
    let bytes = Array(folding(of: scalar).utf8)
    return bytes.allSatisfy { $0 < 0x80 } ? bytes : nil
  }

  private static func known(_ scalar: Unicode.Scalar) -> [UInt8]? {
    scalar.value < 0x250 ? table[Int(scalar.value)] : nil
  }

  /// What becomes of one scalar; nothing of a combining mark.
  private static func folding(of scalar: Unicode.Scalar) -> String {
    if (0x300...0x36F).contains(scalar.value) { return "" }
    if let base = FoldingTable.bases[scalar] { return base }
    if scalar.properties.isWhitespace { return " " }
    var result = ""
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      if let base = FoldingTable.bases[lower] {
        result += base
      } else if lower.properties.generalCategory != .nonspacingMark {
        result.unicodeScalars.append(lower)
      }
    }
    return result
  }
}

extension String {
  /// This text as searches compare it: "Réunion" → "reunion", "Œuvre" → "oeuvre", "N’Djaména" → "n'djamena".
  public var foldedForSearch: String {
    var folded: [UInt8] = []
    folded.reserveCapacity(utf8.count)
    SearchFolding.append(self, to: &folded, collapsing: false)
    return String(decoding: folded, as: UTF8.self)
  }
}
