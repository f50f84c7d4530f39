import Domain
import Localization
import TerminalUI

/// All frameworks, those in force before the others, and what is closed or succeeded last.
public struct FrameworksContent: Sendable {
  let page: Page

  init(_ register: any Register, _ around: Surroundings) throws(RegisterError) {
    let wording = Wording(register, around)
    let language = around.language
    let byName = try register.frameworks().sorted(in: language) { wording.text($0.name) }
    let frameworks = byName.enumerated().sorted {
      (Self.rank($0.element.standing.name), $0.offset) < (Self.rank($1.element.standing.name), $1.offset)
    }.map(\.element)
    if frameworks.isEmpty {
      page = Page(sections: [
        .standing(ScreenWords.frameworks[language], ScreenWords.noFrameworks[language], [FrameworkOffers.new])
      ])
      return
    }
    var page = Page(
      title: ScreenWords.frameworks[language], note: String(frameworks.count),
      sections: [
        PageSection(
          "", columns: Self.columns(language), wrapped: 1, hasHeader: true,
          lines: frameworks.map { Self.line(of: $0, wording) })
      ])
    page.offers = [FrameworkOffers.new]
    self.page = page
  }

  private static func rank(_ standing: FrameworkStanding.Name) -> Int {
    switch standing {
    case .inForce: 0
    case .interrupted: 1
    case .formallyApproved: 2
    case .validated: 3
    case .draft: 4
    case .closed, .succeeded: 5
    }
  }

  private static func columns(_ language: Language) -> [TableColumn] {
    let count = ScreenWords.resultsCount[language]
    return [
      TableColumn(ScreenWords.acronym[language], width: .fixed(16), importance: 5),
      TableColumn(ScreenWords.name[language], width: .flexible(minimum: 20, weight: 3), importance: 6),
      TableColumn(
        ScreenWords.state[language], width: .flexible(minimum: 11, maximum: 21), importance: 4),
      TableColumn(ScreenWords.period[language], width: .fixed(12), importance: 2),
      TableColumn(
        FrameworkSheetWords.owners[language], width: .flexible(minimum: 10, maximum: 24), importance: 1),
      TableColumn(count, width: .fixed(count.count), alignment: .right, importance: 3),
    ]
  }

  private static func line(of framework: Framework, _ wording: Wording) -> PageLine {
    let language = wording.language
    var line = PageLine(
      [
        TableCell(framework.acronym.map { wording.text($0) } ?? ""), TableCell(wording.text(framework.name)),
        FrameworkWording.standing(framework.standing, wording),
        TableCell(FrameworkWording.period(framework.term, language)),
        wording.partiesCell(framework.owners), TableCell(String(framework.results.count)),
      ], style: framework.standing.isReadOnly ? .muted : .plain, place: .framework(framework.id),
      id: framework.id.text)
    line.offers = FrameworkOffers.all(framework)
    return line
  }
}
