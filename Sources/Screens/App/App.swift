import Domain
import Localization
import TerminalUI

/// The whole interface as one value: screens, the layers above them, and the frame around them.
///
/// `update` changes it and says what the runtime is to do; `view` draws it. Neither touches anything else.
public struct App: Sendable {
  public internal(set) var around: Surroundings
  /// The screens gone through; the last one is shown.
  var screens: [any Screen]
  var menu = MenuBarState()
  /// Help, palette and dialogs above the screen; keys go to the last one.
  var layers: [Layer] = []
  var filterLine = FilterLine() {
    didSet { around.hasFilterLine = filterLine.isShown }
  }
  var news: News?
  var frame = FrameContent()
  /// How much there is to check.
  var toCheck = CheckCount([])
  /// The form that was asked for and is opened as soon as its content is there; and the entry of the form below that it fills.
  var opening: (form: AnyForm, fills: Field?)?
  /// What was typed and not saved.
  var drafts: [Draft] = []
  var strays: [StrayDraft] = []
  /// What a screen asked that was left because its record is gone; more than one answer may say so.
  private var gone: [Question] = []
  /// What was cut or copied last.
  var clipboard = ""

  /// What the right end of the status line says.
  struct News: Equatable, Sendable {
    var words: String
    var style: Style
  }

  /// - Parameter place: where the person begins: Today, or the first start when there is no register yet.
  public init(_ around: Surroundings, at place: Place = .today) {
    self.around = around
    screens = [Self.screen(at: place, around)]
  }

  /// What to ask before the first picture.
  public mutating func start() -> [Effect] { refreshAll() }

