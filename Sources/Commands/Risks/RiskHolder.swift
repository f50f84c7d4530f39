import Domain

/// What a shock or a risk is recorded on.
public enum RiskHolder: Hashable, Codable, Sendable {
  case framework(FrameworkID)
  case project(ProjectID)
}

extension Framework: RiskRegister {}
extension Project: RiskRegister {}

/// A record that lists shocks and risks.
protocol RiskRegister: ClosableRecord {
  var risks: [Risk] { get set }
}

extension RiskHolder {
  /// Changes the list of risks of whatever record holds it.
  func change(
    _ action: String, detail: String? = nil, in context: Context, _ register: any Register,
    _ change: (inout [Risk], RecordKey) throws(RegisterError) -> Void
  ) throws(RegisterError) -> ChangeSet {
    switch self {
    case .framework(let id):
      try Self.change(try register.framework(id), action, detail, context, register, change)
    case .project(let id):
      try Self.change(try register.project(id), action, detail, context, register, change)
    }
  }

  private static func change<R: RiskRegister>(
    _ record: R, _ action: String, _ detail: String?, _ context: Context, _ register: any Register,
    _ change: (inout [Risk], RecordKey) throws(RegisterError) -> Void
  ) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: record, in: context, register)
    try change(&act.record.risks, record.key)
    return try act.changeSet(action, detail: detail)
  }
}

extension [Risk] {
  /// - Throws: `noSuchElement` when none has that identifier.
  func place(of id: Identifier<Risk>, in key: RecordKey) throws(RegisterError) -> Int {
    guard let place = firstIndex(where: { $0.id == id }) else {
      throw .noSuchElement(.risk, id.text, in: key)
    }
    return place
  }
}
