import Domain
import Localization
import TerminalUI

/// People as lines, the same in the directory and on the page of an organisation.
enum PeopleLines {
  static func section(
    _ title: String, note: String, _ people: [Person], withOrganization: Bool, _ wording: Wording
  ) -> PageSection {
    let language = wording.language
    var columns = [
      TableColumn(ScreenWords.name[language], width: .flexible(minimum: 22, weight: 3), importance: 6),
      TableColumn(ScreenWords.function[language], width: .flexible(minimum: 12, weight: 4), importance: 4),
      TableColumn(ScreenWords.telephone[language], width: .fixed(18), importance: 3),
      TableColumn(ScreenWords.email[language], width: .flexible(minimum: 18, maximum: 34), importance: 2),
    ]
    if withOrganization {
      columns.insert(
        TableColumn(
          ScreenWords.organization[language], width: .flexible(minimum: 12, maximum: 24), importance: 5),
        at: 2)
    }
    var lines = people.map { line(of: $0, withOrganization: withOrganization, wording) }
    // Where nobody's number or address is known, the room is for the functions.
    for index in columns.indices.reversed()
    where index > 1 && !lines.isEmpty && lines.allSatisfy({ $0.cells[index].text.isEmpty }) {
      columns.remove(at: index)
      for line in lines.indices { lines[line].cells.remove(at: index) }
    }
    return PageSection(title, note: note, columns: columns, hasHeader: true, lines: lines)
  }

  private static func line(of person: Person, withOrganization: Bool, _ wording: Wording) -> PageLine {
    var cells = [
      TableCell(person.name), TableCell(person.function.map(wording.text) ?? ""),
      TableCell(person.contact?.telephone ?? ""), TableCell(person.contact?.email ?? ""),
    ]
    if withOrganization {
      cells.insert(
        TableCell(person.organization.map { wording.party(.organization($0), .short) } ?? ""), at: 2)
    }
    let hasLeft = person.term?.hasEnded(by: wording.today) == true
    var line = PageLine(
      cells, style: hasLeft ? .muted : .plain, place: .person(person.id), id: person.id.text)
    line.offers = DirectoryOffers.of(person)
    return line
  }
}
