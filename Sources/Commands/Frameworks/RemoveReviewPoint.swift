import Domain

/// Takes away what a review is said to have found; of an action its log goes with it.
public struct RemoveReviewPoint: Command {
  public static let action = "remove-review-point"

  public var framework: FrameworkID
  public var review: Identifier<Review>
  public var point: Identifier<ReviewPoint>

  public init(
    framework: FrameworkID, review: Identifier<Review>, point: Identifier<ReviewPoint>
  ) {
    self.framework = framework
    self.review = review
    self.point = point
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    let (index, place) = try act.place(of: point, in: review)
    let removed = act.record.reviews[index].points.remove(at: place)
    return try act.changeSet(Self.action, detail: removed.text.best(for: .english))
  }
}
