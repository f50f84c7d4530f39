import Domain
import Localization
import TerminalUI

/// All frameworks, in each of the orders in which one may want to see them.
public struct FrameworksContent: Sendable {
  let pages: [FrameworkOrder: Page]

  init(_ register: any Register, _ around: Surroundings) throws(RegisterError) {
    let wording = Wording(register, around)
    let frameworks = try register.frameworks().sorted(in: around.language) { wording.text($0.name) }
    pages = FrameworkOrder.allCases.reduce(into: [:]) { pages, order in
      pages[order] = Self.page(of: order.sorted(frameworks), wording)
    }
  }

  private static func page(of frameworks: [Framework], _ wording: Wording) -> Page {
    let language = wording.language
    if frameworks.isEmpty {
      return Page(sections: [
        .standing(ScreenWords.frameworks[language], ScreenWords.noFrameworks[language], [FrameworkOffers.new])
      ])
    }
    var list = PageSection(
      "", columns: columns(language), wrapped: 1, hasHeader: true,
      lines: frameworks.map { line(of: $0, wording) })
    list.alsoWrapped = [4]
    var page = Page(
      title: ScreenWords.frameworks[language], note: String(frameworks.count), sections: [list])
    page.offers = [FrameworkOffers.new]
    return page
  }

  private static func columns(_ language: Language) -> [TableColumn] {
    let count = ScreenWords.resultsCount[language]
    return [
      TableColumn(
        ScreenWords.acronym[language], width: .flexible(minimum: 8, maximum: 16), importance: 5),
      TableColumn(ScreenWords.name[language], width: .flexible(minimum: 20, weight: 3), importance: 6),
      TableColumn(
        ScreenWords.state[language], width: .flexible(minimum: 11, maximum: 21), importance: 4),
      TableColumn(ScreenWords.period[language], width: .fixed(12), importance: 2),
      TableColumn(
        FrameworkSheetWords.owners[language], width: .flexible(minimum: 10, maximum: 24, weight: 2),
        importance: 1),
      TableColumn(count, width: .fixed(count.count), alignment: .right, importance: 3),
    ]
  }

  private static func line(of framework: Framework, _ wording: Wording) -> PageLine {
    let language = wording.language
    var line = PageLine(
      [
        FrameworkWording.acronym(of: framework, wording), TableCell(wording.text(framework.name)),
        FrameworkWording.standing(framework.standing, wording),
        TableCell(FrameworkWording.period(framework.term, language)),
        wording.partiesCell(framework.owners), TableCell(String(framework.results.count)),
      ], style: framework.standing.isReadOnly ? .muted : .plain, place: .framework(framework.id),
      id: framework.id.text)
    line.offers = FrameworkOffers.all(framework)
    return line
  }
}
