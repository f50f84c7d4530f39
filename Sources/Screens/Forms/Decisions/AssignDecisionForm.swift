import Commands
import Domain
import Localization

/// Who is to carry a decision out, and until when.
struct AssignDecisionForm: DecisionForm {
  static let name = "assign-decision"

  var decision: DecisionReference

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let about = try about(register, around)
    return try about.content(
      SessionKeyWords.assign.help,
      [
        .lookup(
          .responsible, .owners(decision.meeting), about.references(about.decision.responsible.map(\.party)),
          isMany: true,
          new: .party),
        .deadline(.deadline, about.decision.deadline, around),
      ], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      AssignDecision(
        decision: decision, responsible: try reader.revision(.responsible) { reader.parties($0) },
        deadline: try reader.revision(.deadline) { field throws(RegisterError) in try reader.deadline(field) }
      ))
  }
}
