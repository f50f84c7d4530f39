/// How the bytes of a table stand for characters, as spreadsheets write them.
public enum CSVEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8, utf8WithMark, utf16, latin1, windows1252

  /// The text that the bytes are, and what they were taken for. Bytes that are no UTF-8 are those of a Western European
  /// spreadsheet: Latin-1, or Windows-1252 where a byte stands that Latin-1 leaves to control characters.
  static func decode(_ bytes: [UInt8]) -> (text: String.UnicodeScalarView, encoding: CSVEncoding) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]), let text = String(validating: bytes, as: UTF8.self) {
      return (text.unicodeScalars, .utf8WithMark)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bytes.dropFirst(2), isLittle: true), .utf16) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes.dropFirst(2), isLittle: false), .utf16) }
    if let text = String(validating: bytes, as: UTF8.self) { return (text.unicodeScalars, .utf8) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: bytes.lazy.map { western[$0] ?? Unicode.Scalar($0) })
    return (text, bytes.contains { western[$0] != nil } ? .windows1252 : .latin1)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> String.UnicodeScalarView {
    let bytes = Array(bytes)
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(decoding: units, as: UTF16.self).unicodeScalars
  }

  /// Where Windows-1252 is other than Latin-1.
  private static let western: [UInt8: Unicode.Scalar] = [
    0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x88: "ˆ", 0x89: "‰",
    0x8A: "Š", 0x8B: "‹", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•",
    0x96: "–", 0x97: "—", 0x98: "˜", 0x99: "™", 0x9A: "š", 0x9B: "›", 0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
  ]
}
