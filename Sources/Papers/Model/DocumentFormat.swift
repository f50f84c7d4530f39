import Localization

/// What a document can be had as: the paper itself, or a file for calendar programs.
public enum DocumentFormat: Hashable, Sendable {
  case paper(PaperFormat)
  case calendar

  /// The formats of one kind of paper; meetings alone go into calendars.
  public static func all(of kind: PaperKind) -> [DocumentFormat] {
    (kind == .calendar ? [.calendar] : []) + PaperFormat.allCases.map { .paper($0) }
  }

  /// `nil` where it is no paper.
  public var paperFormat: PaperFormat? { if case .paper(let format) = self { format } else { nil } }

  public var fileExtension: String {
    switch self {
    case .paper(let format): format.fileExtension
    case .calendar: "ics"
    }
  }

  public var phrase: Phrase {
    switch self {
    case .paper(let format): format.phrase
    case .calendar: Phrase(same: "iCalendar")
    }
  }
}
