import Domain
import Papers

/// Which paper, about what, in which format and language.
public struct PaperChoice: Hashable, Sendable {
  public var paper: PaperKind
  public var subject: PaperSubject
  public var format: DocumentFormat
  public var language: PaperLanguage

  public init(
    _ paper: PaperKind, about subject: PaperSubject, format: DocumentFormat, language: PaperLanguage
  ) {
    self.paper = paper
    self.subject = subject
    self.format = format
    self.language = language
  }

  /// The paper as the register has it on that day.
  public func paper(from register: any Register, asOf day: CalendarDay) throws(RegisterError) -> Paper {
    try PaperRequest(paper, about: subject).paper(from: register, asOf: day, in: language)
  }
}

/// A paper to be written, and where.
public struct ExportRequest: Hashable, Sendable {
  public var choice: PaperChoice
  /// Absolute, or below the folder the program was started in.
  public var path: String

  public init(_ choice: PaperChoice, path: String) {
    self.choice = choice
    self.path = path
  }
}

/// All papers about something, to be written into one folder.
public struct PackRequest: Hashable, Sendable {
  public var subject: PaperSubject
  public var format: PaperFormat
  public var language: PaperLanguage
  /// Absolute, or below the folder the program was started in.
  public var folder: String

  public init(
    about subject: PaperSubject, format: PaperFormat, language: PaperLanguage, folder: String
  ) {
    self.subject = subject
    self.format = format
    self.language = language
    self.folder = folder
  }
}
