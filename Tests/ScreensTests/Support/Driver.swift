import CanonicalJSON
import Domain
import Papers
import Storage
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// Runs the interface without a terminal: performs its effects at once, against a register in memory.
struct Driver {
  var app: App
  private(set) var register: MemoryRegister
  /// What was exported, by path, with the way it was asked for.
  private(set) var written: [String: ExportRequest] = [:]
  private(set) var keptLanguage: Language?
  private(set) var keptSettings: PersonalSettings?
  private(set) var established: String?
  private(set) var hasQuit = false
  /// What is kept on disk of forms that were not saved.
  private(set) var drafts: [AnyForm: Draft] = [:]
  /// The drafts that could only be read and were removed.
  private(set) var dropped: [String] = []
  /// The text that was handed to the person's own editor last.
  private(set) var editedOutside: String?
  private let context: Context
  /// Whether the register is this driver's alone; the samples are shared until something is to be changed.
  private var isOwn = false
  /// Every question that was asked, in order.
  private(set) var asked: [Question] = []

  init(
    _ register: MemoryRegister, _ language: Language, today: CalendarDay, at place: Place = .today,
    size: Size = Size(columns: 80, rows: 24), hasEditor: Bool = true
  ) {
    self.register = register
    var around = Surroundings(
      language: language, today: today, now: Moment(seconds: today.number * 86_400 + 33_120),
      zone: "Africa/Bamako", zones: .fixed, size: size, documentsFolder: "/home/awa",
      registerPath: "/home/awa/.local/share/secretariat/register")
    around.home = "/home/awa"
    around.hasEditor = hasEditor
    around.intake = .sample
    around.personal = PersonalWorld(account: "awa", path: "/home/awa/.config/secretariat/settings.json")
    // What the samples did before has identifiers of its own.
    context = .fixed(now: around.now, today: today, after: 10_000)
    app = App(around, at: place)
    perform(app.start())
  }

  mutating func press(_ keys: Key...) {
    for key in keys { send(.key(key)) }
  }

  /// Presses a key until what is looked for is there.
  /// - Throws: where the key changes nothing any more.
  mutating func press(_ key: Key, until isReached: (Driver) throws -> Bool) throws {
    while try !isReached(self) {
      let before = screen
      press(key)
      try #require(screen != before, "\(screen)")
    }
  }

  /// Presses a key until a line shows the words, marked as selected or not.
  mutating func press(_ key: Key, until words: String) throws {
    try press(key) { $0.lines.contains { $0.contains(words) } }
  }

  mutating func type(_ text: String) {
    for letter in text { send(.key(.character(letter))) }
  }

  mutating func resize(_ columns: Int, _ rows: Int) {
    press(.resize(Size(columns: columns, rows: rows)))
  }

  mutating func send(_ message: Message) { perform(app.update(message)) }

  /// What a menu entry or the palette would ask for.
  mutating func perform(_ action: Action) { perform(app.perform(action)) }

  /// The register as if another one had written to it.
  mutating func change(_ register: MemoryRegister) {
    self.register = register
    isOwn = true
    send(.registerChanged)
  }

  var frame: Frame { app.view() }
  var lines: [String] { frame.lines }
  var screen: String { frame.text }

  private func answer(_ question: Question) -> Result<Answer, RegisterError> {
    guard isOwn else { return AnswerShelf.answer(question, register, app.around) }
    return Result { () throws(RegisterError) in try question.answer(from: register, app.around) }
  }

  /// The register becomes this driver's alone, to be changed behind its back.
  mutating func makeOwn() {
    guard !isOwn else { return }
    isOwn = true
    register = register.copy()
  }

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .ask(let question):
        asked.append(question)
        send(.answered(question, answer(question)))
      case .export(let request, let replacing):
        if written[request.path] != nil, !replacing {
          send(.exported(request, .exists(path: request.path)))
        } else {
          written[request.path] = request
          send(.exported(request, .written(path: request.path)))
        }
      case .exportPack(let request, let replacing):
        let pack = PaperPack(
          about: request.subject, from: register, asOf: app.around.today, in: request.language)
        let paths = pack.papers.map { request.folder + $0.paper.fileName(.paper(request.format)) }
        let existing = paths.filter { written[$0] != nil }
        guard replacing || existing.isEmpty else {
          send(.exportedPack(request, .exist(existing, folder: request.folder)))
          continue
        }
        for (path, entry) in zip(paths, pack.papers) {
          let choice = PaperChoice(
            entry.kind, about: request.subject, format: .paper(request.format), language: request.language)
          written[path] = ExportRequest(choice, path: path)
        }
        send(
          .exportedPack(
            request, .written(paths.count, withheld: pack.withheld.count, folder: request.folder)))
      case .establish(let starter):
        established = starter
        send(.established(nil))
      case .keepLanguage(let language): keptLanguage = language
      case .keepSettings(let settings): keptSettings = settings
      case .submit(let submission):
        makeOwn()
        let result = Result { () throws(SubmissionRefusal) in
          try submission.perform(on: register, in: context, app.around.intake)
        }
        send(.submitted(submission, result))
      case .keepDraft(let draft): drafts[draft.form] = draft
      case .dropDraft(let form): drafts[form] = nil
      case .findDrafts: send(.drafts(drafts.values.map(KeptDraft.form), isAsked: true))
      case .dropStray(let file): dropped.append(file)
      case .editText(let text): editedOutside = text
      case .quit: hasQuit = true
      }
    }
  }
}

extension MemoryRegister {
  /// Every record there is, as it is kept.
  var trees: [RecordKey: JSON] {
    var trees: [RecordKey: JSON] = [:]
    for kind in RecordKind.allCases {
      for key in (try? keys(of: kind)) ?? [] { trees[key] = (try? tree(key)) ?? nil }
    }
    return trees
  }
}
