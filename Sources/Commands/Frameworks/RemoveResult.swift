import Domain

/// Takes a result out of a framework. One with results below it, with indicators or with projects that serve it is not removed.
public struct RemoveResult: Command {
  public static let action = "remove-result"

  public var result: ResultReference

  public init(
    result: ResultReference
  ) {
    self.result = result
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: result.framework, in: context, register)
    let place = try act.place(of: result.result)
    let hasParts = !act.record.results(under: result.result).isEmpty
    if hasParts || !act.record.indicators(of: result.result).isEmpty {
      throw .refused(.resultHasParts(result.framework, result.result))
    }
    let serving = try register.projects(ProjectQuery(framework: result.framework)).rows
      .filter { $0.results.contains(result) }
    if !serving.isEmpty { throw .refused(.stillReferredTo(act.record.key, by: serving.map(\.key))) }
    let label = act.label(of: result.result)
    act.record.results.remove(at: place)
    return try act.changeSet(Self.action, detail: label)
  }
}
