import Domain
import Localization
import TerminalUI

/// What is recorded of one person: function, organisation, contact details, seats, and what the person still owes.
public struct PersonContent: Sendable {
  let id: PersonID
  let page: Page

  init(_ id: PersonID, _ register: any Register, _ around: Surroundings) throws(RegisterError) {
    self.id = id
    let wording = Wording(register, around)
    let person = try register.person(id)
    let seats = try SeatsHeld(register, wording)
    var page = Page(
      title: wording.person(id),
      note: person.organization.map { wording.party(.organization($0), .short) } ?? "",
      sections: [
        Self.facts(of: person, wording),
        Self.contact(of: person, wording),
        seats.section(of: .person(id)),
      ] + (try PartyPages.involvement(of: .person(id), register, wording)) + [
        wording.sources(person.sources)
      ])
    page.offers = DirectoryOffers.of(person)
    self.page = page
  }

  private static func facts(of person: Person, _ wording: Wording) -> PageSection {
    var lines: [PageLine] = []
    func add(_ label: Phrase, _ value: String?, place: Place? = nil) {
      if let value, !value.isEmpty { lines.append(.fact(wording(label), value, place: place)) }
    }
    add(ScreenWords.name, person.name)
    add(ScreenWords.honorific, person.honorific.map(wording.text))
    add(ScreenWords.function, person.function.map(wording.text))
    add(
      ScreenWords.organization, person.organization.map { wording.party(.organization($0), .both) },
      place: person.organization.map(Place.organization))
    add(ScreenWords.term, person.term.map(wording.span))
    add(ScreenWords.writtenIn, person.language.map { wording($0.phrase) })
    add(ScreenWords.remark, person.remark.map(wording.text))
    return .facts("", lines)
  }

  private static func contact(of person: Person, _ wording: Wording) -> PageSection {
    let contact = person.contact ?? Person.Contact()
    let known: [(Phrase, String?)] = [
      (ScreenWords.email, contact.email), (ScreenWords.telephone, contact.telephone),
      (ScreenWords.address, contact.address),
    ]
    let lines = known.compactMap { label, value in
      value.map {
        PageLine.fact(wording(label), $0.split(whereSeparator: \.isNewline).joined(separator: ", "))
      }
    }
    if lines.isEmpty {
      return .standing(wording(ScreenWords.contact), wording(ScreenWords.noContact), [])
    }
    return .facts(wording(ScreenWords.contact), lines)
  }
}
