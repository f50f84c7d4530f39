import Domain

/// Takes a project to another state of its life (domain §2). Operational closure makes the final narrative report due three months
/// after it, unless one is on the list already.
public struct AdvanceProject: Command {
  public static let action = "advance-project"

  public var project: ProjectID
  public var to: ProjectStanding.Name
  /// Absent: today.
  public var on: PartialDate?
  /// Needed to suspend, reject or cancel.
  public var reason: Text?

  public init(
    project: ProjectID, to: ProjectStanding.Name, on: PartialDate? = nil, reason: Text? = nil
  ) {
    self.project = project
    self.to = to
    self.on = on
    self.reason = reason
  }

  /// Whether a project is taken there only for a reason that is given.
  public static func needsReason(_ state: ProjectStanding.Name) -> Bool {
    [.suspended, .rejected, .cancelled].contains(state)
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.project(project)
    if let refusal = ProjectTransitions.refusal(of: record, to: to) { throw .refused(refusal) }
    if Self.needsReason(to), reason.unlessBlank == nil {
      throw .invalid(.reason, .missing)
    }
    var act = try RecordAct(on: record, in: context, register)
    let since = on ?? PartialDate(context.today)
    act.record.standing = ProjectStanding(to, since: since, reason: reason.unlessBlank)
    if to == .operationallyClosed, !record.reports.contains(where: { $0.kind == .finalNarrative }) {
      act.record.reports.append(
        ProjectReport(
          id: context.newIdentifier("r"), kind: .finalNarrative,
          due: ProjectTransitions.finalNarrativeDue(closedOn: since.latest)))
    }
    return try act.changeSet(Self.action, detail: to.rawValue)
  }
}
