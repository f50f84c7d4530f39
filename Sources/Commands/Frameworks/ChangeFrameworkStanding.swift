import Domain

/// Validates a framework, approves it formally, puts it in force, interrupts it with the cause, closes it, or has another one succeed
/// it (domain §2). Joint validation and formal approval each take down their own day and never the other's (S1).
public struct ChangeFrameworkStanding: Command {
  public static let action = "change-framework-standing"

  public var framework: FrameworkID
  /// Without a day, a framework is interrupted, closed or succeeded today.
  public var to: FrameworkStanding
  /// Of a validation or an approval: its day; absent: today.
  public var on: PartialDate?

  public init(
    framework: FrameworkID, to: FrameworkStanding, on: PartialDate? = nil
  ) {
    self.framework = framework
    self.to = to
    self.on = on
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    if let refusal = FrameworkTransitions.refusal(of: act.record, to: to.name) { throw .refused(refusal) }
    if case .interrupted(let cause, _) = to, cause.unlessBlank == nil { throw .invalid(.cause, .missing) }
    if case .succeeded(let successor, _) = to { try requireOpen(successor, register) }
    act.record.standing = dated(context.today)
    let day = StatedDate.date(on ?? PartialDate(context.today))
    if to.name == .validated { act.record.validated = day }
    if to.name == .formallyApproved { act.record.approved = day }
    return try act.changeSet(Self.action, detail: to.name.rawValue)
  }

  private func dated(_ today: CalendarDay) -> FrameworkStanding {
    switch to {
    case .interrupted(let cause, let on): .interrupted(cause: cause, on: on ?? PartialDate(today))
    case .closed(let on): .closed(on: on ?? PartialDate(today))
    case .succeeded(let by, let on): .succeeded(by: by, on: on ?? PartialDate(today))
    case .draft, .validated, .formallyApproved, .inForce: to
    }
  }

  private func requireOpen(_ successor: FrameworkID, _ register: any Register) throws(RegisterError) {
    if successor == framework { throw .invalid(.successor, .cycle(framework.text)) }
    if let refusal = try register.framework(successor).closedRefusal { throw .refused(refusal) }
  }
}
