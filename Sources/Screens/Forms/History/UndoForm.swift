import Commands
import Domain
import Localization

/// Takes back what this person did last; done at once, since it can be brought back.
struct UndoForm: OfficerForm {
  static let name = "undo"

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let last = try register.lastAct(of: around.personal.person)
    return .immediate(
      FormTitles.undo[around.language], about: UndoForm.words(of: last, register, around))
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(UndoLast())
  }

  /// `Meeting edited, 12 Jan 2027`: the act that is taken back or brought back.
  static func words(of act: ChangeSet?, _ register: any Register, _ around: Surroundings) -> String {
    guard let act else { return "" }
    var details = ActDetails(register, Wording(register, around))
    return [ActWords.phrase(act.action)[around.language], details.words(of: act)].compactMap(\.self)
      .joined(separator: ", ")
  }
}

/// Brings back what this person undid last.
struct RedoForm: OfficerForm {
  static let name = "redo"

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let undone = try register.lastUndone(by: around.personal.person)
    return .immediate(
      FormTitles.redo[around.language], about: UndoForm.words(of: undone, register, around))
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(RedoLast())
  }
}
