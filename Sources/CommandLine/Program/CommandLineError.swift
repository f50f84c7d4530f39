import Domain
import Localization

/// Everything that ends a command line before it is done.
enum CommandLineError: Error, Equatable {
  case usage(UsageFault)
  case register(RegisterError)
  case file(FileFault)
  /// A table that cannot be taken in.
  case table(Advice)
  /// No record or decision answers to these words.
  case nothingNamed(String)

  var status: CommandLineStatus {
    switch self {
    case .usage: .usage
    case .nothingNamed: .notFound
    case .file(.cannotWrite), .file(.exists), .file(.libraryMissing), .file(.libraryFailed): .cannotWrite
    case .file(.cannotRead): .notFound
    case .table: .refused
    case .file(.notText), .file(.notSettings), .file(.notLetterhead): .refused
    case .register(let error): error.status
    }
  }
}

extension RegisterError {
  fileprivate var status: CommandLineStatus {
    switch self {
    case .noSuchRecord, .noSuchDecision, .noSuchElement, .notARegister: .notFound
    case .cannotWrite, .newerSchema, .alreadyARegister: .cannotWrite
    case .locked: .tryAgain
    case .invalid(_, let input): input.status
    case .ambiguous: .usage
    case .identifierTaken, .refused, .unreadable, .shape, .cannotRead, .damagedJournal, .nothingToUndo,
      .nothingToRedo,
      .undoBlocked, .undoErased:
      .refused
    }
  }
}

extension InvalidInput {
  /// What cannot be read at all is a slip of the command line; what can be read and makes no sense is bad data.
  fileprivate var status: CommandLineStatus {
    switch self {
    case .missing, .notADate, .notATime, .notAnIdentifier, .notANumber, .notAnAmount, .unknownValue:
      .usage
    case .unknownZone, .outOfRange, .endsBeforeItBegins, .dueBeforeMeeting, .inThePast, .cycle, .tooLong,
      .acronymInUse,
      .notAnEmail:
      .refused
    }
  }
}
