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

  /// The one that a file of that name is meant to be, if the paper comes in it.
  public static func named(by fileName: String, among formats: [DocumentFormat]) -> DocumentFormat? {
    fileName.fileEnding.flatMap { ending in formats.first { $0.fileExtension == ending } }
  }

  public var phrase: Phrase {
    switch self {
    case .paper(let format): format.phrase
    case .calendar: Phrase(same: "iCalendar")
    }
  }
}

extension String {
  /// What comes after the last point in the name of a file, in small letters: `docx` of `Papers/Minutes.DOCX`.
  ///
  /// `nil` where that is no ending: nothing at all, or part of a name, as in `Plenary of 12.2`.
  public var fileEnding: String? {
    let name = split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return nil }
    let ending = name[name.index(after: point)...]
    let isWord = ending.utf8.allSatisfy {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
    }
    guard (1...8).contains(ending.utf8.count), isWord, ending.first?.isLetter == true else { return nil }
    return ending.lowercased()
  }
}
