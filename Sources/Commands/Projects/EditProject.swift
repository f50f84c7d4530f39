import Domain

/// Changes what a project is called, what it is for, where it is, what it costs and from when to when it runs.
public struct EditProject: Command {
  public static let action = "edit-project"

  public var project: ProjectID
  public var title: Text?
  public var acronym: Text?
  public var purpose: Text?
  public var area: Text?
  public var budget: Revision<Money?>
  public var from: Revision<StatedDate>
  public var to: Revision<StatedDate?>
  public var remark: Text?
  public var source: Revision<SourceNote?>

  public init(
    project: ProjectID, title: Text? = nil, acronym: Text? = nil, purpose: Text? = nil, area: Text? = nil,
    budget: Revision<Money?> = .kept, from: Revision<StatedDate> = .kept, to: Revision<StatedDate?> = .kept,
    remark: Text? = nil, source: Revision<SourceNote?> = .kept
  ) {
    self.project = project
    self.title = title
    self.acronym = acronym
    self.purpose = purpose
    self.area = area
    self.budget = budget
    self.from = from
    self.to = to
    self.remark = remark
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: try register.project(project), in: context, register)
    act.record.title = act.record.title.merging(title ?? Text())
    try act.record.title.required(.title)
    act.record.acronym = act.record.acronym.merging(acronym)
    act.record.purpose = act.record.purpose.merging(purpose)
    act.record.area = act.record.area.merging(area)
    budget.apply(to: &act.record.budget)
    from.apply(to: &act.record.term.from)
    to.apply(to: &act.record.term.to)
    try act.record.term.required()
    act.record.remark = act.record.remark.merging(remark)
    source.apply(to: &act.record.sources.ofAll)
    return try act.changeSet(Self.action)
  }
}
