import Domain

/// Changes how a commitment is numbered and worded.
public struct EditCommitment: Command {
  public static let action = "edit-commitment"

  public var framework: FrameworkID
  public var commitment: Identifier<Commitment>
  public var text: Text?
  public var code: Revision<String?>
  public var source: Revision<SourceNote?>

  public init(
    framework: FrameworkID, commitment: Identifier<Commitment>, text: Text? = nil,
    code: Revision<String?> = .kept, source: Revision<SourceNote?> = .kept
  ) {
    self.framework = framework
    self.commitment = commitment
    self.text = text
    self.code = code
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    let place = try act.place(of: commitment)
    act.record.commitments[place].text = act.record.commitments[place].text.merging(text ?? Text())
    try act.record.commitments[place].text.required(.text)
    code.apply(to: &act.record.commitments[place].code)
    act.record.commitments[place].code = act.record.commitments[place].code.unlessBlank
    source.apply(to: &act.record.commitments[place].source)
    return try act.changeSet(Self.action, detail: act.record.commitments[place].text.best(for: .english))
  }
}
