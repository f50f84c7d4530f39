import Domain

/// Enters a project: what is to be done with the money of one or several funds, by whom, for which results.
public struct AddProject: Command {
  public static let action = "add-project"

  /// Absent: made of the acronym or the title.
  public var id: ProjectID?
  public var title: Text
  public var acronym: Text?
  public var state: ProjectStanding.Name
  /// Since when it is in that state.
  public var since: PartialDate?
  public var purpose: Text?
  public var links: ProjectLinks
  public var area: Text?
  public var budget: Money?
  public var term: Term
  public var remark: Text?
  public var source: SourceNote?

  public init(
    id: ProjectID? = nil, title: Text, acronym: Text? = nil, state: ProjectStanding.Name = .concept,
    since: PartialDate? = nil, purpose: Text? = nil, links: ProjectLinks = ProjectLinks(), area: Text? = nil,
    budget: Money? = nil, term: Term = Term(), remark: Text? = nil, source: SourceNote? = nil
  ) {
    self.id = id
    self.title = title
    self.acronym = acronym
    self.state = state
    self.since = since
    self.purpose = purpose
    self.links = links
    self.area = area
    self.budget = budget
    self.term = term
    self.remark = remark
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    try title.required(.title)
    try term.required()
    try links.required(in: register)
    let id = try register.identifier(
      id, from: [acronym?.en, acronym?.fr, title.en, title.fr], key: RecordKey.project)
    var draft = ChangeDraft(context, register)
    try draft.create(
      Project(
        id: id, title: title, acronym: acronym.unlessBlank, standing: ProjectStanding(state, since: since),
        purpose: purpose.unlessBlank, funds: links.funds, results: links.results, decisions: links.decisions,
        area: area.unlessBlank, budget: budget, term: term, remark: remark.unlessBlank, sources: source.list))
    return draft.changeSet(action: Self.action, subject: .project(id), detail: title.best(for: .english))
  }
}
