import Domain

/// Changes what a review found and where, and of an action who carries it out and until when. Parties that stay keep their status and their
/// log, as those of a decision do.
public struct EditReviewPoint: Command {
  public static let action = "edit-review-point"

  public var framework: FrameworkID
  public var review: Identifier<Review>
  public var point: Identifier<ReviewPoint>
  public var kind: ReviewPoint.Kind?
  public var text: Text?
  public var projects: Revision<[ProjectID]>
  public var responsible: Revision<[Party]>
  public var deadline: Revision<Deadline?>
  public var source: Revision<SourceNote?>

  public init(
    framework: FrameworkID, review: Identifier<Review>, point: Identifier<ReviewPoint>,
    kind: ReviewPoint.Kind? = nil, text: Text? = nil, projects: Revision<[ProjectID]> = .kept,
    responsible: Revision<[Party]> = .kept,
    deadline: Revision<Deadline?> = .kept, source: Revision<SourceNote?> = .kept
  ) {
    self.framework = framework
    self.review = review
    self.point = point
    self.kind = kind
    self.text = text
    self.projects = projects
    self.responsible = responsible
    self.deadline = deadline
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    let (index, place) = try act.place(of: point, in: review)
    var revised = act.record.reviews[index].points[place]
    if let kind { revised.kind = kind }
    revised.text = revised.text.merging(text ?? Text())
    try revised.text.required(.text)
    if case .to(let known) = projects { for project in known { _ = try register.project(project) } }
    projects.apply(to: &revised.projects)
    if case .to(let parties) = responsible {
      revised.responsible = try parties.responsibilities(context, register, keeping: revised.responsible)
    }
    deadline.apply(to: &revised.deadline)
    source.apply(to: &revised.source)
    try revised.requireAction()
    act.record.reviews[index].points[place] = revised
    return try act.changeSet(Self.action, detail: revised.text.best(for: .english))
  }
}
