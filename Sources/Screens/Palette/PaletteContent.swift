import Domain
import Localization
import TerminalUI

/// What the palette can find: every action of the frame, every place, bodies, and the meetings and decisions that hold the words.
public struct PaletteContent: Sendable {
  static let mostOfEach = 50

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
    let meetings = try register.meetings(
      MeetingQuery(phrase: phrase, newestFirst: true, limit: Self.mostOfEach))
    for row in meetings.rows {
      entries.append(
        PaletteEntry(
          wording.titleAndBody(row), detail: FrameWords.meetings[around.language],
          action: .go(.meeting(row.id))))
    }
    if let phrase {
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
