import Domain
import Localization
import TerminalUI

/// What is typed in a form against another version of it, above the form.
struct ComparisonLayer: Sendable {
  private let version: FormVersion
  private let title: String
  private var texts: ComparedTexts

  init(_ version: FormVersion, against typed: Text, _ language: Language) {
    self.version = version
    title = FormWords.since(version.label)[language]
    texts = ComparedTexts(from: version.text, to: typed, language)
  }

  /// What is chosen is to stand in the place of what is typed.
  mutating func react(to key: Key, in area: Rectangle) -> DialogReaction<FormVersion> {
    if texts.react(to: key, in: Self.inside(area)) { return .handled }
    switch key {
    case .escape: return .cancelled
    case .character("r"), .character("R"): return .chosen(version)
    default: return .handled
    }
  }

  func draw(on canvas: inout Canvas, in area: Rectangle) {
    canvas.fill(area, style: .plain)
    canvas.box(area, title: title)
    texts.draw(on: &canvas, in: Self.inside(area))
  }

  private static func inside(_ area: Rectangle) -> Rectangle { area.inset(columns: 2, rows: 1) }
}
