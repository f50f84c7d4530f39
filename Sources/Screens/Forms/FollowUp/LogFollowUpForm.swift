import Commands
import Domain
import Localization

/// What became of a decision at one or several responsible parties: a contact, a reminder, a reply, a status, with evidence. Several
/// are one act.
struct LogFollowUpForm: OfficerForm {
  static let name = "log-follow-up"

  var targets: [FollowUpTarget]
  var kind = LogEntry.Kind.contact

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let only = targets.count == 1 ? try responsibility(targets[0], register) : nil
    var fields: [FormField] = [
      .choice(.kind, LogEntry.Kind.allCases.map { ($0.rawValue, $0.phrase) }, kind.rawValue),
      .choice(
        .status, Responsibility.Status.allCases.map { ($0.rawValue, $0.phrase) }, only?.status.rawValue,
        isOptional: only == nil),
      .line(.note), .day(.date, around.today, around, leaning: .past),
    ]
    if only != nil {
      fields += [
        .number(.percent, only?.percent), .text(.evidence), .line(.link).labelled(FormTitles.keptAt),
      ]
    }
    return try FormContent(
      FormTitles.logContact[around.language],
      note: Self.about(targets, wording),
      preface: Self.preface(targets, wording), fields
    ).seeing(try Self.meetings(of: targets, register), register)
  }

  private func responsibility(
    _ target: FollowUpTarget, _ register: any Register
  ) throws(RegisterError) -> Responsibility {
    let (meeting, decision) = try register.decision(target.decision)
    guard let found = decision.responsible.first(where: { $0.party == target.party }) else {
      throw .noSuchElement(.responsibility, Names(register).phrase(target.party).en, in: meeting.key)
    }
    return found
  }

  /// In a few words: the decision and the party, or how many.
  static func about(_ targets: [FollowUpTarget], _ wording: Wording) -> String {
    guard let first = targets.first else { return "" }
    let whom =
      targets.count == 1
      ? wording.partyCell(first.party).text(fitting: 24) : FormTitles.inAll(targets.count)[wording.language]
    guard targets.allSatisfy({ $0.decision == first.decision }) else { return whom }
    return wording(wording.names.decision(first.decision)) + ", " + whom
  }

  /// Who is meant, a decision a line: `MCP/6/Dec.3: Governance, Security`.
  static func preface(_ targets: [FollowUpTarget], _ wording: Wording) -> [String] {
    var order: [DecisionReference] = []
    var parties: [DecisionReference: [String]] = [:]
    for target in targets {
      if parties[target.decision] == nil { order.append(target.decision) }
      parties[target.decision, default: []].append(
        wording.party(target.party, .short))
    }
    let colon = Phrase(en: ": ", fr: " : ")[wording.language]
    let lines = order.map { decision in
      wording(wording.names.decisionInFull(decision)) + colon
        + (parties[decision] ?? []).joined(separator: ", ")
    }
    return lines.count > 4
      ? lines.prefix(3) + [ScreenWords.moreChanges(lines.count - 3)[wording.language]] : lines
  }

  static func meetings(
    of targets: [FollowUpTarget], _ register: any Register
  ) throws(RegisterError) -> [RecordKey] {
    var keys: [RecordKey] = []
    for target in targets {
      let key = try register.meeting(target.decision.meeting).key
      if !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let kind = reader.choice(.kind) ?? kind
    let isReported = reader.hasChanged(.status) || kind == .status
    for target in targets {
      try series.perform(
        RecordFollowUp(
          decision: target.decision, party: target.party, kind: kind,
          status: isReported ? reader.choice(.status) : nil,
          percent: reader.hasChanged(.percent) ? try reader.number(.percent) : nil, note: reader.line(.note),
          on: try reader.day(.date, .past), evidence: reader.text(.evidence), location: reader.line(.link)))
    }
  }
}
