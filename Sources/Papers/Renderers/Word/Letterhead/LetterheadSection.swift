/// What the last section of a letterhead says of its pages: their size, and what stands at their head and foot.
struct LetterheadSection {
  enum Edge: String, CaseIterable { case header, footer }

  /// The pages that a header is for; a paper has the first two kinds only where its letterhead tells them apart.
  enum Pages: String, CaseIterable { case first, even, usual = "default" }

  struct Place: Hashable {
    let edge: Edge
    let pages: Pages
  }

  /// What a letterhead has of its own at an edge: the id that its text calls the part by.
  private(set) var references: [Place: String] = [:]
  private let properties: [MarkupElement]
  private let tellsFirstApart: Bool

  /// A section without an edge of its own has that of the section before it (ECMA-376, part 1, 17.10).
  init(_ body: MarkupElement) {
    var last = MarkupElement(name: "w:sectPr")
    for section in body.mapped({ $0.name == "w:sectPrChange" ? nil : $0 }).all
    where section.name == "w:sectPr" {
      last = section
      for reference in section.elements {
        guard let edge = Edge.allCases.first(where: { reference.name == "w:\($0.rawValue)Reference" }),
          let pages = Pages(rawValue: reference["w:type"] ?? "default"), let id = reference["r:id"]
        else { continue }
        references[Place(edge: edge, pages: pages)] = id
      }
    }
    tellsFirstApart = last.first("w:titlePg").map(\.isOn) ?? false
    properties = last.elements.filter(Self.isKept).map { element in
      var element = element
      element.attributes.removeAll { !$0.name.hasPrefix("w:") }
      return element
    }
  }

  private static func isKept(_ element: MarkupElement) -> Bool {
    // Text in columns is for newsletters; our tables are made for the whole width.
    if element.name == "w:cols" { return (element["w:num"] ?? "1") == "1" }
    return [
      "w:footnotePr", "w:endnotePr", "w:pgSz", "w:pgMar", "w:paperSrc", "w:pgBorders", "w:lnNumType",
      "w:pgNumType", "w:vAlign", "w:noEndnote", "w:titlePg", "w:textDirection", "w:bidi", "w:rtlGutter",
      "w:docGrid",
    ].contains(element.name)
  }

  /// The places that are seen, in the order of the schema's examples.
  func places(evenApart: Bool) -> [Place] {
    Edge.allCases.flatMap { edge in
      Pages.allCases.filter { $0 == .usual || ($0 == .first ? tellsFirstApart : evenApart) }
        .map { Place(edge: edge, pages: $0) }
    }
  }

  /// - Parameter isAcross: whether the paper has a table of many columns, and so wants its pages turned.
  func page(isAcross: Bool) -> WordPage {
    let size = properties.first { $0.name == "w:pgSz" }
    let margins = properties.first { $0.name == "w:pgMar" }
    func length(_ element: MarkupElement?, _ name: String, _ usual: Int) -> Int {
      element?[name].flatMap { Int($0) } ?? usual
    }
    let sides = [length(size, "w:w", 11_906), length(size, "w:h", 16_838)]
    let turns = isAcross && sides[0] < sides[1]
    let gaps = ["w:left", "w:right", "w:gutter"].map { length(margins, $0, $0 == "w:gutter" ? 0 : 1_440) }
    let markup = properties.map { element in
      guard element.name == "w:pgSz", turns else { return element.markup }
      return "<w:pgSz w:w=\"\(sides[1])\" w:h=\"\(sides[0])\" w:orient=\"landscape\"/>"
    }.joined()
    return WordPage(
      isAcross: isAcross, textWidth: max(2_400, sides[turns ? 1 : 0] - gaps.reduce(0, +)), markup: markup,
      letterWidth: 140)
  }
}

extension MarkupElement {
  /// Whether a property that is there is meant (ECMA-376, part 1, 17.17.4).
  var isOn: Bool { !["0", "false", "off"].contains(self["w:val"] ?? "1") }
}
