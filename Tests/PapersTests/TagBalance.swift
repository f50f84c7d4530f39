/// Reads HTML as strictly as XML would: every element that is opened is closed, in order; quotes and entities are whole.
enum TagBalance {
  private static let void: Set<String> = ["meta", "br", "hr"]

  /// The first fault, or `nil`.
  static func fault(in html: String) -> String? {
    var open: [String] = []
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      if let fault = textFault(rest[..<start]) { return fault }
      guard let end = rest[start...].firstIndex(of: ">") else { return "a tag without end" }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("!") { continue }
      if tag.contains("<") || tag.count(where: { $0 == "\"" }) % 2 != 0 { return "a broken tag: \(tag)" }
      let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
      if name == "style", !tag.hasPrefix("/") {
        guard let close = rest.firstRange(of: "</style>") else { return "style without end" }
        rest = rest[close.upperBound...]
      } else if tag.hasPrefix("/") {
        guard open.popLast() == name else { return "</\(name)> closes something else" }
      } else if !void.contains(name) {
        open.append(name)
      }
    }
    return open.isEmpty ? textFault(rest) : "<\(open[open.count - 1])> is never closed"
  }

  private static func textFault(_ text: Substring) -> String? {
    var rest = text
    while let start = rest.firstIndex(of: "&") {
      let entity = rest[start...].prefix { $0 != ";" }
      guard ["&amp", "&lt", "&gt", "&quot", "&#39"].contains(String(entity)) else {
        return "a bare \(entity.prefix(8))"
      }
      rest = rest[rest.index(after: start)...]
    }
    return text.contains(">") ? "a bare > in \(text.suffix(20))" : nil
  }
}
