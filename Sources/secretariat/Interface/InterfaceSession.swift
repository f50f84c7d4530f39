import Domain
import Glibc
import Localization
import Screens
import Storage
import TerminalDriver
import TerminalUI

/// One sitting at the interface: shows pictures, waits for what happens, and performs what the screens ask for.
final class InterfaceSession {
  private(set) var world: World
  let path: String
  private(set) var app: App
  private(set) var register: FolderRegister? { didSet { standing = nil } }
  /// The register as it stands while somebody types what is looked for in it; let go with every change.
  private var standing: (any Register)?
  /// The day as at which everything is read, when it is not today.
  private let asOf: CalendarDay?
  private let terminal: Terminal
  private var theme: Theme
  private let desk: BackgroundDesk
  private var drafts: DraftDesk?
  /// Questions that are answered after the next picture.
  private var waiting: [Question] = []
  /// Long questions being answered beside; those asked again meanwhile.
  private var running: Set<Question> = []
  private var repeated: Set<Question> = []
  private var token: ChangeToken? { didSet { standing = nil } }
  private var lastLook = ContinuousClock.now
  private var status: Int32?
  /// Why what was typed last could not be kept, to be said once the terminal is given back.
  private(set) var unkept: Advice?

  /// How often it looks whether somebody else changed the register, in milliseconds; what was changed is on the screen within
  /// twice that, whoever types meanwhile.
  private static let interval = 1_000
  /// Keys that are taken before a picture is shown, for who types faster than the line carries pictures.
  private static let mostKeys = 64

  init(
    _ world: World, path: String, _ register: FolderRegister?, asOf: CalendarDay?, _ terminal: Terminal
  ) {
    self.world = world
    self.asOf = asOf
    self.path = path
    self.register = register
    self.terminal = terminal
    theme = ThemeChoice.theme(world, colours: terminal.colours)
    desk = BackgroundDesk(terminal.waker)
    let around = world.surroundings(
      of: register, at: path, asOf: asOf, size: terminal.size, colours: terminal.colours)
    app = App(around, at: register == nil ? .firstStart : .today)
  }

  /// - Returns: the status to exit with.
  func run() -> Int32 {
    perform(app.start())
    lookForRights()
    openDrafts()
    token = currentToken
    while status == nil {
      terminal.show(app.view(), theme: theme)
      guard waiting.isEmpty else {
        answerWaiting()
        continue
      }
      let patience = untilNextLook
      var event = terminal.nextEvent(timeout: drafts?.patience(atMost: patience) ?? patience)
      var count = 0
      repeat {
        take(event)
        count += 1
        event = status == nil && count < Self.mostKeys ? terminal.nextEvent(timeout: 0) : .timeout
      } while event != .timeout
      keepDrafts(atOnce: false)
      look()
    }
    closeDrafts()
    return status ?? 0
  }

  private func take(_ event: TerminalEvent) {
    switch event {
    case .key(let key):
      #if DEBUG
        DeliberateCrash(world)?.happen(at: key)
      #endif
      // What is chosen is chosen among all that answers to what was typed, however quickly.
      if key == .enter { answerWaiting() }
      send(.key(key))
    case .woken: takeAnswers()
    case .terminated(let signal): status = 128 + signal
    case .closed: status = 128 + SIGHUP
    case .timeout, .ready: break
    }
  }

  private func send(_ message: Message) { perform(app.update(message)) }

  private func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .ask(let question): ask(question)
      case .export(let request, let replacing):
        send(
          .exported(
            request, Exporting.write(request, replacing: replacing, from: register, app.around, world)))
      case .exportPack(let request, let replacing):
        let outcome = Exporting.write(request, replacing: replacing, from: register, app.around, world) {
          send(.exportsPack(written: $0, of: $1))
          terminal.show(app.view(), theme: theme)
        }
        send(.exportedPack(request, outcome))
      case .establish(let starter): establish(starter)
      case .submit(let submission): submit(submission)
      case .keepDraft(let draft): drafts?.keep(draft)
      case .dropDraft(let form): drafts?.drop(form)
      case .findDrafts:
        keepDrafts(atOnce: true)
        send(.drafts(drafts?.kept() ?? [], isAsked: true))
      case .dropStray(let file):
        if let advice = drafts?.dropStray(file) { send(.notKept(advice)) }
      case .editText(let text):
        // Whoever writes a chapter there may not come back.
        keepDrafts(atOnce: true)
        send(.edited(ExternalEditor(world).edit(text, on: terminal)))
      case .keepLanguage(let language):
        if let advice = world.change({ $0.language = language }) { send(.notKept(advice)) }
      case .keepSettings(let settings): keep(settings)
      case .quit: quit()
      }
    }
  }

  /// Not without having said that what was typed cannot be kept.
  private func quit() {
    do throws(FileFault) {
      try drafts?.write(atOnce: true)
      status = 0
    } catch {
      if unkept != nil { status = 0 }
      unkept = error.advice
      send(.notKept(error.draftAdvice))
    }
  }

  /// Colours and mouse are as chosen from the next picture on, even where the choice cannot be kept.
  private func keep(_ settings: PersonalSettings) {
    let before = world.settings.letterhead
    let advice = world.change { $0.take(settings) }
    theme = ThemeChoice.theme(world, colours: terminal.colours)
    terminal.useMouse(settings.mouse)
    if let advice { send(.notKept(advice)) }
    if let folder = settings.papers.map({ Exporting.expanded($0, home: world.system.home) }),
      let fault = SystemFiles.folderFault(folder)
    {
      send(.notKept(FileFault.cannotWrite(path: folder, errno: fault).advice))
    }
    // Said at once, and not when the first paper is to be sent.
    guard before != settings.letterhead else { return }
    do throws(FileFault) {
      _ = try Exporting.letterhead(for: .docx, world)
    } catch {
      send(.notKept(error.advice))
    }
  }

  private func establish(_ starter: String) {
    do throws(RegisterError) {
      let context = world.context(person: nil, zone: app.around.zone)
      let establishment = try Registers.establishment(of: starter, named: nil, in: context)
      try Registers.create(path, establishment, context, world)
      register = try Registers.open(path, world)
      openDrafts()
      token = currentToken
      send(.established(nil))
    } catch {
      send(.established(error))
    }
  }
}

