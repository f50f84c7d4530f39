import Commands
import Domain
import TestSupport
import Testing

@Suite("Commands of the office and the directory")
struct DirectoryCommandTests {
  @Test("The office's name, zone, periods, numbering and languages")
  func editOffice() throws {
    let register = try World.register()
    let set = try register.run(
      EditOffice(
        name: Text(fr: "Bureau"), zone: "UTC", periods: .to(Periods(documents: 20)),
        numbering: .to(Numbering(decision: "{body}-{session}-{n}")), languages: .to([.french])))
    let office = try register.office()
    #expect(office.name == Text(en: "Office", fr: "Bureau"))
    #expect(office.zone == "UTC")
    #expect(office.periods.documents == 20)
    #expect(office.languages == [.french])
    #expect(set.action == "edit-office")
    #expect(set.subject == .office)
  }

  @Test("What the office cannot be told, by field")
  func editOfficeInput() throws {
    let register = try World.register()
    #expect(
      register.error(of: EditOffice(zone: "Africa/Nowhere"))
        == .invalid(.zone, .unknownZone("Africa/Nowhere")))
    #expect(
      register.error(of: EditOffice(periods: .to(Periods(invitations: -1))))
        == .invalid(.invitationsPeriod, .outOfRange("-1", from: 0, to: 3650)))
    #expect(register.error(of: EditOffice(languages: .to([]))) == .invalid(.language, .missing))
    #expect(
      register.error(of: EditOffice(numbering: .to(Numbering(decision: "{body}/Dec."))))
        == .invalid(.decisionPattern, .unknownValue("{body}/Dec.", allowed: ["{n}"])))
    let unknown = register.error(of: EditOffice(numbering: .to(Numbering(minutes: "{office}/Min."))))
    #expect(
      unknown
        == .invalid(
          .minutesPattern, .unknownValue("{office}", allowed: ["{body}", "{session}", "{year}", "{n}"])))
    let open = register.error(of: EditOffice(numbering: .to(Numbering(minutes: "{body"))))
    #expect(open != nil)
  }

  @Test("A classification is added, or renamed when it is there")
  func addClassification() throws {
    let register = try World.register()
    try register.run(AddClassification(id: "donors", name: Text(en: "Donors")))
    try register.run(AddClassification(id: "sahel", name: Text(fr: "Pays du Sahel")))
    #expect(
      try register.office().classifications == [
        Classification(id: "sahel", name: Text(en: "Sahel countries", fr: "Pays du Sahel")),
        Classification(id: "donors", name: Text(en: "Donors")),
      ])
    #expect(register.error(of: AddClassification(id: "x", name: Text(en: "  "))) == .invalid(.name, .missing))
  }

  @Test("An organisation is named after its acronym, else its name, with a number when that is taken")
  func addOrganization() throws {
    let register = try World.register()
    try register.run(
      AddOrganization(
        kind: .regional, name: Text(en: "Economic Community", fr: "Communauté économique"),
        acronym: Text(en: "ECOWAS", fr: "CEDEAO"), source: SourceNote(document: "S0")))
    #expect(try register.organization("ecowas").sources == [SourceNote(document: "S0")])
    try register.run(AddOrganization(kind: .state, name: Text(fr: "Sénégal"), acronym: Text()))
    #expect(try register.organization("senegal").acronym == nil)
    try register.run(AddOrganization(kind: .other, name: Text(en: "UN")))
    #expect(try register.organization("un-2").kind == .other)
  }

  @Test("What an organisation cannot be, by field")
  func addOrganizationInput() throws {
    let register = try World.register()
    #expect(register.error(of: AddOrganization(kind: .state, name: Text())) == .invalid(.name, .missing))
    #expect(
      register.error(of: AddOrganization(kind: .state, name: Text(en: "…")))
        == .invalid(.identifier, .missing))
    #expect(
      register.error(of: AddOrganization(id: "un", kind: .state, name: Text(en: "X")))
        == .identifierTaken(.organization("un")))
    #expect(
      register.error(of: AddOrganization(kind: .ministry, name: Text(en: "X"), partOf: "nobody"))
        == .noSuchRecord(.organization, "nobody"))
  }

  @Test("Names merge per language; an organisation is never part of itself")
  func editOrganization() throws {
    let register = try World.register()
    try register.run(
      EditOrganization(
        organization: "au", name: Text(fr: "Union africaine"), partOf: .to("un"), remark: Text(en: "Addis")))
    let union = try register.organization("au")
    #expect(union.name == Text(en: "African Union", fr: "Union africaine"))
    #expect(union.partOf == "un")
    #expect(union.remark == Text(en: "Addis"))
    #expect(
      register.error(of: EditOrganization(organization: "un", partOf: .to("misahel")))
        == .invalid(.parent, .cycle("misahel")))
    #expect(
      register.error(of: EditOrganization(organization: "un", partOf: .to("un")))
        == .invalid(.parent, .cycle("un")))
    try register.run(EditOrganization(organization: "au", partOf: .to(nil)))
    #expect(try register.organization("au").partOf == nil)
    #expect(register.error(of: EditOrganization(organization: "x")) == .noSuchRecord(.organization, "x"))
  }

  @Test("An organisation that closes ends the seats that it and its posts hold, and takes no new one")
  func close() throws {
    let register = try World.register()
    let post = Party.post(.same("Head of mission"), of: "au")
    try register.run(
      AssignSeat(body: "mcp", role: .technicalSupport, holder: post, from: .notStated))
    let act = Text(en: "Resolution", fr: "Résolution")
    try register.run(
      CloseOrganization(organization: "au", on: "2023-12-31", instrument: act, successor: "un"))
    #expect(
      try register.organization("au").closure
        == Closure(on: "2023-12-31", instrument: act, successor: "un"))
    let held = try register.body("mcp").seats.filter { $0.holder?.organization == "au" }
    #expect(held.count >= 2 && held.allSatisfy { $0.term.to == .date("2023-12-31") })
    let refusal = RegisterError.refused(.organizationIsClosed("au", successor: "un"))
    #expect(
      register.error(of: AssignSeat(body: "mcp", role: .member, holder: post, from: .notStated)) == refusal)
    #expect(
      register.error(
        of: AssignSeat(
          body: "mcp", role: .member, holder: post, from: .date("2020"), to: .date("2023-06"))) == nil)
    #expect(
      register.error(of: CloseOrganization(organization: "un", successor: "au"))
        == .invalid(.successor, .cycle("au")))
    try register.run(ReopenOrganization(organization: "au"))
    #expect(try register.organization("au").closure == nil)
    #expect(
      register.error(of: AssignSeat(body: "mcp", role: .member, holder: post, from: .notStated)) == nil)
  }

  @Test("A classification of an organisation is dated, and said again it replaces what was said")
  func classify() throws {
    let register = try World.register()
    try register.run(
      ClassifyOrganization(organization: "au", classification: "sahel", from: .notStated))
    try register.run(
      ClassifyOrganization(
        organization: "au", classification: "sahel", from: .date("2014"), to: .date("2015-06")))
    #expect(
      try register.organization("au").classified == [
        Classified(id: "sahel", term: Term(from: .date("2014"), to: .date("2015-06")))
      ])
    #expect(
      register.error(of: ClassifyOrganization(organization: "au", classification: "x", from: .notStated))
        == .invalid(.classification, .unknownValue("x", allowed: ["sahel"])))
    #expect(
      register.error(
        of: ClassifyOrganization(
          organization: "au", classification: "sahel", from: .date("2016"), to: .date("2015")))
        == .invalid(.to, .endsBeforeItBegins))
  }

  @Test("A person is entered, changed and relieved of contact details")
  func people() throws {
    let register = try World.register()
    try register.run(
      AddPerson(
        name: "Hissein Brahim Taha", organization: "chad", language: .french,
        contact: Person.Contact(email: "taha@example.org")))
    #expect(try register.person("hissein-brahim-taha").contact?.email == "taha@example.org")
    try register.run(
      EditPerson(
        person: "hissein-brahim-taha", honorific: Text(fr: "S.E. M."), organization: .to(nil),
        term: .to(Term(from: .date("2017"), to: .date("2018")))))
    let changed = try register.person("hissein-brahim-taha")
    #expect(changed.organization == nil)
    #expect(changed.honorific == Text(fr: "S.E. M."))
    #expect(changed.term?.to == .date("2018"))
    #expect(changed.contact != nil)
    try register.run(ErasePersonContact(person: "hissein-brahim-taha"))
    #expect(try register.person("hissein-brahim-taha").contact == nil)
  }

  @Test("What a person cannot be, by field")
  func peopleInput() throws {
    let register = try World.register()
    #expect(register.error(of: AddPerson(name: " ")) == .invalid(.name, .missing))
    for address in ["anna.keller", "@example.org", "anna@", "a@b@c", "anna keller@example.org"] {
      let contact = Person.Contact(email: address)
      #expect(
        register.error(of: AddPerson(name: "Anna Keller", contact: contact))
          == .invalid(.email, .notAnEmail(address)))
      #expect(
        register.error(of: EditPerson(person: "diop", contact: .to(contact)))
          == .invalid(.email, .notAnEmail(address)))
    }
    #expect(
      register.error(of: AddPerson(id: "diop", name: "Diop")) == .identifierTaken(.person("diop")))
    #expect(
      register.error(of: AddPerson(name: "X", organization: "x")) == .noSuchRecord(.organization, "x"))
    #expect(register.error(of: EditPerson(person: "diop", name: "")) == .invalid(.name, .missing))
    #expect(
      register.error(
        of: EditPerson(person: "diop", term: .to(Term(from: .date("2018"), to: .date("2017")))))
        == .invalid(.to, .endsBeforeItBegins))
    #expect(register.error(of: EditPerson(person: "x")) == .noSuchRecord(.person, "x"))
    #expect(register.error(of: ErasePersonContact(person: "x")) == .noSuchRecord(.person, "x"))
  }

  @Test("Where a record comes from is edited beside the sources of its single fields")
  func sources() throws {
    let register = try World.register()
    try register.run(
      AddOrganization(kind: .donor, name: .same("Fonds"), source: SourceNote(document: "S0")))
    try register.run(EditOrganization(organization: "fonds", source: .to(SourceNote(outside: "fonds.org"))))
    #expect(try register.organization("fonds").sources == [SourceNote(outside: "fonds.org")])
    try register.run(EditOrganization(organization: "fonds", kind: .other))
    #expect(try register.organization("fonds").sources.count == 1)
    try register.run(EditOrganization(organization: "fonds", source: .to(nil)))
    #expect(try register.organization("fonds").sources.isEmpty)

    let field = SourceNote(about: "cadence", document: "S1")
    var notes = [field]
    notes.ofAll = SourceNote(document: "S2")
    #expect(notes == [SourceNote(document: "S2"), field])
    notes.ofAll = SourceNote(document: "S3")
    #expect(notes == [SourceNote(document: "S3"), field])
    notes.ofAll = nil
    #expect(notes == [field] && notes.ofAll == nil)
    try register.run(EditBody(body: "mcp", source: .to(SourceNote(document: "S4"))))
    #expect(try register.body("mcp").sources.ofAll == SourceNote(document: "S4"))
  }
}
