import Domain
import Foundation
import Storage
import TerminalUI
import Testing

@testable import Screens
@testable import secretariat

/// The same interface without a terminal, on the same register: it gets the same keys, and tells what the terminal has to show.
struct Twin {
  private(set) var app: App
  private let register: FolderRegister

  init(of desk: Desk, columns: Int = 80, rows: Int = 24) throws {
    let program = desk.world.program()
    register = try FolderRegister(opening: program.register)
    let now = try #require(program.clock.flatMap { Moment($0) })
    let zone = try register.office().zone
    var around = Surroundings(
      language: desk.language, today: try #require(Zones.system.local(now, zone)).day, now: now, zone: zone,
      zones: .system, size: Size(columns: columns, rows: rows),
      documentsFolder: program.home,
      registerPath: program.register)
    around.home = program.home
    // The pages of a paper are counted beside its format.
    around.tools = .installed
    // As in the environment of the program.
    around.readerZone = "UTC"
    around.personal = PersonalWorld(
      account: "tester", path: desk.world.appending("config/secretariat/settings.json"))
    app = App(around)
    perform(app.start())
  }

  var lines: [String] { app.view().lines }

  mutating func press(_ keys: [Key]) {
    for key in keys { perform(app.update(.key(key))) }
  }

  /// Whether an action changes the register without asking anything.
  func isDoneAtOnce(_ action: Action) throws -> Bool {
    guard case .fill(let form) = action else { return false }
    return try form.form.content(register, app.around).isImmediate
  }

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .ask(let question):
        let around = app.around
        let result = Result { () throws(RegisterError) in try question.answer(from: register, around) }
        perform(app.update(.answered(question, result)))
      case .findDrafts: perform(app.update(.drafts([], isAsked: true)))
      default: break
      }
    }
  }
}

extension Desk {
  /// Presses keys here and there at once, and waits until both show the same.
  func press(_ keys: [Key], with twin: inout Twin, sourceLocation: SourceLocation = #_sourceLocation)
    async throws
  {
    twin.press(keys)
    if !keys.isEmpty { try await terminal.press(keys) }
    let wanted = twin.lines
    try await terminal.wait(
      for: "picture like this:\n\(wanted.joined(separator: "\n"))\n", sourceLocation: sourceLocation
    ) { $0 == wanted }
  }
}

extension TmuxTerminal {
  /// All in one packet.
  func press(_ keys: [Key]) async throws { try await send(keys.map(Self.name)) }

  private static func name(of key: Key) -> String {
    switch key {
    case .function(let number): "F\(number)"
    case .alt(let letter): "M-\(letter)"
    case .control(let letter): "C-\(letter)"
    case .character(let letter): String(letter)
    case .backTab: "BTab"
    case .pageUp: "PPage"
    case .pageDown: "NPage"
    case .delete: "DC"
    default: "\(key)".capitalized
    }
  }
}
