/// Styles within markup of ours under the names that they have in a letterhead.
enum WordStyleNames {
  private static let uses = ["w:pStyle", "w:tblStyle", "w:basedOn", "w:next", "w:styleId"]

  /// Words of a paper cannot be taken for markup: in them every `<` and `"` is written otherwise.
  static func replaced(_ markup: String, _ names: [String: String]) -> String {
    guard !names.isEmpty else { return markup }
    var result: [UInt8] = []
    let bytes = Array(markup.utf8)
    result.reserveCapacity(bytes.count)
    let changes = names.flatMap { ours, theirs in
      uses.map { use in
        let opening = use == "w:styleId" ? " w:styleId=\"" : "<\(use) w:val=\""
        return (
          from: Array((opening + ours + "\"").utf8),
          to: Array((opening + WordMarkup.escaped(theirs) + "\"").utf8)
        )
      }
    }
    var place = 0
    while place < bytes.count {
      let isMark = bytes[place] == UInt8(ascii: "<") || bytes[place] == UInt8(ascii: " ")
      if isMark, bytes[place...].dropFirst().first == UInt8(ascii: "w"),
        let change = changes.first(where: { bytes[place...].starts(with: $0.from) })
      {
        result += change.to
        place += change.from.count
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
