import Domain

/// Pieces of WordprocessingML (ECMA-376, part 1, 17): runs, paragraphs and their properties in the order of its schema.
enum WordMarkup {
  /// Words for text and attributes; what XML 1.0 has no place for becomes a replacement character.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result.unicodeScalars.append(scalar)
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The language as Word's spelling knows it.
  static func tag(_ language: Language) -> String { language == .french ? "fr-FR" : "en-GB" }

  static func run(_ span: Span) -> String {
    var properties = ""
    switch span.weight {
    case .plain: break
    case .emphasis: properties += "<w:i/>"
    case .strong: properties += "<w:b/>"
    }
    properties += "<w:lang w:val=\"\(tag(span.language))\"/>"
    let lines = span.text.split(separator: "\n", omittingEmptySubsequences: false)
    let words = lines.map { "<w:t xml:space=\"preserve\">\(escaped(String($0)))</w:t>" }
    return "<w:r><w:rPr>\(properties)</w:rPr>\(words.joined(separator: "<w:br/>"))</w:r>"
  }

  static func runs(_ passage: Passage) -> String { passage.spans.map(run).joined() }

  static func text(_ words: String, _ language: Language) -> String { run(Span(words, language)) }

  static let tab = "<w:r><w:tab/></w:r>"

  /// - Parameters:
  ///   - runs: markup of runs.
  ///   - properties: what the paragraph has besides its style, in the order of the schema.
  static func paragraph(_ runs: String, style: WordStyle? = nil, _ properties: String = "") -> String {
    let all = (style.map { "<w:pStyle w:val=\"\($0.id)\"/>" } ?? "") + properties
    return all.isEmpty ? "<w:p>\(runs)</w:p>" : "<w:p><w:pPr>\(all)</w:pPr>\(runs)</w:p>"
  }

  static func paragraph(_ passage: Passage, style: WordStyle? = nil, _ properties: String = "") -> String {
    paragraph(runs(passage), style: style, properties)
  }

  /// A field that Word computes, such as the number of the page, and what it shows until then.
  static func field(_ instruction: String, showing: String) -> String {
    "<w:fldSimple w:instr=\" \(instruction) \"><w:r><w:t>\(showing)</w:t></w:r></w:fldSimple>"
  }
}
