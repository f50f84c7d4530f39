/// Numbers.
extension JSONScanner {
  /// The integer that begins here with a digit or a minus sign.
  mutating func integer() throws(JSONSyntaxError) -> Int {
    let start = position
    let negative = take(UInt8(ascii: "-"))
    var value = 0
    var overflow = false
    if !take(UInt8(ascii: "0")) {
      guard let first = digit(), first > 0 else { throw misfit() }
      // Counted downwards, since there is one negative number more.
      value = -first
      position += 1
      while let next = digit() {
        let (tens, tensOverflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, sumOverflow) = tens.subtractingReportingOverflow(next)
        overflow = overflow || tensOverflow || sumOverflow
        value = sum
        position += 1
      }
    } else if digit() != nil {
      throw misfit()
    }
    if try skipFractionAndExponent() { throw fault(.notAnInteger(text(from: start)), at: start) }
    if overflow || (!negative && value == .min) {
      throw fault(.integerOutOfRange(text(from: start)), at: start)
    }
    return negative ? value : -value
  }

  /// Goes past a fraction and an exponent, and says whether there was one.
  private mutating func skipFractionAndExponent() throws(JSONSyntaxError) -> Bool {
    var found = false
    if take(UInt8(ascii: ".")) {
      found = true
      try skipDigits()
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      found = true
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try skipDigits()
    }
    return found
  }

  private mutating func skipDigits() throws(JSONSyntaxError) {
    guard digit() != nil else { throw misfit() }
    while digit() != nil { position += 1 }
  }

  private func digit() -> Int? {
    guard position < bytes.count else { return nil }
    let byte = bytes[position]
    return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? Int(byte - UInt8(ascii: "0")) : nil
  }

  private func text(from start: Int) -> String {
    String(decoding: bytes[start..<min(position, start + 40)], as: UTF8.self)
  }
}
