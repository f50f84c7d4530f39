import Domain

/// Adds a result to a framework's tree, at the end of those below its parent or before one of them.
public struct AddResult: Command {
  public static let action = "add-result"

  public var framework: FrameworkID
  public var title: Text
  /// Absent: the level below the parent's, or the first.
  public var level: Identifier<FrameworkLevel>?
  public var parent: Identifier<ExpectedResult>?
  /// Its number or letter in the framework.
  public var code: String?
  public var detail: Text?
  public var workstream: Identifier<Workstream>?
  /// The funds, frameworks, bodies and organisations it is about.
  public var concerns: [RecordKey]
  public var before: Identifier<ExpectedResult>?
  public var source: SourceNote?

  public init(
    framework: FrameworkID, title: Text, level: Identifier<FrameworkLevel>? = nil,
    parent: Identifier<ExpectedResult>? = nil, code: String? = nil, detail: Text? = nil,
    workstream: Identifier<Workstream>? = nil, concerns: [RecordKey] = [],
    before: Identifier<ExpectedResult>? = nil,
    source: SourceNote? = nil
  ) {
    self.framework = framework
    self.title = title
    self.level = level
    self.parent = parent
    self.code = code
    self.detail = detail
    self.workstream = workstream
    self.concerns = concerns
    self.before = before
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    try title.required(.title)
    if let workstream { _ = try act.place(of: workstream) }
    try register.requireConcerns(concerns, of: framework)
    let level = try act.level(level, under: parent)
    let id: Identifier<ExpectedResult> = context.newIdentifier("r")
    let result = ExpectedResult(
      id: id, parent: parent, level: level, code: code.unlessBlank, title: title, detail: detail.unlessBlank,
      workstream: workstream, concerns: concerns, source: source)
    try act.insert([result], before: before)
    return try act.changeSet(Self.action, detail: act.label(of: id))
  }
}
