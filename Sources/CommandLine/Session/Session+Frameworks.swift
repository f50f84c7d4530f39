import Commands
import Domain
import Localization

/// Elements of frameworks by the words an officer types.
extension Session {
  func level(
    _ words: String, of framework: FrameworkID
  ) throws(CommandLineError) -> Identifier<FrameworkLevel> {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.level(named: words, in: framework) }
  }

  func level(
    _ words: String?, of framework: FrameworkID
  ) throws(CommandLineError) -> Identifier<FrameworkLevel>? {
    guard let words else { return nil }
    return try level(words, of: framework) as Identifier<FrameworkLevel>
  }

  func result(
    _ words: String, of framework: FrameworkID
  ) throws(CommandLineError) -> Identifier<ExpectedResult> {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.result(named: words, in: framework) }
  }

  func result(
    _ words: String?, of framework: FrameworkID
  ) throws(CommandLineError) -> Identifier<ExpectedResult>? {
    guard let words else { return nil }
    return try result(words, of: framework) as Identifier<ExpectedResult>
  }

  func workstream(
    _ words: String, of framework: FrameworkID
  ) throws(CommandLineError) -> Identifier<Workstream> {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.workstream(named: words, in: framework) }
  }

  func workstream(
    _ words: String?, of framework: FrameworkID
  ) throws(CommandLineError) -> Identifier<Workstream>? {
    guard let words else { return nil }
    return try workstream(words, of: framework) as Identifier<Workstream>
  }

  func indicator(_ words: String, of framework: FrameworkID) throws(CommandLineError) -> Identifier<Indicator>
  {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.indicator(named: words, in: framework) }
  }

  func review(_ words: String, of framework: FrameworkID) throws(CommandLineError) -> Identifier<Review> {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.review(named: words, in: framework) }
  }

  func finding(
    _ words: String, of review: Identifier<Review>, in framework: FrameworkID
  ) throws(CommandLineError) -> Identifier<ReviewPoint> {
    let register = try register()
    return try asking { () throws(RegisterError) in
      try register.reviewPoint(named: words, of: review, in: framework)
    }
  }

  func commitment(
    _ words: String, of framework: FrameworkID
  ) throws(CommandLineError) -> Identifier<Commitment> {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.commitment(named: words, in: framework) }
  }

  /// Something of a framework as it stands before it is changed.
  func element<Element>(
    of framework: FrameworkID, _ find: (Framework) -> Element?
  ) throws(CommandLineError) -> Element? {
    let register = try register()
    return find(try asking { () throws(RegisterError) in try register.framework(framework) })
  }

  /// An element of a framework by its text, as a confirmation names it.
  func subject(
    of framework: FrameworkID, _ text: (Framework) -> Text?
  ) throws(CommandLineError) -> SavedSubject {
    .element(try element(of: framework, text), framework)
  }
}
