import Localization

/// The formats that a paper itself can be rendered in.
public enum PaperFormat: String, CaseIterable, Codable, Sendable {
  case markdown, text, html, docx, pdf

  public var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .text: "txt"
    case .html: "html"
    case .docx: "docx"
    case .pdf: "pdf"
    }
  }

  public var phrase: Phrase {
    switch self {
    case .markdown: Phrase(same: "Markdown")
    case .text: Phrase(en: "plain text", fr: "texte brut")
    case .html: Phrase(same: "HTML")
    case .docx: Phrase(same: "Word (DOCX)")
    case .pdf: Phrase(same: "PDF")
    }
  }

  public var textFormat: TextFormat? {
    switch self {
    case .markdown: .markdown
    case .text: .text
    case .html: .html
    case .docx, .pdf: nil
    }
  }

  /// The bytes of a file with the paper; text is in UTF-8.
  /// - Parameter letterhead: what a Word file is written on; the other formats have none.
  /// - Throws: what the tools do.
  public func render(
    _ paper: Paper, with tools: FileTools, on letterhead: Letterhead? = nil
  ) throws(FileFault) -> [UInt8] {
    switch self {
    case .markdown: Array(TextFormat.markdown.text(of: paper).utf8)
    case .text: Array(TextFormat.text.text(of: paper).utf8)
    case .html: Array(TextFormat.html.text(of: paper).utf8)
    case .docx: try tools.pack(WordPackage(paper, on: letterhead, tools).parts)
    case .pdf: try PrintRenderer(paper: paper, press: try tools.press()).bytes()
    }
  }
}
