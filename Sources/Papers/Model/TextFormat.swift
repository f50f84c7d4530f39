/// The formats of a paper that are text, to be read as they are.
public enum TextFormat: String, CaseIterable, Sendable {
  case markdown, text, html

  public func text(of paper: Paper) -> String {
    switch self {
    case .markdown: MarkdownRenderer.render(paper)
    case .text: PlainTextRenderer.render(paper)
    case .html: HTMLRenderer.render(paper)
    }
  }
}
