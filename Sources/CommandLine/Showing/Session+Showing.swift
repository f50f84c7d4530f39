import CanonicalJSON
import Domain

extension Session {
  func object(_ found: Found) throws(CommandLineError) -> JSON {
    switch found {
    case .record(let key): return try tree(key)
    case .decision(let reference):
      let register = try register()
      let meeting = try asking { () throws(RegisterError) in try register.meeting(reference.meeting) }
      let path = JSONPath().appending(key: "decisions").appending(element: reference.decision.text)
      guard var decision = try tree(meeting.key).value(at: path) else {
        throw .register(.noSuchElement(.decision, reference.decision.text, in: meeting.key))
      }
      decision["meeting"] = .string(meeting.id.text)
      return decision
    }
  }

  func sheet(_ found: Found) throws(CommandLineError) -> FactSheet {
    let register = try register()
    switch found {
    case .decision(let reference):
      let meeting = try asking { () throws(RegisterError) in try register.meeting(reference.meeting) }
      guard let decision = meeting.decision(reference.decision) else {
        throw .register(.noSuchElement(.decision, reference.decision.text, in: meeting.key))
      }
      return try sheet(decision, in: meeting)
    case .record(let key): return try sheet(key)
    }
  }

  private func sheet(_ key: RecordKey) throws(CommandLineError) -> FactSheet {
    let register = try register()
    switch key.kind {
    case .office: return sheet(try asking { () throws(RegisterError) in try register.office() })
    case .body:
      guard let id = BodyID(key.id) else { break }
      return try sheet(try asking { () throws(RegisterError) in try register.body(id) })
    case .organization:
      guard let id = OrganizationID(key.id) else { break }
      return try sheet(try asking { () throws(RegisterError) in try register.organization(id) })
    case .person:
      guard let id = PersonID(key.id) else { break }
      return try sheet(try asking { () throws(RegisterError) in try register.person(id) })
    case .meeting:
      guard let id = MeetingID(key.id) else { break }
      return try sheet(try asking { () throws(RegisterError) in try register.meeting(id) })
    case .framework:
      guard let id = FrameworkID(key.id) else { break }
      return try sheet(try asking { () throws(RegisterError) in try register.framework(id) })
    case .project:
      guard let id = ProjectID(key.id) else { break }
      return try sheet(try asking { () throws(RegisterError) in try register.project(id) })
    case .fund:
      guard let id = FundID(key.id) else { break }
      return try sheet(try asking { () throws(RegisterError) in try register.fund(id) })
    }
    throw .register(.noSuchRecord(key.kind, key.id))
  }
}
