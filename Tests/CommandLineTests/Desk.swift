import CanonicalJSON
import CommandLine
import Commands
import Domain
import Exchange
import Foundation
import Localization
import Papers
import Storage
import Synchronization
import TestSupport

/// An officer's desk: the command line on a register in memory, with a clock that is set by hand and files that are none.
final class Desk: Sendable {
  private struct State {
    var register: MemoryRegister?
    var now: Moment = "2026-12-01T09:12:00Z"
    var identifiers = 0
    var files: [String: [UInt8]] = [:]
    var input: [UInt8] = []
  }

  private let state: Mutex<State>

  /// - Parameter register: absent: there is none until `init` makes one.
  init(_ register: MemoryRegister? = try? Desk.sahel()) {
    var state = State()
    state.register = register
    self.state = Mutex(state)
  }

  var register: MemoryRegister? { state.withLock { $0.register } }

  func set(_ now: Moment) { state.withLock { $0.now = now } }
  func put(_ text: String, in file: String) { state.withLock { $0.files[file] = Array(text.utf8) } }
  func put(bytes: [UInt8], in file: String) { state.withLock { $0.files[file] = bytes } }
  func type(_ text: String) { state.withLock { $0.input = Array(text.utf8) } }
  func file(_ name: String) -> String? {
    state.withLock { $0.files[name] }.map { String(decoding: $0, as: UTF8.self) }
  }

  func run(_ words: String..., language: Language = .english, width: Int? = nil) -> Answer {
    run(words, language: language, width: width)
  }

  func run(_ words: [String], language: Language = .english, width: Int? = nil) -> Answer {
    Answer(CommandLineProgram(environment(language, width)).run(words))
  }

  /// The program called without words where there is no terminal.
  func withoutTerminal(_ language: Language) -> Answer {
    Answer(CommandLineProgram(environment(language, nil)).withoutTerminal())
  }

  private func environment(_ language: Language, _ width: Int?) -> CommandLineEnvironment {
    CommandLineEnvironment(
      language: language, width: width, messageWidth: width,
      openRegister: { [self] path throws(RegisterError) in
        guard let register else { throw .notARegister(path: path ?? "register") }
        return register
      },
      createRegister: { [self] path, establishment, context throws(RegisterError) in
        if register != nil { throw .alreadyARegister(path: path ?? "register") }
        let made = MemoryRegister()
        try made.perform(establishment, in: context)
        state.withLock { $0.register = made }
        return path ?? "register"
      },
      context: { [self] person, zone in
        let now = state.withLock { $0.now }
        return Context(
          now: now, today: Zones.fixed.local(now, zone)?.day ?? now.utc.day, person: person ?? "A. Diallo",
          zones: .fixed
        ) { [self] in identifier() }
      },
      starters: StarterName.allCases.map(\.rawValue),
      establishment: { name, officeName, context throws(RegisterError) in
        let office = Office(
          id: context.newIdentifier("r"), name: officeName ?? .same("Bureau"), zone: "Africa/Bamako")
        return EstablishRegister(office: office, starter: name)
      }, files: files)
  }

  private var files: CommandLineEnvironment.Files {
    .init(
      read: { [self] path throws(FileFault) in
        guard let bytes = state.withLock({ $0.files[path] }) else {
          throw .cannotRead(path: path, errno: 2)
        }
        return bytes
      },
      readInput: { [self] () throws(FileFault) in state.withLock { $0.input } },
      write: { [self] path, bytes, replacing throws(FileFault) in
        if path.hasPrefix("/full/") { throw .cannotWrite(path: path, errno: 28) }
        let exists = state.withLock { $0.files[path] != nil }
        if exists, !replacing { throw .exists(path: path) }
        state.withLock { $0.files[path] = bytes }
      },
      makeFolder: { path throws(FileFault) in
        if path.hasPrefix("/full/") { throw .cannotWrite(path: path, errno: 28) }
      },
      // The parts one after the other are enough to look into.
      tools: FileTools(
        pack: { parts throws(FileFault) in parts.flatMap { Array("[\($0.name)]\n".utf8) + $0.bytes } },
        press: { () throws(FileFault) in throw .libraryMissing(.pango) }),
      calendars: CalendarEngine(
        write: { calendar throws(FileFault) in Array(CalendarLines.text(of: calendar).utf8) },
        properties: { _ in nil }, occurrences: { _, _, _ in false }, instant: { _, _ in nil }))
  }

  private func identifier() -> String {
    let number = state.withLock { state in
      state.identifiers += 1
      return state.identifiers
    }
    return String(String(100_000_000 + number).dropFirst())
  }

  /// The starter register of the Sahel frameworks, from the files it is compiled in from.
  static func sahel() throws -> MemoryRegister { try starter(.sahel) }

  static func starter(_ name: StarterName) throws -> MemoryRegister {
    MemoryRegister(try StarterAssets.records(of: name).reduce(into: [:]) { $0[$1.key] = $1.tree })
  }
}

/// What a command line answered.
struct Answer {
  let text: String
  let messages: String
  let status: CommandLineStatus

  init(_ outcome: CommandLineOutcome) {
    text = String(decoding: outcome.output, as: UTF8.self)
    messages = outcome.messages
    status = outcome.status
  }

  /// The output as JSON; `nil` when it is none.
  var json: JSON? { try? JSONReader.read(Array(text.utf8)) }

  /// With plain spaces for no-break ones, so that expectations can be typed.
  var plain: String { Self.plain(text) }
  var plainMessages: String { Self.plain(messages) }
  /// The same with the spaces of tables closed up.
  var squeezed: String {
    plain.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: "\n")
  }

  private static func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }
}