  public mutating func update(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key):
      gone = []
      return update(key: key)
    case .answered(let question, let result): return take(question, result)
    case .exported(let request, let outcome):
      say(outcome, of: request)
      return []
    case .exportedPack(let request, let outcome):
      say(outcome, of: request)
      return []
    case .exportsPack(let written, let count):
      news = News(words: DocumentWords.writing(written, of: count)[around.language], style: .status)
      return []
    case .established(let error):
      if let error { return fail(error) }
      screens = [Self.screen(at: .today, around)]
      layers.append(.tour(TourLayer()))
      return refreshAll() + open(AnyForm(NameOfficeForm()))
    case .notKept(let advice):
      news = News(words: advice.explanation[around.language], style: .statusAlert)
      return []
    case .draftsKept:
      news = News(words: FormWords.draftKept[around.language], style: .good)
      return []
    case .time(let now, let today):
      let isNewDay = today != around.today
      around.now = now
      around.today = today
      return isNewDay ? refreshAll() : []
    case .readOnly(let reason):
      around.readOnly = reason
      return []
    case .registerChanged: return refreshAll() + refreshForms() + searchAgain()
    case .submitted(let submission, let result): return conclude(submission, result)
    case .drafts(let drafts, let isAsked): return take(drafts, isAsked: isAsked)
    case .edited(let outcome): return take(outcome)
    }
  }

  private mutating func say(_ outcome: ExportOutcome, of request: ExportRequest) {
    let language = around.language
    switch outcome {
    case .written(let path):
      news = News(words: FrameWords.written(around.spoken(path))[language], style: .good)
    case .exists(let path):
      layers.append(
        .dialog(
          .question(
            title: FrameWords.replaceTitle[language],
            words: FrameWords.replaceWords(around.spoken(path))[language],
            button: FrameWords.replace[language], then: .export(request, replacing: true), language)))
    case .refused(let advice): fail(advice)
    }
  }

  private mutating func say(_ outcome: PackOutcome, of request: PackRequest) {
    let language = around.language
    switch outcome {
    case .written(let count, let withheld, let folder):
      let words = DocumentWords.packWritten(count, withheld: withheld, folder: around.shortened(folder))
      news = News(words: words[language], style: .good)
    case .exist(let names, let folder):
      layers.append(
        .dialog(
          .question(
            title: DocumentWords.replacePack(names.count)[language],
            words: FrameWords.replaceWords(
              names.joined(separator: "\n"), in: around.shortened(folder))[language],
            button: FrameWords.replace[language], then: .exportPack(request, replacing: true), language)))
    case .refused(let advice): fail(advice)
    }
  }

  var screen: any Screen {
    get { screens[screens.count - 1] }
    set { screens[screens.count - 1] = newValue }
  }

  /// Asks for all that the screen shows.
  mutating func refresh() -> [Effect] {
    screen.place == .firstStart ? [] : screen.questions(around).map(Effect.ask)
  }

  /// Asks for that and for what the frame around it tells.
  mutating func refreshAll() -> [Effect] {
    screen.place == .firstStart ? [] : refresh() + [.ask(.frame), .ask(.checkCount)]
  }

  private mutating func take(_ question: Question, _ result: Result<Answer, RegisterError>) -> [Effect] {
    switch result {
    case .failure(let error):
      if case .form(let form) = question, opening?.form == form,
        let draft = drafts.first(where: { $0.form == form })
      {
        opening = nil
        show(draft, error.advice(Names()))
        return []
      }
      if case .noSuchRecord = error {
        if gone.contains(question) { return [] }
        if screens.count > 1, screen.questions(around).contains(question) { return leave(error) }
      }
      return fail(error)
    case .success(.frame(let content)):
      frame = content
      around.zone = content.zone
    case .success(.checkCount(let count)): return take(count)
    case .success(.form(let content)):
      if case .form(let form) = question { return take(content, of: form) }
    case .success(.candidates(let content)): take(content)
    case .success(.palette(let content)):
      take(content, for: question)
    case .success(let answer): return follow(screen.take(answer, around))
    }
    return []
  }

  /// Goes back from a screen whose record is gone: it was undone, or somebody took it away.
  private mutating func leave(_ error: RegisterError) -> [Effect] {
    gone = screen.questions(around)
    if news == nil {
      news = News(words: error.advice(Names()).explanation[around.language], style: .statusAlert)
    }
    return goBack()
  }

  /// What is damaged stands on the first screen as well.
  private mutating func take(_ check: CheckCount) -> [Effect] {
    toCheck = check
    guard around.damaged != check.damaged else { return [] }
    around.damaged = check.damaged
    return screen.place == .today ? refresh() : []
  }

  /// Entries for words that are no longer the typed ones come too late and are dropped.
  private mutating func take(_ content: PaletteContent, for question: Question) {
    guard case .palette(var palette)? = layers.last, question == .palette(palette.field.text) else { return }
    if question == .palette("") {
      palette.replaceEntries(
        PaletteContent.here(screen.allBindings(around), around.language)
          + PaletteContent.papers(screen.place.paperSubject, around.language) + content.entries)
    } else {
      palette.replaceFound(content.entries)
    }
    layers[layers.count - 1] = .palette(palette)
  }

  /// What the palette found may have changed while it stands open.
  private func searchAgain() -> [Effect] {
    guard case .palette(let palette)? = layers.last else { return [] }
    return [.ask(.palette(palette.field.text))]
  }

  /// The screens on top may fit the new size in another way, and previews are asked for anew.
  mutating func resized() -> [Effect] {
    follow(screen.resized(around))
  }

  mutating func fail(_ error: RegisterError) -> [Effect] {
    opening = nil
    fail(error.advice(Names()))
    return []
  }

  mutating func fail(_ advice: Advice) { explain(FrameWords.cannot[around.language], advice) }

  /// Says it once, however many questions fail for the same reason.
  mutating func explain(_ title: String, _ advice: Advice) {
    let words = advice.explanation[around.language] + "\n\n" + advice.remedy[around.language]
    let notice = Dialog<LayerAction>.notice(title: title, words: words, around.language)
    let isSaid = layers.contains { if case .dialog(notice) = $0 { true } else { false } }
    if !isSaid { layers.append(.dialog(notice)) }
  }
}
