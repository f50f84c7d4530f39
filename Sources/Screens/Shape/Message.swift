import Domain
import Papers
import TerminalUI

/// What happens to the interface.
public enum Message: Sendable {
  case key(Key)
  case answered(Question, Result<Answer, RegisterError>)
  case exported(ExportRequest, ExportOutcome)
  case established(RegisterError?)
  /// The clock moved on: a new minute, perhaps a new day.
  case time(Moment, today: CalendarDay)
  /// Somebody else, or a command, changed the register.
  case registerChanged
}

public enum ExportOutcome: Equatable, Sendable {
  case written(path: String)
  /// The file exists and was left alone.
  case exists(path: String)
  case refused(RegisterError)
}
