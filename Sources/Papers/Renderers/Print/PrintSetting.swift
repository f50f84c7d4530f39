import Domain
import Localization
import PlainText

/// Words set in lines, at one width.
struct PrintSetting {
  let press: any Press
  let width: Double
  let language: Language
  let references: PrintReferences

  func narrowed(to width: Double, _ language: Language? = nil) -> PrintSetting {
    PrintSetting(
      press: press, width: width, language: language ?? self.language, references: references)
  }

  /// The lines of a passage. The first two stay together, and so do the last two: no page begins or ends with one of them alone.
  func lines(
    _ passage: Passage, size: Double = PrintStyle.body, alignment: PrintedText.Alignment = .left,
    leadsTo target: String? = nil
  ) -> [PrintSlab] {
    let text = text(passage, size: size, alignment: alignment, target)
    let lines = press.lines(of: text)
    return lines.enumerated().map { number, line in
      PrintSlab(
        height: line.height,
        elements: [.line(text, number, PrintedPoint(x: 0, y: line.baseline))],
        staysWithNext: number < lines.count - 1 && (number == 0 || number == lines.count - 2))
    }
  }

  /// How wide words are on one line.
  func width(of passage: Passage, size: Double = PrintStyle.body) -> Double {
    widths(of: passage, size: size).max() ?? 0
  }

  /// How wide each line is where none is turned.
  func widths(of passage: Passage, size: Double = PrintStyle.body) -> [Double] {
    press.lines(of: narrowed(to: -1).text(passage, size: size, alignment: .left, nil)).map(\.width)
  }

  private func text(
    _ passage: Passage, size: Double, alignment: PrintedText.Alignment, _ target: String?
  ) -> PrintedText {
    PrintedText(
      runs: passage.spans.map {
        PrintedText.Run(words: $0.text, language: $0.language, weight: $0.weight, target: target)
      }, size: size, width: width < 0 ? nil : width, alignment: alignment)
  }
}