// MARK: Changing

extension InterfaceSession {
  /// Performs a form; what this program wrote itself is not looked for as somebody else's.
  private func submit(_ submission: Submission) {
    guard let register else { return }
    let context = world.context(person: nil, zone: app.around.zone)
    let result = Result { () throws(SubmissionRefusal) in
      try submission.perform(on: register, in: context, app.around.intake)
    }
    token = currentToken
    send(.submitted(submission, result))
  }

  /// Drafts belong to a register, wherever its folder is moved.
  private func openDrafts() {
    guard let register else { return }
    do throws(RegisterError) {
      let desk = DraftDesk(
        folder: world.places.state(of: try register.office().id) + "/drafts",
        session: String(UInt64.random(in: .min ... .max), radix: 36))
      drafts = desk
      send(.drafts(desk.kept(), isAsked: false))
    } catch {
      // Without its office the register tells what is wrong on every screen; nothing can be typed into it.
    }
  }

  private func keepDrafts(atOnce: Bool) {
    do throws(FileFault) {
      guard try drafts?.write(atOnce: atOnce) == true else { return }
      unkept = nil
      send(.draftsKept)
    } catch {
      send(.notKept(error.draftAdvice))
    }
  }

  private func closeDrafts() {
    do throws(FileFault) {
      try drafts?.close()
      unkept = nil
    } catch {
      unkept = error.advice
    }
  }
}

// MARK: Questions

extension InterfaceSession {
  private func ask(_ question: Question) {
    if question.canWait {
      waiting.removeAll(where: question.supersedes)
      if !waiting.contains(question) { waiting.append(question) }
    } else if let register {
      answer(question, from: register)
    }
  }

  private func answer(_ question: Question, from register: FolderRegister) {
    let around = app.around
    let asked = question.isLetterByLetter ? standing ?? register.standing() : register
    standing = question.isLetterByLetter ? asked : nil
    send(
      .answered(question, Result { () throws(RegisterError) in try question.answer(from: asked, around) }))
  }

  private func answerWaiting() {
    let questions = waiting
    waiting = []
    guard let register else { return }
    for question in questions {
      if !question.isLong {
        answer(question, from: register)
      } else if running.insert(question).inserted {
        desk.ask(question, of: register, app.around)
      } else {
        repeated.insert(question)
      }
    }
  }

  private func takeAnswers() {
    for (question, result) in desk.take() {
      running.remove(question)
      if repeated.remove(question) != nil {
        waiting.append(question)
      } else {
        send(.answered(question, result))
      }
    }
  }
}

// MARK: The world outside

extension InterfaceSession {
  /// How many milliseconds one may wait for a key before it is time to look again.
  private var untilNextLook: Int {
    let passed = (ContinuousClock.now - lastLook) / .milliseconds(1)
    return max(0, min(Self.interval, Self.interval - Int(passed)))
  }

  /// Whether a minute has passed or somebody changed the register.
  private func look() {
    let now = ContinuousClock.now
    guard now - lastLook >= .milliseconds(Self.interval) else { return }
    lastLook = now
    let time = world.clock.now
    let day = asOf ?? Zones.system.local(time, app.around.zone)?.day ?? time.utc.day
    if time.seconds / 60 != app.around.now.seconds / 60 || day != app.around.today {
      send(.time(time, today: day))
    }
    lookForRights()
    let current = currentToken
    if current != token {
      token = current
      send(.registerChanged)
    }
  }

  /// Whether the register can be written to: rights and disks change while one reads.
  private func lookForRights() {
    let reason = register == nil ? nil : Registers.readOnly(path)
    if reason != app.around.readOnly { send(.readOnly(reason)) }
  }

  /// `nil` while there is no register, or it cannot be looked at; the next question says why.
  private var currentToken: ChangeToken? {
    do throws(RegisterError) { return try register?.changeToken() } catch { return nil }
  }
}
