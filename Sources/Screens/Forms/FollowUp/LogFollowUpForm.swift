import Commands
import Domain
import Localization

/// A contact, a reminder, a reply or a status of one party responsible for a decision.
struct LogFollowUpForm: OfficerForm {
  static let name = "log-follow-up"

  var decision: DecisionReference
  var party: Party?
  var kind = LogEntry.Kind.contact

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let meeting = try register.meeting(decision.meeting)
    guard let record = meeting.decision(decision.decision) else {
      throw .noSuchElement(.decision, decision.decision.text, in: meeting.key)
    }
    let owner = record.responsible.first { $0.party == party }
    return try FormContent(
      FormTitles.logContact[around.language], note: record.symbol ?? "",
      preface: party.map { [wording.party($0)] } ?? [],
      [
        .choice(.kind, LogEntry.Kind.allCases.map { ($0.rawValue, $0.phrase) }, kind.rawValue),
        .line(.note),
        .day(.date, around.today, around, leaning: .past),
        .choice(
          .status, Responsibility.Status.allCases.map { ($0.rawValue, $0.phrase) }, owner?.status.rawValue,
          isOptional: true),
        .number(.percent, owner?.percent), .text(.document).labelled(FormTitles.evidence),
        .line(.link),
      ]
    ).seeing([meeting.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      RecordFollowUp(
        decision: decision, party: party, everyone: party == nil, kind: reader.choice(.kind) ?? kind,
        status: reader.hasChanged(.status) ? reader.choice(.status) : nil,
        percent: reader.hasChanged(.percent) ? try reader.number(.percent) : nil, note: reader.line(.note),
        on: try reader.day(.date), evidence: reader.text(.document), location: reader.line(.link)))
  }
}
