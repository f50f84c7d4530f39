import Domain
import Localization
import TerminalUI

/// What the palette can find: every action of the frame, every place, bodies, and the meetings and decisions that hold the words.
public struct PaletteContent: Sendable {
  static let mostOfEach = 50
  static let mostMeetings = 200

  let entries: [PaletteEntry<Action>]

  init(_ words: String, _ register: any Register, _ around: Surroundings) throws(RegisterError) {
    let wording = Wording(register, around)
    var entries = Self.actions(around)
    for body in try register.bodies() {
      entries.append(
        PaletteEntry(
          wording.body(body.id), detail: FrameWords.bodies[around.language], action: .go(.body(body.id))))
    }
    let phrase = words.isEmpty ? nil : words
    for row in try Self.meetings(phrase, register) {
      let title = wording.titleAndBody(row)
      entries.append(
        PaletteEntry(
          title.shorter.dropLast().last ?? title.text, detail: wording.date(row.schedule?.date),
          action: .go(.meeting(row.id))))
    }
    if let phrase {
      entries += try Self.directory(phrase, register, wording)
      let decisions = try register.decisions(
        DecisionQuery(phrase: phrase, asOf: around.today, newestFirst: true, limit: Self.mostOfEach))
      for row in decisions.rows {
        let symbol = row.symbol.map { $0 + "  " } ?? ""
        entries.append(
          PaletteEntry(
            symbol + wording.text(row.title ?? row.text), detail: FrameWords.decisions[around.language],
            action: .go(.decision(row.reference))))
      }
    }
    self.entries = entries
  }

  /// The newest meetings, whose titles the palette matches by itself, and older ones that hold the words.
  private static func meetings(
    _ phrase: String?, _ register: any Register
  ) throws(RegisterError) -> [MeetingRow] {
    let newest = try register.meetings(MeetingQuery(newestFirst: true, limit: mostMeetings)).rows
    guard let phrase else { return newest }
    let known = Set(newest.map(\.id))
    let found = try register.meetings(MeetingQuery(phrase: phrase, newestFirst: true, limit: mostOfEach)).rows
    return newest + found.filter { !known.contains($0.id) }
  }

  /// Organisations and people whose names hold the words.
  private static func directory(
    _ phrase: String, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> [PaletteEntry<Action>] {
    let query = DirectoryQuery(phrase: phrase, language: wording.language, limit: mostOfEach)
    let organizations = try register.organizations(query).rows.map { organization in
      let acronym = organization.acronym?[wording.language].map { $0 + "  " } ?? ""
      return PaletteEntry(
        acronym + wording.text(organization.name), detail: wording(organization.kind.phrase),
        action: Action.go(.organization(organization.id)))
    }
    let people = try register.people(query).rows.map { person in
      PaletteEntry(
        person.name,
        detail: person.organization.map { wording.party(.organization($0), .short) }
          ?? wording(Nouns.person.singular), action: Action.go(.person(person.id)))
    }
    return organizations + people
  }

  private static func actions(_ around: Surroundings) -> [PaletteEntry<Action>] {
    let names = FrameKeys.names(around.language)
    return FrameMenus.bar(around, screen: [], place: .today).menus.flatMap { menu in
      menu.items.compactMap { item in
        guard case .item(let label, let keyText, let action, true) = item else { return nil }
        return PaletteEntry(label, detail: menu.title, keyText: keyText, action: action)
      }
    }
      + FrameKeys.bindings(around.language).filter { $0.action == .filter }.map {
        PaletteEntry($0.help, keyText: $0.keys.first.map(names.name) ?? "", action: $0.action)
      }
  }
}
