import Commands
import Domain
import Localization

/// What a fund itemises, by the words that were typed.
extension Session {
  func fund(_ words: String?) throws(CommandLineError) -> FundID? {
    guard let words else { return nil }
    return try fund(words) as FundID
  }

  func contribution(_ words: String, of fund: FundID) throws(CommandLineError) -> Identifier<Contribution> {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.contribution(named: words, in: fund) }
  }

  func reportedTotal(
    _ words: String, of fund: FundID
  ) throws(CommandLineError) -> Identifier<ReportedTotal> {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.reportedTotal(named: words, in: fund) }
  }

  func allocation(_ words: String, of fund: FundID) throws(CommandLineError) -> Identifier<Allocation> {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.allocation(named: words, in: fund) }
  }

  func forecast(_ words: String, of fund: FundID) throws(CommandLineError) -> Identifier<Forecast> {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.forecast(named: words, in: fund) }
  }

  func phase(_ words: String, of fund: FundID) throws(CommandLineError) -> Identifier<FundPhase> {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.phase(named: words, in: fund) }
  }

  func alignedProgramme(
    _ words: String, of fund: FundID
  ) throws(CommandLineError) -> Identifier<AlignedProgramme> {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.alignedProgramme(named: words, in: fund) }
  }

  /// The source of what an edited element says now.
  func source<Element>(
    of id: Identifier<Element>, in fund: FundID, _ list: KeyPath<Fund, [Element]>,
    _ identifier: KeyPath<Element, Identifier<Element>>, _ source: KeyPath<Element, SourceNote?>
  ) throws(CommandLineError) -> SourceNote? {
    let register = try register()
    let record = try asking { () throws(RegisterError) in try register.fund(fund) }
    return record[keyPath: list].first { $0[keyPath: identifier] == id }?[keyPath: source]
  }

  /// Confirms what was done to a part of a fund by the fund's name.
  func save(_ command: some Command, of fund: FundID) throws(CommandLineError) {
    try save(command, .record(.fund(fund)))
  }

  /// Confirms what was added to a fund: the fund's name and the new identifier, by which it is found again.
  func saveAdded<Element>(
    _ command: some Command, to list: String, _ type: Element.Type, of fund: FundID
  ) throws(CommandLineError) {
    let name = try names().record(.fund(fund))
    try save(command) { receipt in
      let added: Identifier<Element>? = receipt.added(to: list)
      let identifier = added.map { " (\($0.text))" } ?? ""
      return .words(name + Phrase(same: identifier))
    }
  }
}
