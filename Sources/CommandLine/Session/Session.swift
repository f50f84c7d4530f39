import CanonicalJSON
import Commands
import Domain
import Localization
import PlainText

/// One run of one subcommand: the register it works on, who acts and when, and what it has said so far.
final class Session {
  let environment: CommandLineEnvironment
  let common: CommonOptions
  private(set) var output: [UInt8] = []
  private(set) var messages: [String] = []
  var status = CommandLineStatus.done

  init(_ environment: CommandLineEnvironment, _ common: CommonOptions) {
    self.environment = environment
    self.common = common
  }

  var language: Language { environment.language }
  var width: Int? { environment.width }
  /// Whether the output is shown to a person rather than handed to a program.
  var isTerminal: Bool { environment.width != nil }

  // MARK: The register

  private var opened: (any Register)?

  func register() throws(CommandLineError) -> any Register {
    if let opened { return opened }
    let register = try asking { () throws(RegisterError) in try environment.openRegister(common.register) }
    opened = register
    // What is newer than this program can be read, not changed; who reads is to know.
    if let office = try? register.office(), office.schema > Office.currentSchema {
      let advice = RegisterError.newerSchema(found: office.schema, known: Office.currentSchema).advice(
        Names())
      say(advice.explanation)
      say(advice.remedy)
    }
    return register
  }

  /// Who acts, now, on the clock of the office.
  func context() throws(CommandLineError) -> Context {
    let register = try register()
    let zone = try asking { () throws(RegisterError) in try register.settings().zone }
    return environment.context(common.person, zone)
  }

  /// The day as at which is read and reported: `--as-of`, else today.
  func asOf() throws(CommandLineError) -> CalendarDay {
    let today = try context().today
    guard let text = common.asOf else { return today }
    return try Reading(today: today, language: language).day(text, .date, .nearest)
  }

  /// Asks the register something; what it refuses ends the subcommand.
  func asking<Answer>(_ question: () throws(RegisterError) -> Answer) throws(CommandLineError) -> Answer {
    do { return try question() } catch { throw .register(error) }
  }

  // MARK: Output

  func write(_ line: String = "") {
    output += Array((line.terminalSafe + "\n").utf8)
  }

  func write(_ lines: [String]) {
    for line in lines { write(line) }
  }

  func write(_ phrase: Phrase) {
    write(Wrapping.lines(of: phrase[language], width: width))
  }

  /// JSON for other programs; inside strings, what could steer a terminal is escaped.
  func write(_ json: JSON) {
    output += Array(String(decoding: json.canonicalBytes(), as: UTF8.self).escapedControls.utf8)
  }

  /// The contents of a file: as they are for programs and files, made safe for a terminal.
  func write(bytes: [UInt8]) {
    guard isTerminal else {
      output += bytes
      return
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    output += Array(lines.joined(separator: "\n").terminalSafe.utf8)
  }

  /// A word besides the output, such as a warning.
  func say(_ phrase: Phrase) {
    messages += Wrapping.lines(of: phrase[language].terminalSafe, width: environment.messageWidth)
  }

  /// Says why the subcommand ended before it was done, and what to do about it.
  func report(_ error: CommandLineError, path: String) {
    let names = Names(opened)
    switch error {
    case .usage(let fault):
      say(fault.phrase)
      say(fault.remedy(path: path))
    case .register(let error):
      let advice = error.advice(names)
      say(advice.explanation)
      say(advice.remedy)
    case .file(let fault):
      say(fault.advice.explanation)
      say(fault.advice.remedy)
    case .table(let advice):
      say(advice.explanation)
      say(advice.remedy)
    case .nothingNamed(let words):
      say(LookupWords.nothing(words).explanation)
      say(LookupWords.nothing(words).remedy)
    }
    status = error.status
  }

  /// The names behind identifiers as they are now.
  func names() throws(CommandLineError) -> Names { Names(try register()) }
}
