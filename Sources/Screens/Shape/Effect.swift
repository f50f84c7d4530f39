import Domain
import Papers

/// What a screen asks the runtime to do; the runtime alone does it and answers with a message.
public enum Effect: Equatable, Sendable {
  case ask(Question)
  /// Writes a paper; without `replacing` an existing file is left alone and said to exist.
  case export(ExportRequest, replacing: Bool)
  /// Makes the register on a first start.
  case establish(starter: String)
  case keepLanguage(Language)
  case quit
}

/// Which paper to write, how and where.
public struct ExportRequest: Hashable, Sendable {
  public var paper: PaperKind
  public var subject: PaperSubject?
  public var format: PaperFormat
  public var language: PaperLanguage
  /// Absolute, or below the folder the program was started in.
  public var path: String

  public init(
    paper: PaperKind, subject: PaperSubject?, format: PaperFormat, language: PaperLanguage, path: String
  ) {
    self.paper = paper
    self.subject = subject
    self.format = format
    self.language = language
    self.path = path
  }
}
