import Domain
import Localization
import TerminalUI

/// The results of a framework as a tree, each below its parent, with how far it has come and who answers for it.
enum ResultLines {
  static func tree(of framework: Framework, _ projects: [Project], _ wording: Wording) -> PageSection {
    let title = FrameworkSheetWords.results[wording.language]
    let offers = FrameworkOffers.newResult(in: framework)
    if framework.results.isEmpty, !offers.isEmpty {
      return .standing(title, ScreenWords.noResults[wording.language], offers)
    }
    return section(title, of: framework, under: nil, projects, offers, wording)
  }

  /// What stands below one result, as on its page.
  static func parts(
    of result: ExpectedResult, in framework: Framework, _ projects: [Project], _ wording: Wording
  ) -> PageSection {
    section(ScreenWords.below[wording.language], of: framework, under: result.id, projects, [], wording)
  }

  private static func section(
    _ title: String, of framework: Framework, under root: Identifier<ExpectedResult>?, _ projects: [Project],
    _ offers: [Offer], _ wording: Wording
  ) -> PageSection {
    let language = wording.language
    var section = PageSection(
      title,
      columns: [
        TableColumn(
          FrameworkSheetWords.result[language], width: .flexible(minimum: 30, weight: 3), importance: 5),
        TableColumn(ScreenWords.level[language], width: .flexible(minimum: 10, maximum: 24), importance: 1),
        TableColumn(FrameworkSheetWords.rating[language], width: .fixed(14), importance: 4),
        TableColumn(
          ScreenWords.answerableHead[language], width: .flexible(minimum: 12, maximum: 26), importance: 2),
      ], wrapped: 0, hasHeader: true, lines: lines(of: framework, under: root, projects, wording))
    section.offers = offers
    return section
  }

  private static func lines(
    of framework: Framework, under root: Identifier<ExpectedResult>?, _ projects: [Project],
    _ wording: Wording
  ) -> [PageLine] {
    var above: [Identifier<ExpectedResult>] = []
    return framework.outline.compactMap { row in
      above = Array(above.prefix(row.depth))
      defer { above.append(row.result.id) }
      guard let root else {
        return line(of: row.result, under: above, in: framework, projects, wording)
      }
      guard let start = above.firstIndex(of: root) else { return nil }
      return line(of: row.result, under: Array(above[(start + 1)...]), in: framework, projects, wording)
    }
  }

  private static func line(
    of result: ExpectedResult, under above: [Identifier<ExpectedResult>], in framework: Framework,
    _ projects: [Project], _ wording: Wording
  ) -> PageLine {
    let reference = ResultReference(framework: framework.id, result: result.id)
    var line = PageLine(
      [
        TableCell(FrameworkWording.title(of: result, wording)),
        FrameworkWording.level(of: result, in: framework, wording),
        FrameworkWording.rating(result.rating, wording), answerable(result, wording),
      ], place: .result(reference), id: result.id.text)
    line.above = above.map(\.text)
    line.hang = FrameworkWording.indent(result.code)
    line.offers =
      ResultOffers(
        framework: framework, result: result, isServed: projects.contains { $0.results.contains(reference) }
      ).inTree
    return line
  }

  /// Those responsible before those in support; where there is no room for all, how many.
  private static func answerable(_ result: ExpectedResult, _ wording: Wording) -> TableCell {
    let ordered =
      result.answerable.filter { $0.role == .responsible }
      + result.answerable.filter { $0.role == .supporting }
    return wording.partiesCell(ordered.map(\.party))
  }
}
