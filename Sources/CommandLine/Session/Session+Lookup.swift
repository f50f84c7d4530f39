import Commands
import Domain

/// Words that an officer types, and the records they mean.
extension Session {
  func body(_ words: String) throws(CommandLineError) -> BodyID {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.body(named: words) }
  }

  func meeting(_ words: String) throws(CommandLineError) -> MeetingID {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.meeting(named: words) }
  }

  func organization(_ words: String) throws(CommandLineError) -> OrganizationID {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.organization(named: words) }
  }

  func person(_ words: String) throws(CommandLineError) -> PersonID {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.person(named: words) }
  }

  func party(_ words: String) throws(CommandLineError) -> Party {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.party(named: words, in: language) }
  }

  func framework(_ words: String) throws(CommandLineError) -> FrameworkID {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.framework(named: words) }
  }

  func fund(_ words: String) throws(CommandLineError) -> FundID {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.fund(named: words) }
  }

  func project(_ words: String) throws(CommandLineError) -> ProjectID {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.project(named: words) }
  }

  func result(_ words: String) throws(CommandLineError) -> ResultReference {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.result(named: words) }
  }

  func decision(_ words: String) throws(CommandLineError) -> DecisionReference {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.decision(named: words) }
  }

  func seat(_ words: String, of body: BodyID) throws(CommandLineError) -> Identifier<Seat> {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.seat(named: words, in: body) }
  }

  func item(_ words: String, of meeting: MeetingID) throws(CommandLineError) -> Identifier<AgendaItem> {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.agendaItem(numbered: words, in: meeting) }
  }

  func document(_ words: String, of meeting: MeetingID) throws(CommandLineError) -> Identifier<
    MeetingDocument
  > {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.document(named: words, in: meeting) }
  }
}

/// The same for options that may be left out.
extension Session {
  func body(_ words: String?) throws(CommandLineError) -> BodyID? {
    guard let words else { return nil }
    return try body(words) as BodyID
  }

  func meeting(_ words: String?) throws(CommandLineError) -> MeetingID? {
    guard let words else { return nil }
    return try meeting(words) as MeetingID
  }

  func organization(_ words: String?) throws(CommandLineError) -> OrganizationID? {
    guard let words else { return nil }
    return try organization(words) as OrganizationID
  }

  func person(_ words: String?) throws(CommandLineError) -> PersonID? {
    guard let words else { return nil }
    return try person(words) as PersonID
  }

  func party(_ words: String?) throws(CommandLineError) -> Party? {
    guard let words else { return nil }
    return try party(words) as Party
  }

  func item(_ words: String?, of meeting: MeetingID) throws(CommandLineError) -> Identifier<AgendaItem>? {
    guard let words else { return nil }
    return try item(words, of: meeting) as Identifier<AgendaItem>
  }

  func parties(_ words: [String]) throws(CommandLineError) -> [Party] {
    var parties: [Party] = []
    for word in words { parties.append(try party(word)) }
    return parties
  }
}
