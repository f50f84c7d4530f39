import Domain
import Localization
import TerminalUI

extension App {
  /// A layer has every key; Escape closes the innermost one.
  mutating func updateLayer(_ key: Key) -> [Effect] {
    if case .mouse(let event) = key, let pressed = keyBarKey(at: event) { return updateLayer(pressed) }
    guard let layer = layers.popLast() else { return [] }
    let key = layer.form == nil ? key.plain : key
    let area = Rectangle(around.size)
    switch layer {
    case .dialog(var dialog):
      let reaction = dialog.react(to: key, in: area)
      return answer(reaction, keeping: .dialog(dialog)) { $0.perform($1) }
    case .choice(var dialog):
      let reaction = dialog.react(to: key, in: area)
      return answer(reaction, keeping: .choice(dialog)) { $0.perform($1) }
    case .help(var help):
      let reaction = help.react(to: key, around)
      return answer(reaction, keeping: .help(help)) { $0.perform($1) }
    case .palette(var palette):
      let before = palette.field.text
      let reaction = palette.react(to: key, in: area)
      let effects = answer(reaction, keeping: .palette(palette)) { $0.perform($1) }
      let isOther = reaction == .handled && palette.field.text != before
      return isOther ? [.ask(.palette(palette.field.text))] : effects
    case .tour(var tour):
      if TourLayer.lets(key), !isLetterOfNoMenu(key) {
        let effects = update(key: key)
        news = News(words: TourWords.later[around.language], style: .status)
        return effects
      }
      if tour.react(to: key) {
        layers.append(.tour(tour))
      } else if !tour.isOver {
        news = News(words: TourWords.later[around.language], style: .status)
      }
      return []
    case .form(let form): return update(form, with: key)
    case .days(var picker, let field):
      let reaction = picker.react(to: key, in: area)
      return answer(reaction, keeping: .days(picker, field)) { app, day in
        let written = day.phrase(.full)[app.around.language]
        return app.changeForm { $0.set(field, .line(written)) }
      }
    case .options(var dialog, let field):
      let reaction = dialog.react(to: key, in: area)
      return answer(reaction, keeping: .options(dialog, field)) { app, option in
        app.changeForm { $0.choose(option, for: field) }
      }
    case .versions(var dialog):
      let reaction = dialog.react(to: key, in: area)
      return answer(reaction, keeping: .versions(dialog)) { app, version in
        app.compare(with: version)
        return []
      }
    case .comparison(var comparison):
      let reaction = comparison.react(to: key, in: FormLayer.area(around))
      return answer(reaction, keeping: .comparison(comparison)) { app, version in
        app.changeForm { $0.put(version) }
      }
    case .typed(var prompt, let purpose):
      let reaction = prompt.react(to: key, in: area)
      return answer(reaction, keeping: .typed(prompt, purpose)) { $0.take($1, from: prompt, purpose) }
    }
  }

  /// Leaves the layer open, does what was chosen in it, or lets it go.
  private mutating func answer<Value>(
    _ reaction: DialogReaction<Value>, keeping layer: Layer, chosen: (inout App, Value) -> [Effect]
  ) -> [Effect] {
    switch reaction {
    case .handled:
      layers.append(layer)
      return []
    case .chosen(let value): return chosen(&self, value)
    case .cancelled: return []
    }
  }

  /// What was typed goes to the screen; when that complains, the line stays open.
  private mutating func take(
    _ text: String, from prompt: PromptDialog, _ purpose: TypedPurpose
  ) -> [Effect] {
    let requests = screen.typed(text, for: purpose, around)
    guard case .complain(let words)? = requests.first else { return follow(requests) }
    var prompt = prompt
    prompt.complaint = words
    layers.append(.typed(prompt, purpose))
    return []
  }

  /// A letter held with Alt that opens no menu.
  private func isLetterOfNoMenu(_ key: Key) -> Bool {
    guard case .alt = key.normalized else { return false }
    var menu = menu
    return menuBar.react(to: key, state: &menu, size: around.size) == .ignored
  }
}
