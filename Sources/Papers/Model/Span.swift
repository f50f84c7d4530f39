import Domain
import Localization
import PlainText

/// Words in one language with one weight.
///
/// Whatever they come from, they are safe: what would control a terminal or turn the direction of reading is visible, and French
/// has its no-break spaces and apostrophes. A line feed is a line break.
public struct Span: Hashable, Sendable {
  public enum Weight: Hashable, Sendable {
    case plain, emphasis, strong
  }

  public let text: String
  public let language: Language
  public let weight: Weight

  public init(_ text: String, _ language: Language, _ weight: Weight = .plain) {
    let visible = text.terminalSafe
    self.text = language == .french ? FrenchTypography.printed(visible) : visible
    self.language = language
    self.weight = weight
  }
}
