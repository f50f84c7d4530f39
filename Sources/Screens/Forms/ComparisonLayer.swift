import Domain
import Localization
import TerminalUI

/// What is typed in a form against another version of it, above the form.
struct ComparisonLayer: Sendable {
  enum Outcome: Equatable {
    case handled, cancelled
    /// The other version is to stand in the place of what is typed.
    case taken(FormVersion)
  }

  private let version: FormVersion
  private let title: String
  private var texts: ComparedTexts

  init(_ version: FormVersion, against typed: Text, _ language: Language) {
    self.version = version
    title = FormWords.since(version.label)[language]
    texts = ComparedTexts(from: version.text, to: typed, language)
  }

  mutating func react(to key: Key, in area: Rectangle) -> Outcome {
    if texts.react(to: key, in: Self.inside(area)) { return .handled }
    switch key {
    case .escape: return .cancelled
    case .character("r"), .character("R"): return .taken(version)
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
