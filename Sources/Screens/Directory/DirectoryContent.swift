import Domain
import Localization
import TerminalUI

/// Which part of the directory is shown: what fits the words, and from where on in each list.
public struct DirectoryRequest: Hashable, Sendable {
  var words = ""
  var organizationsFrom = 0
  var peopleFrom = 0
}

/// Organisations and people that fit the words, one page of each.
public struct DirectoryContent: Sendable {
  /// Lines of each list that are shown at once; a line at its end leads to the next.
  static let most = 100
  /// Organisations whose people are found by the organisation's name.
  private static let mostHomes = 200

  let request: DirectoryRequest
  let page: Page

  init(
    _ request: DirectoryRequest, _ register: any Register, _ around: Surroundings
  ) throws(RegisterError) {
    self.request = request
    let wording = Wording(register, around)
    let phrase = request.words.trimmed.isEmpty ? nil : request.words.trimmed
    let organizations = try register.organizations(
      DirectoryQuery(
        phrase: phrase, language: around.language, limit: Self.most, offset: request.organizationsFrom))
    var people = DirectoryQuery(phrase: phrase, limit: Self.most, offset: request.peopleFrom)
    if phrase != nil {
      let homes = try register.organizations(DirectoryQuery(phrase: phrase, limit: Self.mostHomes))
      people.alsoOf = Set(homes.rows.map(\.id))
    }
    var page = Page(
      title: ScreenWords.directory[around.language],
      sections: [
        Self.organizations(organizations, request, wording),
        Self.people(try register.people(people), request, wording),
      ])
    page.offers = [
      Offer(
        .function(2), FormTitles.keyNew, help: FormTitles.newEntryHelp, importance: 65,
        oneOf: [
          (FormTitles.newOrganization, AnyForm(AddOrganizationForm())),
          (FormTitles.newPerson, AnyForm(AddPersonForm())),
        ])
    ]
    self.page = page
  }

  private static func organizations(
    _ found: Domain.Page<Organization>, _ request: DirectoryRequest, _ wording: Wording
  ) -> PageSection {
    let language = wording.language
    let new = Offer(
      .function(2), FormTitles.keyNew, help: FormTitles.newOrganizationHelp, importance: 65,
      AddOrganizationForm())
    if found.total == 0, request.words.trimmed.isEmpty {
      return .standing(ScreenWords.organizations[language], ScreenWords.noOrganizations[language], [new])
    }
    let rows = found.rows.sorted(in: language) { wording.text($0.name) }
    var section = PageSection(
      ScreenWords.organizations[language],
      note: note(rows.count, request.organizationsFrom, found.total, language),
      columns: [
        TableColumn(ScreenWords.name[language], width: .flexible(minimum: 24, weight: 3), importance: 5),
        TableColumn(ScreenWords.acronym[language], width: .fixed(12), importance: 4),
        TableColumn(
          ScreenWords.kind[language], width: .flexible(minimum: 14, maximum: 34), importance: 3),
        TableColumn(
          ScreenWords.partOf[language], width: .flexible(minimum: 10, maximum: 24), importance: 1),
      ], hasHeader: true, emptyText: ScreenWords.organizationUnfound[language],
      lines: turned(
        rows.map { line(of: $0, wording) }, request, \.organizationsFrom, found.total, wording))
    section.offers = [new]
    return section
  }

  private static func line(of organization: Organization, _ wording: Wording) -> PageLine {
    var line = PageLine(
      [
        TableCell(wording.text(organization.name)),
        TableCell(
          organization.acronym?[wording.language] ?? organization.acronym?[wording.language.other] ?? ""),
        TableCell(
          wording(organization.kind.phrase.capitalized),
          shorter: [wording(organization.kind.short.capitalized)]),
        TableCell(organization.partOf.map { wording.party(.organization($0), .short) } ?? ""),
      ], style: organization.closure == nil ? .plain : .muted, place: .organization(organization.id),
      id: organization.id.text)
    line.offers = DirectoryOffers.of(organization)
    return line
  }

  private static func people(
    _ found: Domain.Page<Person>, _ request: DirectoryRequest, _ wording: Wording
  ) -> PageSection {
    let language = wording.language
    let new = DirectoryOffers.newPerson(in: nil)
    if found.total == 0, request.words.trimmed.isEmpty {
      return .standing(ScreenWords.people[language], ScreenWords.noPeople[language], [new])
    }
    let rows = found.rows.sorted(in: language, by: \.sortedUnder)
    var section = PeopleLines.section(
      ScreenWords.people[language], note: note(rows.count, request.peopleFrom, found.total, language),
      rows, withOrganization: true, wording)
    section.emptyText = ScreenWords.personUnfound[language]
    section.lines = turned(section.lines, request, \.peopleFrom, found.total, wording)
    if section.lines.count > rows.count {
      // What leads to more people is longer than their names may be.
      section.columns[0].width = .flexible(minimum: 22, weight: 4)
    }
    section.offers = [new]
    return section
  }

  private static func note(_ count: Int, _ from: Int, _ total: Int, _ language: Language) -> String {
    ScreenWords.range(from..<from + count, of: total)[language]
  }

  /// The lines with those that lead to what stands before and after them.
  private static func turned(
    _ lines: [PageLine], _ request: DirectoryRequest, _ offset: WritableKeyPath<DirectoryRequest, Int>,
    _ total: Int, _ wording: Wording
  ) -> [PageLine] {
    let from = request[keyPath: offset]
    let end = from + lines.count
    var lines = lines
    func leading(to start: Int, _ words: Phrase) -> PageLine {
      var other = request
      other[keyPath: offset] = start
      var line = PageLine([TableCell(wording(words), style: .muted)])
      line.action = .turn(other)
      return line
    }
    if end < total {
      lines.append(leading(to: end, ScreenWords.next(min(most, total - end))))
    }
    if from > 0 {
      lines.insert(leading(to: max(0, from - most), ScreenWords.previous(min(most, from))), at: 0)
    }
    return lines
  }
}
