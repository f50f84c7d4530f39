import Domain

/// Changes how a result is numbered and worded, its level, the workstream that it belongs to and what it is about.
public struct EditResult: Command {
  public static let action = "edit-result"

  public var result: ResultReference
  public var title: Text?
  public var code: Revision<String?>
  public var detail: Text?
  public var level: Identifier<FrameworkLevel>?
  public var workstream: Revision<Identifier<Workstream>?>
  public var concerns: Revision<[RecordKey]>
  public var source: Revision<SourceNote?>

  public init(
    result: ResultReference, title: Text? = nil, code: Revision<String?> = .kept, detail: Text? = nil,
    level: Identifier<FrameworkLevel>? = nil, workstream: Revision<Identifier<Workstream>?> = .kept,
    concerns: Revision<[RecordKey]> = .kept, source: Revision<SourceNote?> = .kept
  ) {
    self.result = result
    self.title = title
    self.code = code
    self.detail = detail
    self.level = level
    self.workstream = workstream
    self.concerns = concerns
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: result.framework, in: context, register)
    let place = try act.place(of: result.result)
    var revised = act.record.results[place]
    revised.title = revised.title.merging(title ?? Text())
    try revised.title.required(.title)
    code.apply(to: &revised.code)
    revised.code = revised.code.unlessBlank
    revised.detail = revised.detail.merging(detail)
    if let level {
      _ = try act.place(of: level)
      revised.level = level
    }
    if case .to(.some(let workstream)) = workstream { _ = try act.place(of: workstream) }
    workstream.apply(to: &revised.workstream)
    if case .to(let keys) = concerns { try register.requireConcerns(keys, of: result.framework) }
    concerns.apply(to: &revised.concerns)
    source.apply(to: &revised.source)
    act.record.results[place] = revised
    return try act.changeSet(Self.action, detail: act.label(of: result.result))
  }
}
