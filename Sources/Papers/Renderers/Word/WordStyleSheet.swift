import Domain

/// The parts of a Word file that say how paragraphs, lists and tables look.
enum WordStyleSheet {
  static let table = "RegisterTable"
  static let grid = "PairTable"

  static func styles(_ language: Language) -> String {
    """
    \(WordPackage.declaration)
    <w:styles xmlns:w="\(WordPackage.main)">\
    <w:docDefaults><w:rPrDefault><w:rPr>\
    <w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif" w:eastAsia="Liberation Serif" w:cs="Times New Roman"/>\
    <w:sz w:val="22"/><w:szCs w:val="22"/>\
    <w:lang w:val="\(WordMarkup.tag(language))" w:eastAsia="zh-CN" w:bidi="ar-SA"/>\
    </w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
    \(WordStyle.allCases.map(style).joined())\
    <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
    <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/>\
    <w:right w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
    <w:style w:type="table" w:customStyle="1" w:styleId="\(table)"><w:name w:val="Register Table"/>\
    <w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\
    <w:top w:val="single" w:sz="6" w:space="0" w:color="auto"/>\
    <w:bottom w:val="single" w:sz="6" w:space="0" w:color="auto"/>\
    <w:insideH w:val="single" w:sz="2" w:space="0" w:color="A0A0A0"/></w:tblBorders></w:tblPr>\
    <w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>\
    <w:bottom w:val="single" w:sz="6" w:space="0" w:color="auto"/></w:tcBorders></w:tcPr></w:tblStylePr>\
    </w:style>\
    <w:style w:type="table" w:customStyle="1" w:styleId="\(grid)"><w:name w:val="Pair Table"/>\
    <w:basedOn w:val="TableNormal"/></w:style>\
    </w:styles>

    """
  }

  private static func style(_ style: WordStyle) -> String {
    let isDefault = style == .normal
    let attributes =
      (isDefault ? " w:default=\"1\"" : "") + (style.isBuiltIn ? "" : " w:customStyle=\"1\"")
    let basis = isDefault ? "" : "<w:basedOn w:val=\"Normal\"/>"
    let next = style.next == style ? "" : "<w:next w:val=\"\(style.next.id)\"/>"
    let run = style.runProperties.isEmpty ? "" : "<w:rPr>\(style.runProperties)</w:rPr>"
    return """
      <w:style w:type="paragraph"\(attributes) w:styleId="\(style.id)"><w:name w:val="\(style.name)"/>\
      \(basis)\(next)<w:qFormat/><w:pPr>\(style.paragraphProperties)</w:pPr>\(run)</w:style>
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
