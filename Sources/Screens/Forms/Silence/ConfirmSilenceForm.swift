import Commands
import Domain
import Localization

/// The adoption of a text between meetings, once its clock is over.
struct ConfirmSilenceForm: DecisionForm {
  static let name = "confirm-silence"

  var decision: DecisionReference

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let about = try about(register, around)
    let silence = about.decision.silence
    return try about.content(
      FormTitles.confirmSilence,
      preface: silence.map { [FormTitles.confirmWords(about.name, $0.end)] } ?? [],
      button: FormTitles.keyConfirm,
      [.day(.date, silence?.until.day, around, leaning: .past).labelled(FormTitles.adoptedOn).required],
      register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(ConfirmSilence(decision: decision, on: try reader.day(.date, .past)))
  }
}
