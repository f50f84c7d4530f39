import Commands
import Domain
import Localization

/// Rows of a register of decisions: what is not recorded yet is, the words, the deadline and who is responsible are brought up to
/// date. What became of a decision in the room is no matter of a table once it is recorded.
enum DecisionImport {
  static func take(_ row: ImportRow, _ act: inout ImportAct) throws(RegisterError) {
    guard let reference = try known(row, act.register) else { return try add(row, &act) }
    let (meeting, decision) = try act.register.decision(reference)
    let row = act.lay(row, beside: DecisionRow(decision, in: meeting), in: .decisions)
    let (title, verb) = (row.text("title"), try verb(row))
    let paragraphs = paragraphs(row, decision)
    if title != nil || verb != nil || !paragraphs.isEmpty {
      try act.perform(
        AmendDecision(
          decision: reference, paragraphs: paragraphs, title: title, verb: verb.map { .to($0) } ?? .kept))
    }
    let deadline = try row.deadline("deadline")
    let responsible = try row.parties("responsible", act.register)
    guard deadline != nil || responsible != nil else { return }
    try act.perform(
      AssignDecision(
        decision: reference, responsible: responsible.map { .to($0) } ?? .kept,
        deadline: deadline.map { .to($0) } ?? .kept))
  }

  private static func known(
    _ row: ImportRow, _ register: any Register
  ) throws(RegisterError) -> DecisionReference? {
    if let id = row.given("id").flatMap({ DecisionID($0) }) {
      if let meeting = row.given("meeting").flatMap({ MeetingID($0) }) {
        return DecisionReference(meeting: meeting, decision: id)
      }
      return try register.decision(named: id.text)
    }
    guard let symbol = row.given("symbol") else { return nil }
    // A symbol in a table of old decisions may be one that is still to be recorded.
    do { return try register.decision(named: symbol) } catch {
      guard row.given("meeting") != nil else { throw error }
      switch error {
      case .noSuchElement, .noSuchDecision: return nil
      default: throw error
      }
    }
  }

  private static func add(_ row: ImportRow, _ act: inout ImportAct) throws(RegisterError) {
    guard let name = row.given("meeting") else { throw .invalid(.meeting, .missing) }
    let meeting = try act.register.meeting(named: name)
    let before = Set(try act.register.meeting(meeting).decisions.map(\.id))
    let standing: DecisionStanding.Name? = try row.choice("state", .state) { [$0.phrase] }
    let method: AdoptionMethod? = try row.choice("method", .method) { [$0.phrase] }
    try act.perform(
      DraftDecision(
        meeting: meeting, title: row.text("title"), verb: try verb(row), paragraphs: paragraphs(row, nil),
        responsible: try row.parties("responsible", act.register) ?? [],
        deadline: try row.deadline("deadline")))
    guard let new = try act.register.meeting(meeting).decisions.first(where: { !before.contains($0.id) })
    else { return }
    let reference = DecisionReference(meeting: meeting, decision: new.id)
    switch standing {
    case .adopted, .adoptedAsAmended:
      // An old table seldom says how.
      try act.perform(
        AdoptDecision(
          decision: reference, method: method ?? .notStated, asAmended: standing == .adoptedAsAmended))
    case .deferred: try act.perform(DeferDecision(decision: reference))
    case .rejected: try act.perform(RejectDecision(decision: reference))
    case .withdrawn: try act.perform(WithdrawDecision(decision: reference))
    case .proposed, .circulated, .silenceBroken, nil: break
    }
  }

  private static func verb(_ row: ImportRow) throws(RegisterError) -> OperativeVerb? {
    try row.choice("verb", .verb) { [$0.phrase] }
  }

  /// The words of a cell, a paragraph a line; what the other language says stays beside it.
  private static func paragraphs(_ row: ImportRow, _ decision: Decision?) -> [Text] {
    let sides = Language.allCases.map { side in
      (row.new("text_\(side.rawValue)") ?? "").split(whereSeparator: \.isNewline).map { $0.trimmed }
        .filter { !$0.isEmpty }
    }
    let count = max(sides[0].count, sides[1].count)
    guard count > 0 else { return [] }
    return (0..<max(count, decision?.paragraphs.count ?? 0)).map { place in
      var text = Text()
      for (side, words) in zip(Language.allCases, sides) where words.indices.contains(place) {
        text[side] = words[place]
      }
      return text
    }
  }
}
