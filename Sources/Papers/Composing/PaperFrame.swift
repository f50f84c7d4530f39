import Domain
import Localization

/// What all papers have around their text.
enum PaperFrame {
  static func masthead(office: Office, body: Body?, _ language: Language) -> [Passage] {
    [Passage(office.name, language)] + (body.map { [Passage($0.name, language, .strong)] } ?? [])
  }

  /// `MCP/5/Min.` → `MCP-5-Min`: what a file may be called anywhere.
  static func fileStem(_ symbol: String) -> String {
    var stem = ""
    for scalar in symbol.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        stem.unicodeScalars.append(scalar)
      } else if !stem.isEmpty, !stem.hasSuffix("-") {
        stem.append("-")
      }
    }
    while stem.hasSuffix("-") { stem.removeLast() }
    return stem.isEmpty ? "paper" : String(stem.prefix(120))
  }

  static func asAt(_ day: CalendarDay) -> Phrase {
    let date = day.phrase(.long)
    return Phrase(en: "As at \(date.en)", fr: "Situation au \(date.fr)")
  }
}
