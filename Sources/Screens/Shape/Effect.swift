import Domain

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
