import Localization

/// The formats that a paper itself can be rendered in.
public enum PaperFormat: String, CaseIterable, Codable, Sendable {
  case markdown, text, html

  public var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .text: "txt"
    case .html: "html"
    }
  }

  public var phrase: Phrase {
    switch self {
    case .markdown: Phrase(same: "Markdown")
    case .text: Phrase(en: "plain text", fr: "texte brut")
    case .html: Phrase(same: "HTML")
    }
  }

  /// The paper's bytes, in UTF-8.
  public func render(_ paper: Paper) -> [UInt8] { Array(text(of: paper).utf8) }

  /// The paper as text.
  public func text(of paper: Paper) -> String {
    switch self {
    case .markdown: MarkdownRenderer.render(paper)
    case .text: PlainTextRenderer.render(paper)
    case .html: HTMLRenderer.render(paper)
    }
  }
}
