import Domain

/// The parts of a Word file that say how paragraphs, lists and tables look.
enum WordStyleSheet {
  static let table = "RegisterTable"
  static let grid = "PairTable"
  static let base = "TableNormal"

  static func styles(_ language: Language) -> String {
    """
    \(WordPackage.declaration)
    <w:styles xmlns:w="\(WordPackage.main)">\
    <w:docDefaults><w:rPrDefault><w:rPr>\
    <w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif" w:eastAsia="Liberation Serif" w:cs="Times New Roman"/>\
    <w:sz w:val="22"/><w:szCs w:val="22"/>\
    <w:lang w:val="\(WordMarkup.tag(language))" w:eastAsia="zh-CN" w:bidi="ar-SA"/>\
    </w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
    \(WordStyle.allCases.map { style($0, name: $0.name, isBuiltIn: $0.isBuiltIn, bullets: 1) }.joined())\
    \(tables.map(\.markup).joined())\
    </w:styles>

    """
  }

  /// The styles of tables. The base is what an office's own file may have its own of, and so the others say all that they need.
  static let tables: [(id: String, isBase: Bool, markup: String)] = [
    (
      base, true,
      """
      <w:style w:type="table" w:default="1" w:styleId="\(base)"><w:name w:val="Normal Table"/>\
      <w:tblPr><w:tblInd w:w="0" w:type="dxa"/>\(margins)</w:tblPr></w:style>
      """
    ),
    (
      table, false,
      """
      <w:style w:type="table" w:customStyle="1" w:styleId="\(table)"><w:name w:val="Register Table"/>\
      <w:basedOn w:val="\(base)"/><w:tblPr><w:tblBorders>\
      <w:top w:val="single" w:sz="6" w:space="0" w:color="auto"/>\
      <w:bottom w:val="single" w:sz="6" w:space="0" w:color="auto"/>\
      <w:insideH w:val="single" w:sz="2" w:space="0" w:color="A0A0A0"/></w:tblBorders>\(margins)</w:tblPr>\
      <w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>\
      <w:bottom w:val="single" w:sz="6" w:space="0" w:color="auto"/></w:tcBorders></w:tcPr></w:tblStylePr>\
      </w:style>
      """
    ),
    (
      grid, false,
      """
      <w:style w:type="table" w:customStyle="1" w:styleId="\(grid)"><w:name w:val="Pair Table"/>\
      <w:basedOn w:val="\(base)"/><w:tblPr>\(margins)</w:tblPr></w:style>
      """
    ),
  ]

  private static let margins = """
    <w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar>
    """

  /// - Parameter bullets: the number of the list of bullets.
  static func style(_ style: WordStyle, name: String, isBuiltIn: Bool, bullets: Int) -> String {
    let isDefault = style == .normal
    let attributes = (isDefault ? " w:default=\"1\"" : "") + (isBuiltIn ? "" : " w:customStyle=\"1\"")
    let basis = isDefault ? "" : "<w:basedOn w:val=\"Normal\"/>"
    let next = style.next == style ? "" : "<w:next w:val=\"\(style.next.id)\"/>"
    let run = style.runProperties.isEmpty ? "" : "<w:rPr>\(style.runProperties)</w:rPr>"
    let list = style == .listBullet ? "<w:numPr><w:numId w:val=\"\(bullets)\"/></w:numPr>" : ""
    return """
      <w:style w:type="paragraph"\(attributes) w:styleId="\(style.id)"><w:name w:val="\(name)"/>\
      \(basis)\(next)<w:qFormat/><w:pPr>\(list)\(style.paragraphProperties)</w:pPr>\(run)</w:style>
      """
  }

  /// One list, of bullets; whatever else has a number had it from the register.
  static let numbering = """
    \(WordPackage.declaration)
    <w:numbering xmlns:w="\(WordPackage.main)">\
    <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>\
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>\
    <w:pStyle w:val="\(WordStyle.listBullet.id)"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>\
    <w:pPr><w:ind w:left="454" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum>\
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>

    """
}
