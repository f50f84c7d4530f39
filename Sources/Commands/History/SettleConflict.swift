import CanonicalJSON
import Domain

/// Settles what two officers wrote at the same place: what stands stays, or the other version takes its place.
public struct SettleConflict: Command {
  public static let action = "settle-conflict"

  public var conflict: Identifier<Conflict>
  public var keepOther: Bool

  public init(conflict: Identifier<Conflict>, keepOther: Bool) {
    self.conflict = conflict
    self.keepOther = keepOther
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    guard let found = try register.conflicts().first(where: { $0.id == conflict }) else {
      throw .noSuchElement(.conflict, conflict.text, in: .office)
    }
    var changes: [RecordChange] = []
    let standing = try register.tree(found.record)
    if keepOther, standing?.value(at: found.path) != found.other {
      let change = JSONChange(
        path: found.path, before: standing?.value(at: found.path), after: found.other)
      changes = [RecordChange(record: found.record, change: change)]
      var revision = RecordRevision(found.record, tree: standing)
      try revision.apply([change], blockedBy: found.otherPerson)
      try revision.requireAllowed(in: register, today: context.today)
    }
    return ChangeSet(
      id: context.newIdentifier("c"), at: context.now, person: context.person, action: Self.action,
      subject: found.record, detail: found.path.description, changes: changes, settles: conflict)
  }
}
