import Commands
import Domain
import Localization

/// Takes a risk off the list of a framework or a project that was entered by mistake.
struct RemoveRiskForm: OfficerForm {
  static let name = "remove-risk"

  var holder: RiskHolder
  var risk: Identifier<Risk>

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    guard let known = try holder.risks(register).first(where: { $0.id == risk }) else {
      throw .noSuchElement(.risk, risk.text, in: holder.key)
    }
    return try FormContent(
      FormTitles.remove(ElementKind.risk.noun.definite)[around.language],
      note: wording(wording.names.record(holder.key)),
      preface: [
        wording.text(known.title), wording(FormTitles.riskGoes), wording(FormTitles.undoBringsBack),
      ], button: FormTitles.keyTakeBack, []
    ).grave.seeing([holder.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(RemoveRisk(holder: holder, risk: risk))
  }
}
