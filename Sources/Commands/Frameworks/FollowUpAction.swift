import Domain

/// Logs what became of an action of a review at one responsible party or at all, as the follow-up of a decision does.
public struct FollowUpAction: Command {
  public static let action = "follow-up-action"

  public var framework: FrameworkID
  public var review: Identifier<Review>
  public var point: Identifier<ReviewPoint>
  /// Absent: the only one there is, or all of them with `everyone`.
  public var party: Party?
  public var everyone: Bool
  public var kind: LogEntry.Kind
  public var status: Responsibility.Status?
  public var percent: Int?
  public var note: String?
  public var on: CalendarDay?

  public init(
    framework: FrameworkID, review: Identifier<Review>, point: Identifier<ReviewPoint>, party: Party? = nil,
    everyone: Bool = false, kind: LogEntry.Kind, status: Responsibility.Status? = nil, percent: Int? = nil,
    note: String? = nil, on: CalendarDay? = nil
  ) {
    self.framework = framework
    self.review = review
    self.point = point
    self.party = party
    self.everyone = everyone
    self.kind = kind
    self.status = status
    self.percent = percent
    self.note = note
    self.on = on
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    let (index, place) = try act.place(of: point, in: review)
    var action = act.record.reviews[index].points[place]
    let label = action.text.best(for: .english)
    let report = FollowUpReport(kind: kind, status: status, percent: percent, note: note, on: on)
    try report.requireInput()
    try action.kind.requireAction()
    if action.responsible.isEmpty, party == nil { throw .invalid(.responsible, .missing) }
    let meant = try action.responsible.places(of: party, everyone: everyone, label: label, in: act.record.key)
    for party in meant { report.apply(to: &action.responsible[party], context) }
    act.record.reviews[index].points[place] = action
    return try act.changeSet(Self.action, detail: label)
  }
}
