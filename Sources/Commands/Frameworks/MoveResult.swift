import Domain

/// Moves a result, with what stands below it, before another one or to the end of those below its parent; or under another parent.
public struct MoveResult: Command {
  public static let action = "move-result"

  public var result: ResultReference
  public var parent: Revision<Identifier<ExpectedResult>?>
  /// The result in front of which it goes, below whose parent it then stands; absent: to the end.
  public var before: Identifier<ExpectedResult>?

  public init(
    result: ResultReference, parent: Revision<Identifier<ExpectedResult>?> = .kept,
    before: Identifier<ExpectedResult>? = nil
  ) {
    self.result = result
    self.parent = parent
    self.before = before
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: result.framework, in: context, register)
    var moved = act.record.results[try act.place(of: result.result)]
    parent.apply(to: &moved.parent)
    if let before {
      let above = act.record.results[try act.place(of: before)].parent
      if case .to(let parent) = parent, parent != above {
        throw .noSuchElement(.result, before.text, in: act.record.key)
      }
      moved.parent = above
    }
    if let parent = moved.parent {
      _ = try act.place(of: parent)
      if act.isResult(parent, within: moved.id) { throw .invalid(.parent, .cycle(act.label(of: parent))) }
    }
    if before != moved.id {
      act.record.results.removeAll { $0.id == moved.id }
      try act.insert([moved], before: before)
    }
    return try act.changeSet(Self.action, detail: act.label(of: moved.id))
  }
}
