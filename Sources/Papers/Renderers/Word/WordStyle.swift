/// The styles that papers use. The built-in ones have the names that Word knows in every language, so that an office's own Word file
/// gives them its looks.
enum WordStyle: String, CaseIterable {
  case normal, title, subtitle, masthead, reference, heading1, heading2, heading3, caption
  case listBullet, numbered, outline1, outline2, outline3, cell, fact, note, signature, header, footer

  var id: String {
    switch self {
    case .normal: "Normal"
    case .title: "Title"
    case .subtitle: "Subtitle"
    case .masthead: "Masthead"
    case .reference: "Reference"
    case .heading1: "Heading1"
    case .heading2: "Heading2"
    case .heading3: "Heading3"
    case .caption: "Caption"
    case .listBullet: "ListBullet"
    case .numbered: "NumberedParagraph"
    case .outline1: "Outline1"
    case .outline2: "Outline2"
    case .outline3: "Outline3"
    case .cell: "TableText"
    case .fact: "Fact"
    case .note: "SecretariatNote"
    case .signature: "Signature"
    case .header: "Header"
    case .footer: "Footer"
    }
  }

  /// As it stands in the list of styles.
  var name: String {
    switch self {
    case .heading1: "heading 1"
    case .heading2: "heading 2"
    case .heading3: "heading 3"
    case .title: "Title"
    case .subtitle: "Subtitle"
    case .caption: "caption"
    case .listBullet: "List Bullet"
    case .signature: "Signature"
    case .header: "header"
    case .footer: "footer"
    case .numbered: "Numbered Paragraph"
    case .outline1: "Outline 1"
    case .outline2: "Outline 2"
    case .outline3: "Outline 3"
    case .cell: "Table Text"
    case .fact: "Fact"
    case .note: "Secretariat Note"
    case .masthead: "Masthead"
    case .reference: "Reference"
    case .normal: "Normal"
    }
  }

  /// Whether Word has it under that name.
  var isBuiltIn: Bool {
    switch self {
    case .masthead, .reference, .numbered, .outline1, .outline2, .outline3, .cell, .fact, .note: false
    default: true
    }
  }

  static func heading(_ level: Int) -> WordStyle {
    switch level {
    case ...1: .heading1
    case 2: .heading2
    default: .heading3
    }
  }

  static func outline(_ depth: Int) -> WordStyle {
    switch depth {
    case ...0: .outline1
    case 1: .outline2
    default: .outline3
    }
  }

  /// What comes after a paragraph of it when one goes on writing.
  var next: WordStyle { self == .listBullet || self == .numbered || self == .cell ? self : .normal }

  /// Lengths in twentieths of a point, sizes in halves of one, as the schema has them.
  var paragraphProperties: String {
    switch self {
    case .normal: "<w:spacing w:before=\"0\" w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/>"
    case .title: "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"60\"/>"
    case .subtitle: "<w:spacing w:after=\"40\"/>"
    case .masthead: "<w:spacing w:after=\"0\"/>"
    case .reference:
      """
      <w:pBdr><w:bottom w:val="single" w:sz="4" w:space="6" w:color="auto"/></w:pBdr>\
      <w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:before="120" w:after="120"/>
      """
    case .heading1:
      "<w:keepNext/><w:keepLines/><w:spacing w:before=\"360\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>"
    case .heading2:
      "<w:keepNext/><w:keepLines/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"1\"/>"
    case .heading3:
      "<w:keepNext/><w:keepLines/><w:spacing w:before=\"200\" w:after=\"60\"/><w:outlineLvl w:val=\"2\"/>"
    case .caption: "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/>"
    case .listBullet:
      "<w:spacing w:after=\"60\"/><w:ind w:left=\"454\" w:hanging=\"284\"/>"
    case .numbered: Self.hanging(at: 0)
    case .outline1: Self.hanging(at: 0, after: 60)
    case .outline2: Self.hanging(at: 567, after: 60)
    case .outline3: Self.hanging(at: 1134, after: 60)
    case .cell: "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"240\" w:lineRule=\"auto\"/>"
    case .fact: "<w:keepLines/><w:spacing w:before=\"30\" w:after=\"30\"/>"
    case .note:
      """
      <w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="auto"/></w:pBdr><w:ind w:left="227"/>
      """
    case .signature:
      """
      <w:keepLines/><w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="auto"/></w:pBdr>\
      <w:spacing w:before="960" w:after="0"/><w:ind w:right="4819"/>
      """
    case .header:
      "<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs><w:spacing w:after=\"0\"/>"
    case .footer:
      "<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs><w:spacing w:after=\"0\"/>"
    }
  }

  private static func hanging(at left: Int, after: Int = 120) -> String {
    """
    <w:tabs><w:tab w:val="left" w:pos="\(left + 567)"/></w:tabs><w:spacing w:after="\(after)"/>\
    <w:ind w:left="\(left + 567)" w:hanging="567"/>
    """
  }

  var runProperties: String {
    switch self {
    case .normal, .numbered, .outline1, .outline2, .outline3, .listBullet, .fact, .signature: ""
    case .title: "<w:b/><w:bCs/><w:sz w:val=\"34\"/><w:szCs w:val=\"34\"/>"
    case .subtitle, .note: "<w:i/><w:iCs/>"
    case .masthead: "<w:smallCaps/><w:spacing w:val=\"10\"/>"
    case .reference: "<w:b/><w:bCs/>"
    case .heading1: "<w:b/><w:bCs/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>"
    case .heading2: "<w:b/><w:bCs/>"
    case .heading3: "<w:b/><w:bCs/><w:i/><w:iCs/>"
    case .caption: "<w:i/><w:iCs/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>"
    case .cell: "<w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>"
    case .header, .footer: "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"
    }
  }
}
