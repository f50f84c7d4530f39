import Commands
import Domain
import Localization

/// A shock or a risk to a framework or a project, and what is done about it.
struct RiskForm: OfficerForm {
  static let name = "risk"
  private enum State: String, CaseIterable {
    case current, over

    var words: Phrase { self == .current ? FormTitles.riskOpen : FormTitles.riskOver }
  }

  var holder: RiskHolder
  /// Absent: a new one.
  var risk: Identifier<Risk>?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let known = try known(register)
    let grades = Risk.Grade.allCases.map { ($0.rawValue, $0.phrase) }
    var fields: [FormField] = [
      FormField.text(.title, known?.title).required,
      .choice(.likelihood, grades, known?.likelihood?.rawValue, isOptional: true),
      .choice(.impact, grades, known?.impact?.rawValue, isOptional: true),
      .text(.response, known?.response, isLong: true),
      .lookup(
        .responsible, .parties, known?.owner.map { [Reference($0, wording)] } ?? [], new: .party
      ).labelled(FormTitles.riskOwner),
    ]
    if let known {
      fields.append(
        .choice(
          .state, State.allCases.map { ($0.rawValue, $0.words) },
          (known.isClosed == true ? State.over : .current).rawValue
        ).labelled(FormTitles.riskIs))
    } else {
      fields.append(.source(nil))
    }
    return try FormContent(
      (known == nil ? FormTitles.newRisk : FormTitles.editRisk)[around.language],
      note: wording(wording.names.record(holder.key)), fields
    ).seeing([holder.key], register)
  }

  private func known(_ register: any Register) throws(RegisterError) -> Risk? {
    guard let risk else { return nil }
    guard let found = try holder.risks(register).first(where: { $0.id == risk }) else {
      throw .noSuchElement(.risk, risk.text, in: holder.key)
    }
    return found
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    guard let risk else {
      try series.perform(
        AddRisk(
          holder: holder, title: try reader.requiredText(.title), likelihood: reader.choice(.likelihood),
          impact: reader.choice(.impact), response: reader.text(.response), owner: reader.party(.responsible),
          source: reader.source(over: nil)))
      return
    }
    try series.perform(
      EditRisk(
        holder: holder, risk: risk, title: reader.edited(.title),
        likelihood: reader.revision(.likelihood) { reader.choice($0) },
        impact: reader.revision(.impact) { reader.choice($0) }, response: reader.edited(.response),
        owner: reader.revision(.responsible) { reader.party($0) },
        isClosed: reader.revision(.state) { field in
          reader.choice(field, as: State.self) == .over ? true : nil
        }))
  }
}
