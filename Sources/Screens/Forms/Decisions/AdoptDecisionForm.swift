import Commands
import Domain
import Localization

/// The adoption of a decision: by which method, with which votes, as amended or not.
struct AdoptDecisionForm: DecisionForm {
  static let name = "adopt-decision"

  var decision: DecisionReference

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let about = try about(register, around)
    let methods = about.methods
    let objecting = about.decision.standingObjections.map { about.wording.names.phrase($0.by) }
    var preface = objecting.isEmpty ? [] : [FormTitles.objectionStands(objecting)]
    if about.meeting.timing.name == .held { preface.append(FormTitles.lateAdoption) }
    var fields: [FormField] =
      [.choice(.method, methods, preset(methods, about.decision)).required] + AdoptionMethods.votes
    if !about.decision.versions.isEmpty {
      fields.append(.yesNo(.state, about.decision.isAmended).labelled(FormTitles.asAmended))
    }
    if about.meeting.timing.name == .held { fields.append(.day(.date, nil, around, leaning: .past)) }
    var content = try about.content(
      SessionKeyWords.adopt.help, preface: preface, button: SessionKeyWords.adopt.label, fields, register)
    content.aboutActs = about.meeting.adoptionWords(
      about.meeting.place(of: decision.decision), about.wording)
    return content
  }

  /// The first method that nothing excludes: not consensus while an objection stands.
  private func preset(_ methods: [(String, Phrase)], _ decision: Decision) -> String? {
    let open = methods.first { name, _ in
      decision.standingObjections.isEmpty
        || AdoptionMethod(rawValue: name).map { !AdoptionRules.excludesObjections($0) } ?? false
    }
    return (open ?? methods.first)?.0
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    guard let method = reader.choice(.method, as: AdoptionMethod.self) else {
      throw .invalid(.method, .missing)
    }
    try series.perform(
      AdoptDecision(
        decision: decision, method: method,
        asAmended: reader.values[.state] == nil ? nil : reader.isYes(.state),
        votes: try reader.votes(for: method), on: try reader.day(.date, .past)))
  }
}
