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
      switch dialog.react(to: key, in: area) {
      case .handled: layers.append(.dialog(dialog))
      case .chosen(let action): return perform(action)
      case .cancelled: break
      }
    case .choice(var dialog):
      switch dialog.react(to: key, in: area) {
      case .handled: layers.append(.choice(dialog))
      case .chosen(let action): return perform(action)
      case .cancelled: break
      }
    case .help(var help):
      switch help.react(to: key, around) {
      case .handled: layers.append(.help(help))
      case .chosen(let action): return perform(action)
      case .cancelled: break
      }
    case .palette(var palette):
      let before = palette.field.text
      switch palette.react(to: key, in: area) {
      case .handled:
        layers.append(.palette(palette))
        return palette.field.text == before ? [] : [.ask(.palette(palette.field.text))]
      case .chosen(let action): return perform(action)
      case .cancelled: break
      }
    case .tour(var tour):
      if TourLayer.lets(key) { return update(key: key) }
      if tour.react(to: key) { layers.append(.tour(tour)) }
    case .form(let form): return update(form, with: key)
    case .days(var picker, let field):
      switch picker.react(to: key, in: area) {
      case .handled: layers.append(.days(picker, field))
      case .chosen(let day):
        let written = day.phrase(.full)[around.language]
        return changeForm { $0.set(field, .line(written)) }
      case .cancelled: break
      }
    case .options(var dialog, let field):
      switch dialog.react(to: key, in: area) {
      case .handled: layers.append(.options(dialog, field))
      case .chosen(let option): return changeForm { $0.choose(option, for: field) }
      case .cancelled: break
      }
    case .versions(var dialog):
      switch dialog.react(to: key, in: area) {
      case .handled: layers.append(.versions(dialog))
      case .chosen(let version): compare(with: version)
      case .cancelled: break
      }
    case .comparison(var comparison):
      switch comparison.react(to: key, in: FormLayer.area(around)) {
      case .handled: layers.append(.comparison(comparison))
      case .taken(let version): return changeForm { $0.put(version) }
      case .cancelled: break
      }
    case .typed(var prompt, let purpose):
      switch prompt.react(to: key, in: area) {
      case .handled: layers.append(.typed(prompt, purpose))
      case .chosen(let text): return take(text, from: prompt, purpose)
      case .cancelled: break
      }
    }
    return []
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
}
