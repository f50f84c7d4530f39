import Domain

/// What a screen asks the runtime to do; the runtime alone does it and answers with a message.
public enum Effect: Equatable, Sendable {
  case ask(Question)
  /// Writes a paper; without `replacing` an existing file is left alone and said to exist.
  case export(ExportRequest, replacing: Bool)
  /// Writes all papers about something into a folder; without `replacing` nothing is written where one of the files exists.
  case exportPack(PackRequest, replacing: Bool)
  /// Makes the register on a first start.
  case establish(starter: String)
  case keepLanguage(Language)
  /// Keeps what a person has chosen for himself; colours, mouse and name hold from now on.
  case keepSettings(PersonalSettings)
  /// Performs a form that was filled in.
  case submit(Submission)
  /// Keeps what is typed on disk, in the place of what was kept of that form before.
  case keepDraft(Draft)
  case dropDraft(AnyForm)
  /// Looks for drafts, also those of programs that have ended meanwhile.
  case findDrafts
  /// Removes a draft that can only be read, by its file.
  case dropStray(String)
  /// Hands a text to the person's own editor.
  case editText(String)
  case quit
}
