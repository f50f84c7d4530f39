import Domain
import Localization
import Papers
import TerminalUI

/// What happens to the interface.
public enum Message: Sendable {
  case key(Key)
  case answered(Question, Result<Answer, RegisterError>)
  case exported(ExportRequest, ExportOutcome)
  case exportedPack(PackRequest, PackOutcome)
  /// So many of the papers that go into a folder are written.
  case exportsPack(written: Int, of: Int)
  /// The register was made, or why not.
  case established(RegisterError?)
  /// What was typed, or a setting, could not be kept for the next time.
  case notKept(Advice)
  /// What was typed is on disk again, after it could not be written for a time.
  case draftsKept
  /// What became of a form; "saved" may be said now.
  case submitted(Submission, Result<Receipt, SubmissionRefusal>)
  /// What was typed and not saved when the program ended last, the newest first; `isAsked` when somebody wants to see it.
  case drafts([KeptDraft], isAsked: Bool)
  /// A text comes back from the person's own editor, or does not.
  case edited(EditingOutcome)
  /// The clock moved on: a new minute, perhaps a new day.
  case time(Moment, today: CalendarDay)
  /// Nothing can be written to the register, for that reason; or it can again.
  case readOnly(Advice?)
  /// Somebody else, or a command, changed the register.
  case registerChanged
}

public enum ExportOutcome: Equatable, Sendable {
  case written(path: String)
  /// The file exists and was left alone.
  case exists(path: String)
  case refused(Advice)
}

public enum PackOutcome: Equatable, Sendable {
  /// How many papers were written, and how many cannot be issued yet.
  case written(Int, withheld: Int, folder: String)
  /// Files of these names exist; nothing was written.
  case exist([String], folder: String)
  case refused(Advice)
}
