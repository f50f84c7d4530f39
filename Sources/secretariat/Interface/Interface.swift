import CommandLine
import Domain
import Glibc
import Localization
import Screens
import Storage
import TerminalDriver
import TerminalUI

/// Runs the interface in the terminal: shows frames, waits for keys, and does what the screens ask for.
struct Interface {
  /// How long to wait for a key before looking whether somebody else changed the register, in milliseconds.
  static let patience = 1_500

  let world: World
  let path: String
  /// The day that reading is done as at, when it is not today.
  let asOf: CalendarDay?
  private var register: FolderRegister?
  private var token: ChangeToken?
  private var app: App
  private var theme = Theme.dark
  /// Questions that can wait until the picture is shown.
  private var waiting: [Question] = []
  private var minute = 0

  /// - Throws: why the register cannot be opened; a place where there is none yet is a first start.
  init(_ world: World, path: String, asOf: CalendarDay?) throws(RegisterError) {
    self.world = world
    self.path = path
    self.asOf = asOf
    if SystemFiles.exists(path + "/" + RecordKey.office.path) {
      register = try Registers.open(path, world)
    } else if SystemFiles.exists(path), !Registers.isEmptyFolder(path) {
      throw .notARegister(path: path)
    }
    let zone = (try? register?.office().zone) ?? "UTC"
    let context = world.context(person: nil, zone: zone)
    let around = Surroundings(
      language: world.language, today: asOf ?? context.today, now: context.now, zone: zone, zones: .system,
      size: Size(columns: 80, rows: 24), exportFolder: ".", registerPath: path)
    app = App(around, at: register == nil ? .firstStart : .today)
    token = try register?.changeToken()
  }

  /// Until the person quits or the program is asked to end.
  /// - Returns: the exit status: 0, or 128 and the number of the signal.
  mutating func run(in terminal: Terminal) -> Int32 {
    theme = world.theme(colours: terminal.colours)
    _ = app.update(.key(.resize(terminal.size)))
    if perform(app.start()) { return 0 }
    terminal.show(app.view(), theme: theme)
    while true {
      let event = terminal.nextEvent(timeout: waiting.isEmpty ? Self.patience : 0)
      switch event {
      case .key(let key): if perform(app.update(.key(key))) { return 0 }
      case .timeout: if perform(idle()) { return 0 }
      case .terminated(let signal): return 128 + signal
      case .closed: return 128 + SIGHUP
      case .ready, .woken: break
      }
      terminal.show(app.view(), theme: theme)
    }
  }

  /// What there is to do while nobody types: questions put off, the clock, changes by somebody else.
  private mutating func idle() -> [Effect] {
    if !waiting.isEmpty { return answer(waiting.removeFirst()) }
    var effects: [Effect] = []
    let context = world.context(person: nil, zone: app.around.zone)
    if context.now.seconds / 60 != minute {
      minute = context.now.seconds / 60
      effects += app.update(.time(context.now, today: asOf ?? context.today))
    }
    if let current = try? register?.changeToken(), current != token {
      token = current
      effects += app.update(.registerChanged)
    }
    return effects
  }

  /// Does what the screens asked for; what that leads to is done as well.
  /// - Returns: whether to quit.
  private mutating func perform(_ effects: [Effect]) -> Bool {
    var effects = effects[...]
    while let effect = effects.popFirst() {
      switch effect {
      case .quit: return true
      case .ask(.frame):
        // It looks at everything, so the picture comes first.
        if !waiting.contains(.frame) { waiting.append(.frame) }
      case .ask(let question): effects += answer(question)
      case .export(let request, let replacing): effects += export(request, replacing: replacing)
      case .establish(let starter): effects += establish(starter)
      case .keepLanguage(let language): effects += keep(language)
      }
    }
    return false
  }

  private mutating func answer(_ question: Question) -> [Effect] {
    guard let register else { return [] }
    do throws(RegisterError) {
      return app.update(.answered(question, .success(try question.answer(from: register, app.around))))
    } catch {
      return app.update(.answered(question, .failure(error)))
    }
  }

  private mutating func export(_ request: ExportRequest, replacing: Bool) -> [Effect] {
    guard let register else { return [] }
    do throws(RegisterError) {
      let paper = try request.choice.paper(from: register, asOf: app.around.today)
      return app.update(
        .exported(request, write(request.choice.format.render(paper), to: request.path, replacing: replacing))
      )
    } catch {
      return app.update(.exported(request, .refused(error)))
    }
  }

  private func write(_ bytes: [UInt8], to path: String, replacing: Bool) -> ExportOutcome {
    do throws(FileFault) {
      try SystemFiles.write(path, bytes, replacing: replacing)
      return .written(path: path)
    } catch {
      switch error {
      case .exists(let path): return .exists(path: path)
      case .cannotRead(let path, let number), .cannotWrite(let path, let number):
        return .refused(.cannotWrite(path: path, errno: number))
      case .notText(let path): return .refused(.cannotWrite(path: path, errno: EILSEQ))
      }
    }
  }

  private mutating func establish(_ starter: String) -> [Effect] {
    do throws(RegisterError) {
      let context = world.context(person: nil, zone: app.around.zone)
      try Registers.create(
        path, try Registers.establishment(of: starter, named: nil, in: context), context, world)
      register = try Registers.open(path, world)
      token = try register?.changeToken()
      return app.update(.established(nil))
    } catch {
      return app.update(.established(error))
    }
  }

  /// Keeps the language for the next start; that it cannot be kept disturbs nothing now.
  private func keep(_ language: Language) -> [Effect] {
    let file = SettingsFile(path: world.places.settings)
    var settings = file.settings
    settings.language = language
    do throws(FileFault) { try file.save(settings) } catch {
      StandardStreams.say(error.advice.explanation[language] + "\n")
    }
    return []
  }
}
