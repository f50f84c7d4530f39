import Commands
import Domain
import Localization

/// Rows of the list of organisations: those that the register does not know are added, what is known of the others is brought up
/// to date.
enum OrganizationImport {
  static func take(_ row: ImportRow, _ act: inout ImportAct) throws(RegisterError) {
    let known = try known(row, act)
    let row = known.map { act.lay(row, beside: $0, in: .recorded(on: act.today)) } ?? row
    let kind: Organization.Kind? = try row.choice("kind", .kind) { [$0.phrase] }
    let parent = try row.new("part_of").map { name throws(RegisterError) in
      try act.organization(named: name)
    }
    guard let known else {
      return try act.add(
        AddOrganization(
          id: row.given("id").flatMap { OrganizationID($0) }, kind: kind ?? .other,
          name: row.text("name") ?? Text(), acronym: row.text("acronym"), partOf: parent,
          remark: row.text("remark")), .organization, named: names(row))
    }
    try act.perform(
      EditOrganization(
        organization: known.id, kind: kind, name: row.text("name"), acronym: row.text("acronym"),
        partOf: parent.map { .to($0) } ?? .kept, remark: row.text("remark")))
  }

  private static func names(_ row: ImportRow) -> [String] {
    ["name_en", "name_fr", "name", "acronym_en", "acronym_fr"].compactMap { row.given($0) }
  }

  /// The one of that identifier; without one, the one that bears the very name or acronym.
  private static func known(_ row: ImportRow, _ act: ImportAct) throws(RegisterError) -> Organization? {
    let register = act.register
    if let id = row.given("id") {
      guard let id = OrganizationID(id) else { throw .invalid(.identifier, .notAnIdentifier(id)) }
      return try register.tree(.organization(id)) == nil ? nil : try register.organization(id)
    }
    let names = names(row)
    if let id = act.added(.organization, named: names).flatMap({ OrganizationID($0.id) }) {
      return try register.organization(id)
    }
    return try register.organizations(DirectoryQuery()).rows.first { organization in
      let known = [organization.name] + [organization.acronym].compactMap { $0 }
      return known.contains { text in Language.allCases.contains { text[$0].map(names.contains) ?? false } }
    }
  }
}

extension ImportAct {
  /// The organisation that a cell names, which may be one of an earlier row.
  fileprivate func organization(named name: String) throws(RegisterError) -> OrganizationID {
    if let id = added(.organization, named: [name]).flatMap({ OrganizationID($0.id) }) { return id }
    return try register.organization(named: name)
  }
}

/// Rows of the list of people.
enum PersonImport {
  static func take(_ row: ImportRow, _ act: inout ImportAct) throws(RegisterError) {
    let known = try known(row, act)
    let row = known.map { act.lay(row, beside: $0, in: .recorded) } ?? row
    let organization = try row.new("organization").map { name throws(RegisterError) in
      try act.register.organization(named: name)
    }
    let language: Language? = try row.choice("language", .language) { [$0.phrase] }
    var contact = known?.contact ?? Person.Contact()
    contact.email = row.new("email") ?? contact.email
    contact.telephone = row.new("telephone") ?? contact.telephone
    contact.address = row.new("address") ?? contact.address
    guard let known else {
      let name = name(row) ?? ""
      return try act.add(
        AddPerson(
          id: row.given("id").flatMap { PersonID($0) }, name: name,
          honorific: row.text("honorific"), function: row.text("function"), organization: organization,
          language: language, contact: contact, remark: row.text("remark")), .person, named: [name])
    }
    try act.perform(
      EditPerson(
        person: known.id, name: name(row).flatMap { $0 == known.name ? nil : $0 },
        honorific: row.text("honorific"),
        function: row.text("function"), organization: organization.map { .to($0) } ?? .kept,
        language: language, contact: contact == known.contact ?? Person.Contact() ? .kept : .to(contact),
        remark: row.text("remark")))
  }

  /// As a register writes it, where a table has given and family name apart.
  private static func name(_ row: ImportRow) -> String? {
    guard let name = row.given("name"), let given = row.given("given_name") else { return row.given("name") }
    return name.hasPrefix(given + " ") ? name : given + " " + name
  }

  /// The one of that identifier; without one, the only one of that very name.
  private static func known(_ row: ImportRow, _ act: ImportAct) throws(RegisterError) -> Person? {
    let register = act.register
    if let id = row.given("id") {
      guard let id = PersonID(id) else { throw .invalid(.identifier, .notAnIdentifier(id)) }
      return try register.tree(.person(id)) == nil ? nil : try register.person(id)
    }
    guard let name = name(row) else { return nil }
    if let id = act.added(.person, named: [name]).flatMap({ PersonID($0.id) }) {
      return try register.person(id)
    }
    let found = try register.people(DirectoryQuery(phrase: name)).rows.filter { $0.name == name }
    if found.count > 1 { throw .ambiguous(found[0].name, found.map(\.id.text)) }
    return found.first
  }
}
