import Commands
import Domain
import Localization

/// Takes in a file as it was looked at; done at once, since one undo takes it all back.
struct TakeInForm: OfficerForm {
  static let name = "take-in-file"

  let request: IntakeRequest
  /// Of the file as it was looked at.
  let sha256: String

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let name = String(request.path.split(separator: "/").last ?? "")
    var content = FormContent.immediate(IntakeWords.title[around.language], about: name)
    content.deed = IntakeWords.taken
    return content
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    // What reads files is not the form's; whoever performs it brings it along.
    throw .refused(.fileChanged(request.path))
  }
}
