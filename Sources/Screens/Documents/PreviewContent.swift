import Domain
import Localization
import Papers

/// A paper as plain text, and what its file would be called; where there is nothing to issue, why.
public struct PreviewContent: Sendable {
  let choice: PaperChoice
  let text: String
  /// `nil` for a paper that cannot be issued.
  let fileName: String?

  init(_ choice: PaperChoice, _ register: any Register, _ around: Surroundings) {
    self.choice = choice
    do {
      let paper = try choice.paper(from: register, asOf: around.today)
      text = TextFormat.text.text(of: paper)
      fileName = paper.fileName(choice.format)
    } catch {
      let advice = error.advice(Names(register))
      text = advice.explanation[around.language] + "\n\n" + advice.remedy[around.language]
      fileName = nil
    }
  }
}

/// How many pages a paper has when it is printed; `nil` where nobody can tell.
public struct PageCount: Sendable {
  let choice: PaperChoice
  let pages: Int?

  init(_ choice: PaperChoice, _ register: any Register, _ around: Surroundings) {
    self.choice = choice
    let paper = try? choice.paper(from: register, asOf: around.today)
    pages = paper.flatMap { paper in try? around.tools?.pageCount(of: paper) }
  }

  /// Whether it is that of a paper, which has as many pages in each format.
  func isOf(_ other: PaperChoice) -> Bool { choice.paper == other.paper && choice.language == other.language }
}
