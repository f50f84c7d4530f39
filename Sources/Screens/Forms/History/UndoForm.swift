import Commands
import Domain
import Localization

/// Takes back what this person did last; done at once, since it can be brought back.
struct UndoForm: OfficerForm {
  static let name = "undo"

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    .immediate(FormTitles.undo[around.language])
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(UndoLast())
  }
}

/// Brings back what this person undid last.
struct RedoForm: OfficerForm {
  static let name = "redo"

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    .immediate(FormTitles.redo[around.language])
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(RedoLast())
  }
}
