import Localization

/// The parts of a letterhead that go into a paper, under names of our own: no name of theirs can meet one of ours, or lead anywhere.
struct CarriedParts {
  /// A part with what the list of contents calls it.
  struct Part {
    let file: FilePart
    let type: String
  }

  let office: OfficeFile
  private(set) var parts: [Part] = []
  private(set) var relations: [FilePart] = []
  private var pictures: [String: String] = [:]

  init(_ office: OfficeFile) { self.office = office }

  /// Carries a part that is XML, with its pictures, as a content type of word processing: `header+xml`.
  /// - Returns: its new name; `nil` where the file does not hold it.
  mutating func carry(_ name: String, as type: String) throws(FileFault) -> String? {
    guard let root = try office.markup(of: name) else { return nil }
    return try carry(root, of: name, as: "\(Self.word).\(type)")
  }

  /// Carries the drawing colours and fonts that styles call by their role.
  mutating func carryTheme(_ name: String) throws(FileFault) -> String? {
    guard let root = try office.markup(of: name) else { return nil }
    return try carry(root, of: name, as: "application/vnd.openxmlformats-officedocument.theme+xml")
  }

  /// The same, of a part that was changed on the way.
  mutating func carry(_ root: MarkupElement, of name: String, as type: String) throws(FileFault) -> String {
    var kept: [WordRelation] = []
    for relation in try office.relations(of: name) where relation.kind == "image" {
      guard let picture = carryPicture(relation.target) else { continue }
      kept.append(WordRelation(id: relation.id, kind: "image", target: "/" + picture))
    }
    let markup = root.keepingReferences(Set(kept.map(\.id))).withoutOutsideFields.markup
    let new = add(Array((WordPackage.declaration + "\n" + markup).utf8), "xml", type)
    if !kept.isEmpty {
      let folder = Self.folder + "_rels/" + new.dropFirst(Self.folder.count) + ".rels"
      relations.append(FilePart(folder, WordPackage.relationships(kept)))
    }
    return new
  }

  private static let folder = "word/letterhead/"
  static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  private static let pictureTypes = [
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "bmp": "image/bmp",
    "tif": "image/tiff", "tiff": "image/tiff", "emf": "image/x-emf", "wmf": "image/x-wmf",
    "svg": "image/svg+xml",
  ]

  private mutating func carryPicture(_ name: String) -> String? {
    if let known = pictures[name] { return known }
    guard let ending = name.split(separator: ".").last?.lowercased(), let type = Self.pictureTypes[ending],
      let bytes = office.bytes(of: name)
    else { return nil }
    let new = add(bytes, ending, type)
    pictures[name] = new
    return new
  }

  private mutating func add(_ bytes: [UInt8], _ ending: String, _ type: String) -> String {
    let name = "\(Self.folder)part\(parts.count + 1).\(ending)"
    parts.append(Part(file: FilePart(name: name, bytes: bytes), type: type))
    return name
  }
}

extension MarkupElement {
  /// Without references to parts that are not carried. A paper goes to many hands: what its letterhead would fetch from elsewhere, each
  /// reader's machine would ask for unseen, and tell of the reading. Links lose their target and keep their words; a frame for a
  /// picture stays empty; whatever else leans on what is not there goes.
  func keepingReferences(_ ids: Set<String>) -> MarkupElement {
    let spaces = Set(
      all.flatMap(\.attributes).filter { $0.value == WordPackage.relationships }
        .compactMap { $0.name.split(separator: ":").last })
    func isLoose(_ attribute: Attribute) -> Bool {
      let names = attribute.name.split(separator: ":")
      let leads = names.count == 2 && spaces.contains(names[0]) || attribute.name == "o:relid"
      return leads && !ids.contains(attribute.value)
    }
    return mapped { element in
      var element = element
      if element.name.hasPrefix("v:") {
        element.attributes.removeAll { ["src", "href", "o:href", "o:althref"].contains($0.name) }
      }
      guard element.attributes.contains(where: isLoose) else { return element }
      guard ["hyperlink", "blip", "imagedata", "fill"].contains(element.localName) else { return nil }
      element.attributes.removeAll(where: isLoose)
      return element
    }
  }

  /// Fields too can draw in what lies outside; where one does, all show what they last showed. Their words can be torn between runs,
  /// and so are looked at together.
  fileprivate var withoutOutsideFields: MarkupElement {
    let fields = all.map { ($0.name == "w:instrText" ? $0.words : "") + ($0["w:instr"] ?? "") }.joined()
      .uppercased()
    let fetching = ["INCLUDE", "DDE", "LINK ", "IMPORT", "DATABASE"]
    guard fetching.contains(where: fields.contains) else { return self }
    return mapped { element in
      if element.name == "w:instrText" || element.name == "w:fldChar" { return nil }
      guard element.name == "w:fldSimple" else { return element }
      return MarkupElement(
        name: "w:smartTag", attributes: [.init(name: "w:element", value: "field")], children: element.children
      )
    }
  }
}
