import Domain

/// Changes what a review is called, when and where it was, and at which meeting.
public struct EditReview: Command {
  public static let action = "edit-review"

  public var framework: FrameworkID
  public var review: Identifier<Review>
  public var title: Text?
  public var on: StatedDate?
  public var place: Text?
  public var meeting: Revision<MeetingID?>
  public var source: Revision<SourceNote?>

  public init(
    framework: FrameworkID, review: Identifier<Review>, title: Text? = nil, on: StatedDate? = nil,
    place: Text? = nil, meeting: Revision<MeetingID?> = .kept,
    source: Revision<SourceNote?> = .kept
  ) {
    self.framework = framework
    self.review = review
    self.title = title
    self.on = on
    self.place = place
    self.meeting = meeting
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    let index = try act.place(of: review)
    act.record.reviews[index].title = act.record.reviews[index].title.merging(title ?? Text())
    try act.record.reviews[index].title.required(.title)
    if let on { act.record.reviews[index].on = on }
    act.record.reviews[index].place = act.record.reviews[index].place.merging(place)
    if case .to(.some(let id)) = meeting { _ = try register.meeting(id) }
    meeting.apply(to: &act.record.reviews[index].meeting)
    source.apply(to: &act.record.reviews[index].source)
    return try act.changeSet(Self.action, detail: act.record.reviews[index].title.best(for: .english))
  }
}
