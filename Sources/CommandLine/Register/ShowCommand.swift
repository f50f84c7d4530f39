import ArgumentParser
import CanonicalJSON
import Commands
import Domain
import Localization

struct ShowCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "show", en: "Show everything about one record or decision, with its sources.",
      fr: "Afficher tout ce qui est connu d’une fiche ou d’une décision, avec les sources.",
      discussion: Phrase(
        en:
          "A record is named by its id, acronym or name; a decision by its symbol; the register itself is “office”.",
        fr:
          "Une fiche se désigne par son id, son sigle ou son nom ; une décision par sa cote ; le registre lui-même par « office »."
      ))
  }

  @Argument(help: ArgumentHelp(en: "What to show.", fr: "Ce qu’il faut afficher.", value: .identifierWord))
  var words: [String]

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  /// The columns of a page that goes elsewhere than to a terminal.
  private static let pageWidth = 100

  func perform(in session: Session) throws(CommandLineError) {
    let found = try session.find(words.joined(separator: " "))
    if common.json {
      session.write(try session.object(found))
    } else {
      session.write(try session.sheet(found).lines(width: session.width ?? Self.pageWidth))
    }
  }
}

/// What words can name.
enum Found: Equatable {
  case record(RecordKey)
  case decision(DecisionReference)
}

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
        case .noSuchRecord, .noSuchElement: break
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
    for key in keys where try asking({ () throws(RegisterError) in try register.tree(key) }) != nil {
      return .record(key)
    }
    return nil
  }

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
    case .framework, .fund, .project: break
    }
    throw .register(.noSuchRecord(key.kind, key.id))
  }
}

extension Found {
  fileprivate var words: String {
    switch self {
    case .record(let key): key.id
    case .decision(let reference): "\(reference.meeting)/\(reference.decision)"
    }
  }
}
