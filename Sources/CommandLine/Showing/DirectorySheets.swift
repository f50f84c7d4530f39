import Domain
import Localization

extension Session {
  func sheet(_ organization: Organization) throws(CommandLineError) -> FactSheet {
    let names = try names()
    let register = try register()
    let parts = try asking { () throws(RegisterError) in
      try register.organizations(DirectoryQuery(organization: organization.id, language: language)).rows
    }
    let sources = organization.sources
    let name = names.phrase(.organization(organization.id), .both)[language]
    var sheet = FactSheet("\(name) · \(organization.id)", language: language)
    sheet.fact(
      FactWords.nameInOther, names.phrase(.organization(organization.id), .both)[language.other],
      sources.aboutName)
    sheet.fact(FactWords.kind, organization.kind.phrase, sources.about("kind"))
    let closure = organization.closure?.source.map { [$0] } ?? sources.about("closure")
    sheet.fact(FactWords.state, organization.closure?.phrase, closure)
    sheet.fact(
      ClosureWords.successor,
      organization.closure?.successor.map { names.phrase(.organization($0), .both) }, closure)
    let before = try predecessors(of: organization.id).map { names.phrase(.organization($0), .both) }
    sheet.fact(ClosureWords.continues, before.listed())
    sheet.fact(FactWords.partOf, organization.partOf.map { names.phrase($0) }, sources.about("partOf"))
    sheet.fact(ScreenWords.hasPart, parts.map { names.phrase(.organization($0.id), .both) }.listed())
    for classified in organization.classified {
      sheet.fact(
        FactWords.classification,
        names.classification(classified.id) + " (" + classified.term.phrase + ")",
        classified.source.map { [$0] } ?? sources.about("classified"))
    }
    sheet.fact(FactWords.remark, organization.remark?.phrase, sources.about("remark"))
    try addInvolvement(of: .organization(organization.id), names, to: &sheet)
    try addResults(concerning: organization.key, names, to: &sheet)
    sheet.keep(organization.sources)
    return sheet
  }

  /// The organisations that it continues.
  private func predecessors(of organization: OrganizationID) throws(CommandLineError) -> [OrganizationID] {
    let register = try register()
    return try asking { () throws(RegisterError) in
      try register.organizations(DirectoryQuery()).rows.filter { $0.closure?.successor == organization }
        .map(\.id)
    }
  }

  func sheet(_ person: Person) throws(CommandLineError) -> FactSheet {
    let names = try names()
    let sources = person.sources
    var sheet = FactSheet(
      "\(names.phrase(.person(person.id), .long)[language]) · \(person.id)", language: language)
    sheet.fact(FactWords.function, person.function?.phrase, sources.about("function"))
    sheet.fact(
      FactWords.organization, person.organization.map { names.phrase($0) }, sources.about("organization"))
    sheet.fact(FactWords.language, person.language?.phrase, sources.about("language"))
    sheet.fact(FactWords.term, person.term?.phrase, sources.about("term"))
    sheet.fact(FactWords.email, person.contact?.email)
    sheet.fact(FactWords.telephone, person.contact?.telephone)
    sheet.fact(FactWords.address, person.contact?.address)
    sheet.fact(FactWords.remark, person.remark?.phrase, sources.about("remark"))
    try addInvolvement(of: .person(person.id), names, to: &sheet)
    sheet.keep(person.sources)
    return sheet
  }

  func sheet(_ office: Office) -> FactSheet {
    var sheet = FactSheet(office.name.phrase[language], language: language)
    sheet.fact(FactWords.nameInOther, office.name[language.other], office.sources)
    sheet.fact(FactWords.zone, office.zone)
    sheet.fact(FactWords.languages, office.languages.map(\.phrase).listed())
    sheet.fact(FactWords.starter, office.starter)
    sheet.fact(FactWords.began, office.began?.phrase(.long))
    sheet.fact(FactWords.schema, String(office.schema))
    for classification in office.classifications {
      sheet.fact(
        Phrase(same: classification.id.text), classification.name.phrase,
        classification.source.map { [$0] } ?? [])
    }
    sheet.keep(office.sources)
    return sheet
  }
}
