import Domain
import Localization
import TerminalUI

/// What is recorded of one organisation: names, classifications, seats, people, and what it still owes.
public struct OrganizationContent: Sendable {
  /// People, and parts, that are listed on the page; the directory finds the others.
  private static let most = 100

  let id: OrganizationID
  let page: Page

  init(
    _ id: OrganizationID, _ register: any Register, _ around: Surroundings
  ) throws(RegisterError) {
    self.id = id
    let wording = Wording(register, around)
    let organization = try register.organization(id)
    let seats = try SeatsHeld(register, wording)
    var page = try Page(
      title: wording.party(.organization(id)), note: wording(organization.kind.phrase.capitalized),
      sections: [
        try Self.facts(of: organization, register, wording),
        Self.classifications(of: organization, wording),
        seats.section(of: .organization(id)),
        try Self.people(of: id, register, wording),
      ] + PartyPages.involvement(of: .organization(id), register, wording)
        + PartyPages.frameworks(ledBy: .organization(id), register, wording)
        + [RelationLines.results(concerning: organization.key, register, wording)].filter { !$0.isEmpty }
        + GivenLines.sections(by: .organization(id), register, wording)
        + [wording.sources(organization.sources)])
    page.offers = DirectoryOffers.of(organization) + [DirectoryOffers.newPerson(in: id)]
    self.page = page
  }

  private static func facts(
    of organization: Organization, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> PageSection {
    let language = wording.language
    var lines = PartyPages.names(
      organization.name, english: ScreenWords.nameInEnglish, french: ScreenWords.nameInFrench,
      same: ScreenWords.name, wording)
    lines += PartyPages.names(
      organization.acronym, english: ScreenWords.acronymInEnglish, french: ScreenWords.acronymInFrench,
      same: ScreenWords.acronym, wording)
    lines += try closing(of: organization, register, wording)
    if let parent = organization.partOf {
      lines.append(
        .fact(
          ScreenWords.partOf[language], wording.party(.organization(parent), .both),
          place: .organization(parent)))
    }
    let parts = try register.organizations(
      DirectoryQuery(organization: organization.id, language: language, limit: most))
    for part in parts.rows.sorted(in: language, by: { wording.text($0.name) }) {
      lines.append(
        .fact(
          ScreenWords.hasPart[language], wording.party(.organization(part.id), .both),
          place: .organization(part.id)))
    }
    if let remark = organization.remark {
      lines.append(.fact(ScreenWords.remark[language], wording.text(remark)))
    }
    return .facts("", lines)
  }

  /// That it is over, who continues it, and what it continues.
  private static func closing(
    of organization: Organization, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> [PageLine] {
    var lines: [PageLine] = []
    if let closure = organization.closure {
      lines.append(
        .fact(
          wording(ScreenWords.state), wording(closure.phrase.capitalized), note: wording.mark(closure.source),
          style: .warning))
    }
    if let successor = organization.closure?.successor {
      lines.append(
        .fact(
          wording(ClosureWords.successor), wording.party(.organization(successor), .both),
          place: .organization(successor)))
    }
    let before = try register.organizations(DirectoryQuery()).rows
      .filter { $0.closure?.successor == organization.id }
    return lines
      + before.map {
        .fact(
          wording(ClosureWords.continues), wording.party(.organization($0.id), .both),
          place: .organization($0.id))
      }
  }

  private static func classifications(of organization: Organization, _ wording: Wording) -> PageSection {
    let language = wording.language
    let new = Offer(
      .function(2), FormTitles.classify, help: FormTitles.classifyHelp, importance: 65,
      ClassifyOrganizationForm(organization: organization.id))
    if organization.classified.isEmpty {
      return .standing(
        ScreenWords.classifications[language], ScreenWords.noClassifications[language], [new])
    }
    var section = PageSection(
      ScreenWords.classifications[language],
      columns: [
        TableColumn("", width: .flexible(minimum: 20), importance: 3),
        TableColumn("", width: .fixed(34), importance: 2),
        TableColumn("", width: .fixed(18), alignment: .right, importance: 1),
      ],
      lines: organization.classified.map { line(of: $0, in: organization, wording) })
    section.offers = [new]
    return section
  }

  private static func line(
    of entry: Classified, in organization: Organization, _ wording: Wording
  ) -> PageLine {
    var line = PageLine(
      [
        TableCell(wording(wording.names.classification(entry.id))), TableCell(wording.span(entry.term)),
        TableCell(wording.mark(entry.source), style: .muted),
      ], style: entry.term.hasEnded(by: wording.today) ? .muted : .plain)
    line.offers = [
      Offer(
        .function(4), FormTitles.keyEdit, help: FormTitles.classifyHelp, importance: 60,
        ClassifyOrganizationForm(organization: organization.id, classification: entry.id)),
      Offer(
        .delete, FormTitles.keyWithdrawInvitation, help: FormTitles.withdrawClassificationHelp,
        importance: 34,
        WithdrawClassificationForm(organization: organization.id, classification: entry.id)),
    ]
    return line
  }

  private static func people(
    of id: OrganizationID, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> PageSection {
    let language = wording.language
    let found = try register.people(DirectoryQuery(organization: id, limit: most))
    let new = DirectoryOffers.newPerson(in: id)
    if found.rows.isEmpty {
      return .standing(ScreenWords.people[language], ScreenWords.noPeople[language], [new])
    }
    var section = PeopleLines.section(
      ScreenWords.people[language],
      note: ScreenWords.shown(found.rows.count, of: found.total)[language],
      found.rows.sorted(in: language, by: \.sortedUnder), withOrganization: false, wording)
    section.offers = [new]
    return section
  }
}
