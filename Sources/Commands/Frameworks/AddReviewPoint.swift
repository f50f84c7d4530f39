import Domain

/// Enters what a review found: a strength, a weakness, a good practice, a lesson; or an action, with who carries it out and until when.
public struct AddReviewPoint: Command {
  public static let action = "add-review-point"

  public var framework: FrameworkID
  public var review: Identifier<Review>
  public var kind: ReviewPoint.Kind
  public var text: Text
  /// Where it was seen.
  public var projects: [ProjectID]
  public var responsible: [Party]
  public var deadline: Deadline?
  public var source: SourceNote?

  public init(
    framework: FrameworkID, review: Identifier<Review>, kind: ReviewPoint.Kind, text: Text,
    projects: [ProjectID] = [], responsible: [Party] = [], deadline: Deadline? = nil,
    source: SourceNote? = nil
  ) {
    self.framework = framework
    self.review = review
    self.kind = kind
    self.text = text
    self.projects = projects
    self.responsible = responsible
    self.deadline = deadline
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    let index = try act.place(of: review)
    try text.required(.text)
    for project in projects { _ = try register.project(project) }
    let point = ReviewPoint(
      id: context.newIdentifier("p"), kind: kind, text: text, projects: projects,
      responsible: try responsible.responsibilities(context, register), deadline: deadline, source: source)
    try point.requireAction()
    act.record.reviews[index].points.append(point)
    return try act.changeSet(Self.action, detail: text.best(for: .english))
  }
}
