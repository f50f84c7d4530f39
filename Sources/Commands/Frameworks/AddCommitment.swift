import Domain

/// Enters what the partners of a code of conduct commit themselves to (Triple C, S4).
public struct AddCommitment: Command {
  public static let action = "add-commitment"

  public var framework: FrameworkID
  public var text: Text
  public var code: String?
  public var source: SourceNote?

  public init(
    framework: FrameworkID, text: Text, code: String? = nil, source: SourceNote? = nil
  ) {
    self.framework = framework
    self.text = text
    self.code = code
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    try text.required(.text)
    act.record.commitments.append(
      Commitment(id: context.newIdentifier("c"), code: code.unlessBlank, text: text, source: source))
    return try act.changeSet(Self.action, detail: text.best(for: .english))
  }
}
