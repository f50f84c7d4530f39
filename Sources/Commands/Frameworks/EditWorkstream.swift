import Domain

/// Changes what a workstream is called and who leads it.
public struct EditWorkstream: Command {
  public static let action = "edit-workstream"

  public var framework: FrameworkID
  public var workstream: Identifier<Workstream>
  public var title: Text?
  public var leads: Revision<[Party]>
  public var source: Revision<SourceNote?>

  public init(
    framework: FrameworkID, workstream: Identifier<Workstream>, title: Text? = nil,
    leads: Revision<[Party]> = .kept, source: Revision<SourceNote?> = .kept
  ) {
    self.framework = framework
    self.workstream = workstream
    self.title = title
    self.leads = leads
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    let place = try act.place(of: workstream)
    if case .to(let leads) = leads { for lead in leads { try register.requireParty(lead, .owner) } }
    act.record.workstreams[place].title = act.record.workstreams[place].title.merging(title ?? Text())
    try act.record.workstreams[place].title.required(.title)
    leads.apply(to: &act.record.workstreams[place].leads)
    source.apply(to: &act.record.workstreams[place].source)
    return try act.changeSet(Self.action, detail: act.record.workstreams[place].title.best(for: .english))
  }
}
