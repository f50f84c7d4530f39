import Papers

@testable import secretariat

/// A letterhead as an office makes it in a Word that speaks French, and what can be wrong with one.
struct OfficeLetterhead {
  var parts: [String: String] = [
    "[Content_Types].xml": """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>\
    <Override PartName="/word/document.xml" ContentType="\(word).document.main+xml"/>\
    <Override PartName="/word/styles.xml" ContentType="\(word).styles+xml"/>\
    <Override PartName="/word/numbering.xml" ContentType="\(word).numbering+xml"/>\
    <Override PartName="/word/header1.xml" ContentType="\(word).header+xml"/></Types>
    """,
    "_rels/.rels": relations(
      "<Relationship Id=\"r1\" Type=\"\(kinds)/officeDocument\" Target=\"word/document.xml\"/>"),
    "word/document.xml": """
    <w:document xmlns:w="\(main)" xmlns:r="\(kinds)"><w:body><w:p><w:r><w:t>Ancien texte</w:t></w:r></w:p>\
    <w:sectPr><w:headerReference w:type="default" r:id="rId7"/><w:pgSz w:w="12240" w:h="15840"/>\
    <w:pgMar w:top="2500" w:right="1000" w:bottom="1400" w:left="1600" w:header="600" w:footer="600" w:gutter="0"/>\
    </w:sectPr></w:body></w:document>
    """,
    "word/_rels/document.xml.rels": relations(
      """
      <Relationship Id="rId1" Type="\(kinds)/styles" Target="styles.xml"/>\
      <Relationship Id="rId2" Type="\(kinds)/numbering" Target="/word/numbering.xml"/>\
      <Relationship Id="rId3" Type="\(kinds)/attachedTemplate" Target="https://example.org/a.dotx" TargetMode="External"/>\
      <Relationship Id="rId7" Type="\(kinds)/header" Target="header1.xml"/>
      """),
    "word/styles.xml": """
    <w:styles xmlns:w="\(main)" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14">\
    <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>\
    <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/>\
    <w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="006633"/></w:rPr></w:style>\
    <w:style w:type="character" w:styleId="Fact"><w:name w:val="Fact"/></w:style>\
    <w:style w:type="table" w:default="1" w:styleId="TableauNormal"><w:name w:val="Normal Table"/></w:style>\
    </w:styles>
    """,
    "word/numbering.xml": """
    <w:numbering xmlns:w="\(main)"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
    <w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>\
    <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>
    """,
    "word/header1.xml": """
    <w:hdr xmlns:w="\(main)" xmlns:r="\(kinds)" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml">\
    <w:p><w:r><w:t>République du Mali</w:t></w:r><w:hyperlink r:id="rId9"><w:r><w:t>le site</w:t></w:r></w:hyperlink>\
    <w:r><w:pict><v:shape><v:imagedata r:id="rId1" src="https://example.org/b.png"/></v:shape></w:pict></w:r>\
    <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDE</w:instrText></w:r>\
    <w:r><w:instrText>PICTURE "https://example.org/c.png"</w:instrText></w:r>\
    <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>
    """,
    "word/_rels/header1.xml.rels": relations(
      """
      <Relationship Id="rId1" Type="\(kinds)/image" Target="media/image1.png"/>\
      <Relationship Id="rId2" Type="\(kinds)/image" Target="../../../../etc/passwd.png"/>\
      <Relationship Id="rId9" Type="\(kinds)/hyperlink" Target="https://example.org/" TargetMode="External"/>
      """),
    "word/media/image1.png": "the picture",
  ]

  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  private static func relations(_ all: String) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(all)</Relationships>"
  }

  func with(_ part: String, _ words: String, as others: String) -> OfficeLetterhead {
    var changed = self
    changed.parts[part] = parts[part]?.replacing(words, with: others)
    return changed
  }

  var bytes: [UInt8] {
    get throws {
      try ZipPacking.pack(
        parts.sorted { $0.key < $1.key }.map { FilePart(name: $0.key, bytes: Array($0.value.utf8)) })
    }
  }
}
