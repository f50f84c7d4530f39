import Localization

/// An office's own Word file, read once: what a paper takes from it is everything but its text.
public struct Letterhead: Sendable {
  /// The parts that go into a paper, with what the list of contents calls them.
  let parts: [(file: FilePart, type: String)]
  /// What those parts say about one another.
  let relations: [FilePart]
  /// What the text of a paper leads to: theme, fonts, lists, and the edges of pages.
  let links: [WordRelation]
  /// The edges that are their own, by the id of their link; the others are ours.
  let edges: [LetterheadSection.Place: String]
  let section: LetterheadSection
  let styles: LetterheadStyles
  let settings: LetterheadSettings

  /// - Throws: `notLetterhead` where the file cannot serve, with why; what the tools throw.
  public init(path: String, bytes: [UInt8], tools: FileTools) throws(FileFault) {
    let office = try OfficeFile(path: path, bytes: bytes, tools: tools)
    guard let text = try office.markup(of: office.main), let body = text.first("w:body") else {
      throw .notLetterhead(path: path, .damaged)
    }
    let leads = try office.relations(of: office.main)
    func target(_ kind: String) -> String? { leads.first { $0.kind == kind }?.target }
    var carried = CarriedParts(office)
    var links: [WordRelation] = []
    section = LetterheadSection(body)
    settings = LetterheadSettings(try target("settings").flatMap(office.markup))

    let lists = LetterheadLists(try target("numbering").flatMap(office.markup))
    let numbering = try carried.carry(
      lists.root, of: target("numbering") ?? "", as: "\(CarriedParts.word).numbering+xml")
    links.append(WordRelation(id: "rIdLists", kind: "numbering", target: "/" + numbering))
    if let theme = try target("theme").flatMap({ name throws(FileFault) in try carried.carryTheme(name) }) {
      links.append(WordRelation(id: "rIdTheme", kind: "theme", target: "/" + theme))
    }
    if let fonts = target("fontTable"), let name = try carried.carry(fonts, as: "fontTable+xml") {
      links.append(WordRelation(id: "rIdFonts", kind: "fontTable", target: "/" + name))
    }

    var edges: [LetterheadSection.Place: String] = [:]
    for place in section.places(evenApart: settings.tellsEvenApart) {
      guard let id = section.references[place], let name = leads.first(where: { $0.id == id })?.target,
        let root = try office.markup(of: name), root.showsSomething,
        let new = try carried.carry(name, as: "\(place.edge.rawValue)+xml")
      else { continue }
      let link = "rIdEdge\(links.count)"
      links.append(WordRelation(id: link, kind: place.edge.rawValue, target: "/" + new))
      edges[place] = link
    }
    self.links = links
    self.edges = edges
    let none = MarkupElement(name: "w:styles", attributes: [.init(name: "xmlns:w", value: WordPackage.main)])
    styles = LetterheadStyles(
      try target("styles").flatMap(office.markup) ?? none, bullets: lists.bullets)
    parts = carried.parts.map { ($0.file, $0.type) }
    relations = carried.relations
  }
}

extension MarkupElement {
  /// Whether there is anything to see; Word leaves empty headers behind.
  fileprivate var showsSomething: Bool {
    all.contains { element in
      switch element.name {
      case "w:t": element.words.contains { !$0.isWhitespace }
      case "w:drawing", "w:pict", "w:object", "w:fldSimple", "w:instrText", "w:sym", "w:pgNum": true
      default: false
      }
    }
  }
}
