import Domain

/// Takes a review out of a framework, with all that it found.
public struct RemoveReview: Command {
  public static let action = "remove-review"

  public var framework: FrameworkID
  public var review: Identifier<Review>

  public init(
    framework: FrameworkID, review: Identifier<Review>
  ) {
    self.framework = framework
    self.review = review
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    let removed = act.record.reviews.remove(at: try act.place(of: review))
    return try act.changeSet(Self.action, detail: removed.title.best(for: .english))
  }
}
