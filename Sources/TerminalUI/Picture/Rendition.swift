/// Looks as the parameters of ECMA-48's "select graphic rendition".
enum Rendition {
  private static let switches: [(attribute: Attributes, on: String, off: String)] = [
    (.bold, "1", "22"), (.dim, "2", "22"), (.underline, "4", "24"), (.reverse, "7", "27"),
  ]

  /// What makes a look of the plain one.
  static func codes(of look: Look, colours: Int) -> [String] {
    switches.filter { look.attributes.contains($0.attribute) }.map(\.on)
      + [
        look.foreground.flatMap { code($0, 30, colours) }, look.background.flatMap { code($0, 40, colours) },
      ]
      .compactMap { $0 }
  }

  /// What makes one look of another; `nil` where only a fresh start does.
  static func changes(from pen: Look, to look: Look, colours: Int) -> String? {
    var codes: [String] = []
    for (attribute, on, off) in switches
    where pen.attributes.contains(attribute) != look.attributes.contains(attribute) {
      codes.append(look.attributes.contains(attribute) ? on : off)
    }
    // One code ends both of them.
    let isLighter = codes.contains("22")
    if isLighter, !look.attributes.isDisjoint(with: [.bold, .dim]) { return nil }
    if pen.foreground != look.foreground {
      codes.append(look.foreground.flatMap { code($0, 30, colours) } ?? "39")
    }
    if pen.background != look.background {
      codes.append(look.background.flatMap { code($0, 40, colours) } ?? "49")
    }
    return codes.joined(separator: ";")
  }

  /// - Parameter base: 30 for the ink, 40 for the ground.
  private static func code(_ colour: Colour, _ base: Int, _ colours: Int) -> String? {
    guard colours >= 8 else { return nil }
    guard colours >= 256 else { return "\(base + colour.basic)" }
    switch colour.number {
    case 0..<8: return "\(base + colour.number)"
    case 8..<16: return "\(base + 52 + colour.number)"
    default: return "\(base + 8);5;\(colour.number)"
    }
  }
}
