import Domain

/// Adds a group that works across the results of a framework (S1).
public struct AddWorkstream: Command {
  public static let action = "add-workstream"

  public var framework: FrameworkID
  public var title: Text
  public var leads: [Party]
  public var source: SourceNote?

  public init(
    framework: FrameworkID, title: Text, leads: [Party] = [], source: SourceNote? = nil
  ) {
    self.framework = framework
    self.title = title
    self.leads = leads
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    try title.required(.title)
    for lead in leads { try register.requireParty(lead, .owner) }
    act.record.workstreams.append(
      Workstream(id: context.newIdentifier("w"), title: title, leads: leads, source: source))
    return try act.changeSet(Self.action, detail: title.best(for: .english))
  }
}
