import PlainText

extension String {
  /// JSON text whose strings hold no control, format or other invisible character as such: they are written `\u…`.
  var escapedControls: String {
    if utf8.allSatisfy({ $0 < 0x7F }) { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.isTerminalSafe {
        result.unicodeScalars.append(scalar)
      } else {
        for unit in UTF16.encode(scalar) ?? .init() { result += "\\u" + unit.hexadecimal }
      }
    }
    return result
  }
}

extension UInt16 {
  fileprivate var hexadecimal: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
