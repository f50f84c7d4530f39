import Domain
import Localization
import TerminalUI

/// How lists name things in columns that may be narrow.
extension Wording {
  func bodyCell(_ id: BodyID?, style: Style? = nil) -> TableCell {
    guard let id else { return "" }
    return Self.cell(names.forms(of: id, in: language), style: style)
  }

  func partyCell(_ party: Party, style: Style? = nil) -> TableCell {
    Self.cell(forms(of: party), style: style)
  }

  /// A party by its whole name where there is room for it.
  func fullCell(_ party: Party) -> TableCell {
    switch party {
    case .organization: return TableCell(self.party(party), shorter: [self.party(party, .short)])
    // The title says what it is a post of, and no shorter form does.
    case .post(_, of: nil): return TableCell(self.party(party))
    case .body, .person, .post, .members: return partyCell(party)
    }
  }

  /// Several parties in their short names, as many as there is room for, or how many there are.
  /// - Parameter counted: how their number is said, the longest first.
  func partiesCell(
    _ parties: [Party], counted: (Int) -> [Phrase] = { [ScreenWords.parties($0)] }
  ) -> TableCell {
    guard parties.count > 1 else { return parties.first.map { partyCell($0) } ?? "" }
    let names = parties.map { forms(of: $0).last ?? party($0, .short) }
    let some = (1..<names.count).reversed().map {
      names.prefix($0).joined(separator: ", ") + " + \(names.count - $0)"
    }
    return TableCell(
      names.joined(separator: ", "), shorter: some + counted(names.count).map { self($0) })
  }

  /// Who has to carry a decision out; where it asks for action and nobody has to, that is said.
  func responsibleCell(_ row: DecisionRow) -> TableCell {
    if row.owners.isEmpty, row.implementation?.isOpen == true {
      return TableCell(
        self(ScreenWords.nobodyResponsible), shorter: [self(ScreenWords.nobody)], style: .warning)
    }
    return responsibleCell(row.owners.map(\.party))
  }

  func responsibleCell(_ parties: [Party]) -> TableCell {
    partiesCell(parties) { [ScreenWords.responsibleBodies($0), ScreenWords.bodies($0)] }
  }

  private func forms(of party: Party) -> [String] {
    switch party {
    case .body(let id): return names.forms(of: id, in: language)
    case .post(_, let organization):
      let short = organization.map { self.party(.organization($0), .short) }
      return Names.forms(ofPost: self.party(party, .short), at: short, in: language)
    case .organization, .person, .members: return [self.party(party, .short)]
    }
  }

  static func cell(_ forms: [String], style: Style? = nil) -> TableCell {
    TableCell(forms.first ?? "", shorter: Array(forms.dropFirst()), style: style)
  }

  /// A meeting in a list that gives its date beside it: `6th ordinary plenary`, `Preparatory meeting`.
  func titleInList(_ row: MeetingRow) -> String {
    guard row.title == nil, row.ordinal == nil, row.kind != .betweenMeetings else { return title(row) }
    return row.kind.phrase(plenary: names.isPlenary(row.body)).capitalized[language]
  }

  /// With its body: `6th ordinary plenary, MCP`.
  func titleAndBody(_ row: MeetingRow) -> TableCell {
    let title = titleInList(row)
    guard let body = row.body else { return TableCell(title) }
    let forms = names.forms(of: body, in: language).dropFirst()
    return Self.cell((forms.isEmpty ? [self.body(body, .short)] : forms).map { title + ", " + $0 } + [title])
  }

  /// What a decision is about: its title, else its words; where room is short, from the verb on, since those of one body all begin with it.
  func gist(of row: DecisionRow) -> TableCell {
    if let title = row.title { return TableCell(text(title)) }
    let words = text(row.text)
    guard let kind = row.body.flatMap({ names.body($0)?.kind }) else { return TableCell(words) }
    let subject = self(kind.deciding) + " "
    guard words.hasPrefix(subject) else { return TableCell(words) }
    let rest = words.dropFirst(subject.count)
    return TableCell(words, shorter: [rest.prefix(1).uppercased() + rest.dropFirst()])
  }

  /// In place of a symbol, where the meeting gave none: `2nd plenary`, or when it was.
  func meetingWithoutSymbols(_ row: DecisionRow) -> TableCell? {
    guard row.symbol == nil, let date = row.meetingDate, date.latest < today else {
      return nil
    }
    let month =
      date.month.map { CalendarWords.shortMonth($0)[language] + " \(date.year)" } ?? String(date.year)
    guard let ordinal = names.meeting(row.reference.meeting)?.ordinal else {
      return TableCell(month, shorter: [String(date.year)], style: .muted)
    }
    // Not wider than a symbol.
    let noun = names.isPlenary(row.body) ? ScreenWords.plenaryBrief : Nouns.meeting.singular
    return TableCell(
      self(ordinal.ordinal(.feminine) + " " + noun), shorter: [String(date.year)], style: .muted)
  }

  /// The symbol, or the provisional number; a dash for a decision that was taken without one.
  func symbol(_ row: DecisionRow) -> String {
    if row.symbol == nil, let day = row.meetingDate?.latest, day < today { return "–" }
    return names.decision(row)[language]
  }

  /// `MCP/6/Dec.3`, `draft decision 2`; of a meeting that gave no symbols `decision 2 of the 5th ordinary plenary`.
  func decisionTitle(_ decision: Decision, in meeting: Meeting) -> String {
    guard decision.symbol == nil, meeting.timing.name == .held, !meeting.isBetweenMeetings else {
      return names.decision(decision, in: meeting)[language]
    }
    let number = meeting.place(of: decision.id).map { " \($0)" } ?? ""
    return ScreenWords.decisionOf(number, names.title(of: meeting))[language]
  }
}
