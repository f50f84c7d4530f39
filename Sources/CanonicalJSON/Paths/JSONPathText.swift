/// The text of a path: each step behind a slash, `#` before an id, `*` for the order.
///
/// As in RFC 6901 `~0` stands for a tilde and `~1` for a slash; beyond it `~2` stands for `#` at the beginning of a
/// name and `~3` for a name that is `*`.
extension JSONPath: CustomStringConvertible, LosslessStringConvertible {
  public var description: String {
    var text: [UInt8] = []
    for step in steps {
      text.append(UInt8(ascii: "/"))
      switch step {
      case .order: text.append(UInt8(ascii: "*"))
      case .element(let id):
        text.append(UInt8(ascii: "#"))
        Self.append(Array(id.utf8), to: &text)
      case .key("*"): text.append(contentsOf: "~3".utf8)
      case .key(let name):
        let name = Array(name.utf8)
        let escaped = name.first == UInt8(ascii: "#")
        if escaped { text.append(contentsOf: "~2".utf8) }
        Self.append(escaped ? Array(name.dropFirst()) : name, to: &text)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The path that this text means; nil when it means none.
  public init?(_ text: String) {
    // Bytes, since a combining accent would make one character of a slash and what follows.
    var parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)[...]
    guard let first = parts.popFirst(), first.isEmpty else { return nil }
    var steps: [JSONPathStep] = []
    for part in parts {
      guard steps.last != .order, let step = Self.step(Array(part)) else { return nil }
      steps.append(step)
    }
    self.init(steps)
  }

  private static func append(_ name: [UInt8], to text: inout [UInt8]) {
    for byte in name {
      switch byte {
      case UInt8(ascii: "~"): text.append(contentsOf: "~0".utf8)
      case UInt8(ascii: "/"): text.append(contentsOf: "~1".utf8)
      default: text.append(byte)
      }
    }
  }

  private static func step(_ part: [UInt8]) -> JSONPathStep? {
    if part == Array("*".utf8) { return .order }
    guard part.first == UInt8(ascii: "#") else { return unescaped(part[...]).map { .key($0) } }
    return unescaped(part.dropFirst()).map { .element(id: $0) }
  }

  private static func unescaped(_ part: ArraySlice<UInt8>) -> String? {
    var name: [UInt8] = []
    var rest = part
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "~") else {
        name.append(byte)
        continue
      }
      switch rest.popFirst() {
      case UInt8(ascii: "0"): name.append(UInt8(ascii: "~"))
      case UInt8(ascii: "1"): name.append(UInt8(ascii: "/"))
      case UInt8(ascii: "2"): name.append(UInt8(ascii: "#"))
      case UInt8(ascii: "3"): name.append(UInt8(ascii: "*"))
      default: return nil
      }
    }
    return String(validating: name, as: UTF8.self)
  }
}
