import CanonicalJSON
import Domain

/// Several commands as one act: all of them or none, saved by one change set and undone by one undo.
///
/// Each command finds the records as the commands before it leave them; questions over many records are answered as before
/// the series.
public struct CommandSeries {
  private let context: Context
  private let register: any Register
  private var amended: AmendedRegister
  private var order: [RecordKey] = []
  private var last: ChangeSet?
  private var count = 0

  /// A series that is tried: nothing is written until its change set is handed to the register.
  public init(_ context: Context, _ register: any Register) {
    self.context = context
    self.register = register
    amended = AmendedRegister(base: register)
  }

  /// The register as the commands so far leave it: what an edit of a part of a record begins from.
  public var current: any Register { amended }

  /// Adds what a command changes.
  @discardableResult
  public mutating func perform(_ command: some Command) throws(RegisterError) -> ChangeSet {
    let changeSet = try command.changes(in: context, register: amended)
    for key in changeSet.records where !order.contains(key) { order.append(key) }
    for change in changeSet.changes { try amended.apply(change) }
    last = changeSet
    count += 1
    return changeSet
  }

  /// Everything together, under the name of the last command; one command alone stays what it is, an undo an undo.
  func changeSet() throws(RegisterError) -> ChangeSet {
    if count == 1, let last { return last }
    var changes: [RecordChange] = []
    for key in order {
      let before = try register.tree(key)
      guard let after = try amended.tree(key), after != before else { continue }
      changes += ChangeDraft.changes(of: key, from: before, to: after)
    }
    return ChangeSet(
      id: last?.id ?? context.newIdentifier("c"), at: context.now, person: context.person,
      action: last?.action ?? "", subject: last?.subject, detail: last?.detail, changes: changes)
  }
}

extension Register {
  /// The register as a series of commands would leave it; nothing is saved.
  /// - Throws: what refuses them.
  public func after(
    in context: Context, series: (inout CommandSeries) throws(RegisterError) -> Void
  ) throws(RegisterError) -> any Register {
    var commands = CommandSeries(context, self)
    try series(&commands)
    return commands.current
  }

  /// Performs a series of commands as one act; "saved" may be said once this returns.
  /// - Parameter seen: the records as the officer saw them; what is not among them counts as seen now.
  @discardableResult
  public func perform(
    seen: [RecordKey: JSON] = [:], in context: Context,
    series: (inout CommandSeries) throws(RegisterError) -> Void
  ) throws(RegisterError) -> Receipt {
    try perform(seen: seen) { (register: any Register) throws(RegisterError) -> ChangeSet in
      var commands = CommandSeries(context, register)
      try series(&commands)
      return try commands.changeSet()
    }
  }
}
