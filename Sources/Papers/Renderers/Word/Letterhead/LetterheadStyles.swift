/// The styles of a letterhead, joined by those of ours that it lacks. Those that it has are found by their role, whatever they are called
/// in its language.
struct LetterheadStyles {
  let part: String
  /// What each style of ours is called there, where that is another name.
  private(set) var names: [String: String] = [:]

  /// - bullets: the number that our list of bullets has there.
  init(_ root: MarkupElement, bullets: Int) {
    let theirs = root.elements.filter { $0.name == "w:style" }
    var ids = Set(theirs.compactMap { $0["w:styleId"]?.lowercased() })
    var titles = Set(theirs.flatMap(\.styleNames))
    var added: [(style: WordStyle, name: String)] = []
    var chosen: [WordStyle: String] = [:]
    for style in WordStyle.allCases {
      if let own = theirs.first(where: { style.isPlayed(by: $0) })?["w:styleId"] {
        chosen[style] = own
        continue
      }
      var (id, name) = (style.id, style.name)
      while ids.contains(id.lowercased()) || titles.contains(name.lowercased()) {
        (id, name) = ("Secretariat" + id, "Secretariat " + name)
      }
      ids.insert(id.lowercased())
      titles.insert(name.lowercased())
      chosen[style] = id
      added.append((style, name))
    }
    let base = theirs.first { $0["w:type"] == "table" && $0["w:default"].map { $0 != "0" } ?? false }
    let tables = WordStyleSheet.tables.filter { table in
      !ids.contains(table.id.lowercased()) && !(table.isBase && base != nil)
    }
    for style in WordStyle.allCases where chosen[style] != style.id { names[style.id] = chosen[style] }
    if let base = base?["w:styleId"] { names[WordStyleSheet.base] = base }
    let known = names
    let markup =
      added.map { entry in
        WordStyleSheet.style(
          entry.style, name: entry.name, isBuiltIn: entry.name == entry.style.name && entry.style.isBuiltIn,
          bullets: bullets)
      } + tables.map(\.markup)
    let own = markup.map { WordStyleNames.replaced($0, known) }.joined()
    var root = root
    // So that there is an end to write before, even where it holds nothing.
    root.children.append(.text(""))
    part =
      WordPackage.declaration + "\n" + root.markup.dropLast("</w:styles>".count) + own + "</w:styles>\n"
  }
}

extension WordStyle {
  /// Whether a style of another file is this one: by the name that Word keeps in every language, by its French one, or by its id.
  fileprivate func isPlayed(by style: MarkupElement) -> Bool {
    guard style["w:type"] == "paragraph", style["w:styleId"] != nil else { return false }
    switch self {
    case .normal: return style["w:default"].map { !["0", "false"].contains($0) } ?? false
    // Their stops for tabs are made for what stands there, and not for ours.
    case .header, .footer, .reference: return false
    // Without its list a point would be a mere paragraph.
    case .listBullet where !style.all.contains(where: { $0.name == "w:numPr" }): return false
    default:
      let names = [name.lowercased()] + otherNames
      return names.contains(where: style.styleNames.contains)
        || (isBuiltIn && names.contains((style["w:styleId"] ?? "").lowercased()))
    }
  }

  /// What programs call it that write the name as their user sees it.
  private var otherNames: [String] {
    switch self {
    case .title: ["titre", "titre principal"]
    case .subtitle: ["sous-titre"]
    case .heading1: ["titre 1", "titre1", "heading1"]
    case .heading2: ["titre 2", "titre2", "heading2"]
    case .heading3: ["titre 3", "titre3", "heading3"]
    case .caption: ["légende", "lgende"]
    case .listBullet: ["liste à puces", "listepuces", "listbullet"]
    default: []
    }
  }
}

extension MarkupElement {
  fileprivate var styleNames: [String] {
    let names =
      [first("w:name")?["w:val"]]
      + (first("w:aliases")?["w:val"] ?? "").split(separator: ",").map(String.init)
    return names.compactMap { $0?.lowercased() }
  }
}
