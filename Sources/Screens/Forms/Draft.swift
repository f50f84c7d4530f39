import Domain

/// What was typed into a form and not saved yet, as it is kept on disk.
public struct Draft: Equatable, Codable, Sendable {
  public let form: AnyForm
  /// The entries that differ from the register.
  public let values: FormValues
  /// What the register had in these entries.
  public let before: FormValues?
  /// What was typed to look something up and stands for nothing yet, by the names of the entries.
  public let typed: [String: String]?
  public let title: String
  public let at: Moment

  public init(
    form: AnyForm, values: FormValues, before: FormValues? = nil, typed: [String: String]? = nil,
    title: String, at: Moment
  ) {
    self.form = form
    self.values = values
    self.before = before
    self.typed = typed
    self.title = title
    self.at = at
  }
}
