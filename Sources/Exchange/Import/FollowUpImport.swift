import Commands
import Domain
import Localization
import PlainText

/// Rows of a follow-up table: how far a responsible party has come, and what is to be noted of it.
enum FollowUpImport {
  static func take(_ row: ImportRow, _ act: inout ImportAct) throws(RegisterError) {
    let reference = try decision(row, act.register)
    let (meeting, decision) = try act.register.decision(reference)
    let party = try party(row, of: decision, act)
    let owner = decision.responsible.first { $0.party == party }
    let entry = FollowUpEntry(
      decision: DecisionRow(decision, in: meeting), owner: owner.map(DecisionRow.Owner.init))
    let row = act.lay(row, beside: entry, in: .followUp)
    let status: Responsibility.Status? = try row.choice("status", .status) { [$0.phrase] }
    let percent = try row.whole("percent", .percent)
    let note = row.new("note").flatMap { isLogged($0, of: owner) ? nil : $0 }
    guard status != nil || percent != nil || note != nil else { return }
    try act.perform(
      RecordFollowUp(
        decision: reference, party: party, kind: status == nil && percent == nil ? .note : .status,
        status: status, percent: percent, note: note, on: try row.day("on", .date, .past)))
  }

  private static func decision(
    _ row: ImportRow, _ register: any Register
  ) throws(RegisterError) -> DecisionReference {
    if let meeting = row.given("meeting").flatMap({ MeetingID($0) }),
      let decision = row.given("decision").flatMap({ DecisionID($0) })
    {
      return DecisionReference(meeting: meeting, decision: decision)
    }
    guard let symbol = row.given("symbol") ?? row.given("decision") else {
      throw .invalid(.symbol, .missing)
    }
    return try register.decision(named: symbol)
  }

  /// Who is meant: by the identifier of the list, by name, or the only one there is.
  private static func party(
    _ row: ImportRow, of decision: Decision, _ act: ImportAct
  ) throws(RegisterError) -> Party? {
    if let id = row.given("id"), let known = decision.responsible.first(where: { $0.id.text == id }) {
      return known.party
    }
    guard let name = row.given("responsible") else {
      return decision.responsible.count == 1 ? decision.responsible[0].party : nil
    }
    let (names, wanted) = (act.names, name.foldedForSearch)
    // What elsewhere could mean several is clear among those who are responsible.
    let meant = decision.responsible.map(\.party).filter { party in
      let phrases = [names.phrase(party), names.phrase(party, .short)]
      return party.reference == name
        || phrases.contains { [$0.en, $0.fr].contains { $0.foldedForSearch == wanted } }
    }
    if let known = meant.first { return known }
    return try act.register.party(named: name, in: row.language)
  }

  private static func isLogged(_ note: String, of owner: Responsibility?) -> Bool {
    owner?.log.contains { $0.note?.trimmed == note } ?? false
  }
}
