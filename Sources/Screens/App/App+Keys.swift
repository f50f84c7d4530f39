import Domain
import Localization
import TerminalUI

extension App {
  /// A key goes to the innermost layer, then to the menu, the filter, the screen, and at last to the frame.
  mutating func update(key: Key) -> [Effect] {
    if case .resize(let size) = key {
      around.size = size
      return resized()
    }
    if !layers.isEmpty { return updateLayer(key) }
    news = nil
    if !isOnCoveredBar(key) {
      switch menuBar.react(to: key, state: &menu, size: around.size) {
      case .handled: return []
      case .chosen(let action): return perform(action)
      case .ignored: break
      }
    }
    if filterLine.isActive, let effects = updateFilter(key) { return effects }
    return updateScreen(key)
  }

  /// A click where the menu bar would be, were it not covered.
  private func isOnCoveredBar(_ key: Key) -> Bool {
    guard case .mouse(let event) = key else { return false }
    return screen.cover != .none && !menu.isOpen && event.point.row == 0
  }

  private mutating func updateScreen(_ key: Key) -> [Effect] {
    if case .mouse(let event) = key, let pressed = keyBarKey(at: event) { return update(key: pressed) }
    if case .mouse(let event) = key, screen.cover != .everything, isOnAlert(event) {
      return perform(.followAlert)
    }
    if let requests = screen.react(to: key, around) { return follow(requests) }
    if let action = screen.allBindings(around).action(for: key) { return perform(action) }
    if let action = FrameKeys.bindings(around.language).action(for: key) { return perform(action) }
    if case .shifted(let plain) = key { return updateScreen(plain) }
    if key == .control("c") { news = News(words: FrameWords.controlC[around.language], style: .status) }
    sayNothingDone(by: key)
    return []
  }

  /// A key of the key bar that does nothing where one stands says so: whoever pressed it waits for something.
  private mutating func sayNothingDone(by key: Key) {
    switch key {
    case .function, .delete, .insert: break
    default: return
    }
    let name = FrameKeys.names(around.language).name(of: key)
    news = News(words: FrameWords.keyDoesNothing(name)[around.language], style: .status)
  }

  /// The filter takes what is typed; arrows and F-keys go on to the screen.
  private mutating func updateFilter(_ key: Key) -> [Effect]? {
    // What is typed here is not the register: there is nothing of it to undo.
    if key == .control("z") || key == .control("y") { return [] }
    switch filterLine.react(to: key) {
    case .ignored: return nil
    case .handled, .kept: return []
    case .changed, .dropped: return follow(screen.filter(by: filterLine.text, around))
    }
  }

  func keyBarKey(at event: MouseEvent) -> Key? {
    guard event.action == .click, event.point.row == around.size.rows - 1 else { return nil }
    return keyBar.key(atColumn: event.point.column, width: around.size.columns)
  }

  /// Does what a key, a menu entry, a help line or the palette asked for.
  mutating func perform(_ action: Action) -> [Effect] {
    guard isUseful(action) else { return [] }
    switch action {
    case .help:
      layers.append(
        .help(
          HelpLayer(
            around, screen: screen,
            frame: FrameKeys.bindings(around.language).filter {
              $0.action != .help && isUseful($0.action)
            }, menus: menuBar.menus)))
    case .tour: layers.append(.tour(TourLayer()))
    case .press(let key): return update(key: key)
    case .menu: menu.open = 0
    case .palette:
      let language = around.language
      layers.append(
        .palette(
          Palette(
            title: FrameWords.paletteTitle[language], hint: FrameWords.paletteHint[language],
            emptyText: FrameWords.paletteEmpty[language], entries: [])))
      return [.ask(.palette(""))]
    case .filter:
      filterLine = FilterLine(screen.filterWords ?? "", isActive: true)
    case .reload: return refreshAll()
    case .quit: askToQuit()
    case .back: return goBack()
    case .useLanguage(let language):
      around.language = language
      around.personal.settings.language = language
      return [.keepLanguage(language)] + refresh()
    case .keep(let settings):
      around.personal.settings = settings
      return [.keepSettings(settings)] + refresh()
    case .go(let place): return go(to: place)
    case .fill(let form): return open(form)
    case .choose(let title, let choices):
      return follow([.choose(title: title, choices, selected: 0)])
    case .followAlert: return alert.map { go(to: $0.place) } ?? []
    case .drafts: return [.findDrafts]
    case .readStray(let file): return readStray(file)
    default: return follow(screen.perform(action, around))
    }
    return []
  }

  mutating func follow(_ requests: [Request]) -> [Effect] {
    var effects: [Effect] = []
    for request in requests {
      switch request {
      case .effect(let effect): effects.append(effect)
      case .go(let place): effects += go(to: place)
      case .back: effects += goBack()
      case .perform(let action): effects += perform(action)
      case .say(let words, let style): news = News(words: words, style: style)
      case .confirm(let title, let words, let button, let effect):
        layers.append(
          .dialog(.question(title: title, words: words, button: button, then: effect, around.language)))
      case .choose(let title, let choices, let selected):
        layers.append(
          .choice(
            ChoiceDialog(
              title: title, choices: choices.map { .init($0.label, note: $0.note, action: $0.action) },
              selected: selected)))
      case .type(let title, let label, let text, let purpose):
        layers.append(.typed(PromptDialog(title: title, label: label, text: text), purpose))
      case .complain(let words): news = News(words: words, style: .statusAlert)
      }
    }
    return effects
  }

  mutating func askToQuit() {
    let language = around.language
    let isTyping = layers.contains { $0.form?.isChanged == true }
    layers.append(
      .dialog(
        Dialog(
          title: FrameWords.quitQuestion[language],
          message: (isTyping ? FormWords.quitWords : FrameWords.quitWords)[language],
          buttons: [
            DialogButton(
              FrameWords.yes[language], letter: FrameWords.yes[language].first, action: .effect(.quit)),
            DialogButton(FrameWords.no[language], letter: "n", action: LayerAction.close),
          ])))
  }
}
