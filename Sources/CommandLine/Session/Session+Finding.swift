import Commands
import Domain

extension Session {
  /// The record or decision that the words name: an identifier first, then a symbol, an acronym, a name.
  func find(_ words: String) throws(CommandLineError) -> Found {
    if words == "office" { return .record(.office) }
    if let exact = try exactly(words) { return exact }
    let register = try register()
    var unclear: RegisterError?
    var found: [Found] = []
    func look(_ question: () throws(RegisterError) -> Found) throws(CommandLineError) {
      do throws(RegisterError) {
        found.append(try question())
      } catch {
        switch error {
        case .noSuchRecord, .noSuchDecision, .noSuchElement: break
        case .ambiguous: unclear = unclear ?? error
        default: throw .register(error)
        }
      }
    }
    try look { () throws(RegisterError) in .decision(try register.decision(named: words)) }
    try look { () throws(RegisterError) in .record(.body(try register.body(named: words))) }
    try look { () throws(RegisterError) in
      let id = try register.meeting(named: words)
      return .record(try register.meeting(id).key)
    }
    try look { () throws(RegisterError) in .record(.organization(try register.organization(named: words))) }
    try look { () throws(RegisterError) in .record(.person(try register.person(named: words))) }
    try look { () throws(RegisterError) in .record(.framework(try register.framework(named: words))) }
    try look { () throws(RegisterError) in .record(.fund(try register.fund(named: words))) }
    try look { () throws(RegisterError) in .record(.project(try register.project(named: words))) }
    if found.count > 1 { throw .register(.ambiguous(words, found.map(\.words))) }
    if let only = found.first { return only }
    if let unclear { throw .register(unclear) }
    throw .nothingNamed(words)
  }

  /// The record of exactly that identifier.
  private func exactly(_ words: String) throws(CommandLineError) -> Found? {
    let register = try register()
    var keys: [RecordKey] = []
    if let id = BodyID(words) { keys.append(.body(id)) }
    if let id = OrganizationID(words) { keys.append(.organization(id)) }
    if let id = PersonID(words) { keys.append(.person(id)) }
    if let id = FrameworkID(words) { keys.append(.framework(id)) }
    if let id = FundID(words) { keys.append(.fund(id)) }
    if let id = ProjectID(words) { keys.append(.project(id)) }
    for key in keys where try asking({ () throws(RegisterError) in try register.tree(key) }) != nil {
      return .record(key)
    }
    return nil
  }
}
