import Domain

/// Enters a review of a framework; what it found follows point by point (S1).
public struct AddReview: Command {
  public static let action = "add-review"

  public var framework: FrameworkID
  public var title: Text
  public var on: StatedDate
  public var place: Text?
  /// The meeting that it was presented to.
  public var meeting: MeetingID?
  public var source: SourceNote?

  public init(
    framework: FrameworkID, title: Text, on: StatedDate = .notStated, place: Text? = nil,
    meeting: MeetingID? = nil, source: SourceNote? = nil
  ) {
    self.framework = framework
    self.title = title
    self.on = on
    self.place = place
    self.meeting = meeting
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    try title.required(.title)
    if let meeting { _ = try register.meeting(meeting) }
    act.record.reviews.append(
      Review(
        id: context.newIdentifier("v"), title: title, on: on, place: place.unlessBlank, meeting: meeting,
        source: source))
    return try act.changeSet(Self.action, detail: title.best(for: .english))
  }
}
