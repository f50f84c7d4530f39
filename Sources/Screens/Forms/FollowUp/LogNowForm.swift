import Commands
import Domain
import Localization

/// A contact or a reminder of today with a word on it, or a status that was chosen: what is done twenty times a morning.
/// What is in progress says how far it has come; any other status says it all.
struct LogNowForm: OfficerForm {
  static let name = "log-now"

  var targets: [FollowUpTarget]
  var kind: LogEntry.Kind
  var status: Responsibility.Status?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    var content = FormContent(Self.title(kind, wording), Self.fields(status, around))
    content.preface = LogFollowUpForm.preface(targets, wording)
    content.note = LogFollowUpForm.about(targets, wording)
    content.about = content.note + " (" + wording((status?.phrase ?? kind.phrase)) + ")"
    content.isImmediate = content.fields.isEmpty
    return try content.seeing(try LogFollowUpForm.meetings(of: targets, register), register)
  }

  static func title(_ kind: LogEntry.Kind, _ wording: Wording) -> String {
    wording(kind.phrase.capitalized)
  }

  /// Nothing where the status says it all.
  static func fields(_ status: Responsibility.Status?, _ around: Surroundings) -> [FormField] {
    let entries: [FormField] = [.line(.note), .day(.date, around.today, around, leaning: .past)]
    return switch status {
    case nil: entries
    case .inProgress?: [.number(.percent)] + entries
    default: []
    }
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    for target in targets {
      try series.perform(
        RecordFollowUp(
          decision: target.decision, party: target.party, kind: kind, status: status,
          percent: try reader.number(.percent), note: reader.line(.note), on: try reader.day(.date, .past)))
    }
  }
}
