import Commands
import Domain
import Localization

/// Another proposal of the meeting, which goes into this one.
struct MergeDecisionsForm: DecisionForm {
  static let name = "merge-decisions"

  var decision: DecisionReference

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let about = try about(register, around)
    let others = about.meeting.decisions.filter { $0.standing == .proposed && $0.id != decision.decision }
    let options = others.map { other in
      let words = other.title.map { about.wording.text($0) } ?? other.words(in: around.language)
      return (
        other.id.text, about.wording.names.decision(other, in: about.meeting) + " – " + Phrase(same: words)
      )
    }
    // The nearest one of the same item, rather the one after it than the one before.
    let all = about.meeting.decisions.map(\.id)
    let own = all.firstIndex(of: decision.decision) ?? 0
    func distance(_ other: Decision) -> Int { (all.firstIndex(of: other.id) ?? 0) - own }
    let beside = others.sorted { one, two in
      (abs(distance(one)), -distance(one)) < (abs(distance(two)), -distance(two))
    }
    let near = beside.first { $0.item == about.decision.item } ?? beside.first
    return try about.content(
      SessionKeyWords.merge.help, preface: [FormTitles.mergeWords], button: SessionKeyWords.merge.label,
      [.choice(.decision, options, near?.id.text).labelled(FormTitles.mergeWith).required], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    guard let other = reader.choice(.decision).flatMap({ DecisionID($0) }) else {
      throw .invalid(.decision, .missing)
    }
    try series.perform(MergeDecisions(decision: decision, other: other))
  }
}
