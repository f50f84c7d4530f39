import Localization

/// The formats that a paper itself can be rendered in.
public enum PaperFormat: String, CaseIterable, Codable, Sendable {
  case markdown, text, html, docx

  public var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .text: "txt"
    case .html: "html"
    case .docx: "docx"
    }
  }

  public var phrase: Phrase {
    switch self {
    case .markdown: Phrase(same: "Markdown")
    case .text: Phrase(en: "plain text", fr: "texte brut")
    case .html: Phrase(same: "HTML")
    case .docx: Phrase(same: "Word (DOCX)")
    }
  }

  public var textFormat: TextFormat? {
    switch self {
    case .markdown: .markdown
    case .text: .text
    case .html: .html
    case .docx: nil
    }
  }

  /// The bytes of a file with the paper; text is in UTF-8.
  /// - Parameter pack: makes one file of several parts.
  /// - Throws: what `pack` does.
  public func render(
    _ paper: Paper, packing pack: ([FilePart]) throws(FileFault) -> [UInt8]
  ) throws(FileFault) -> [UInt8] {
    if let textFormat { return Array(textFormat.text(of: paper).utf8) }
    return try pack(WordPackage(paper: paper).parts)
  }
}
