import Domain
import Localization
import TerminalUI

/// The text of a decision over the whole window, in wide margins, for the projector in the room.
struct ProjectorScreen: Screen {
  private(set) var reference: DecisionReference
  private(set) var content: ProjectorContent?
  private(set) var languages: [Language] = []
  private(set) var top = 0

  init(_ reference: DecisionReference) { self.reference = reference }

  var place: Place { .projector(reference) }
  var cover: FrameCover { .everything }

  func questions(_ around: Surroundings) -> [Question] { [.projector(reference)] }

  mutating func take(_ answer: Answer, _ around: Surroundings) -> [Request] {
    guard case .projector(let content) = answer, content.reference == reference else { return [] }
    self.content = content
    return []
  }

  /// One language, then the other, then both.
  private func shown(_ around: Surroundings) -> [Language] {
    languages.isEmpty ? [around.language] : languages
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    switch action {
    case .chooseLanguage:
      let own = around.language
      languages =
        shown(around) == [own] ? [own.other] : shown(around) == [own.other] ? [own, own.other] : [own]
      top = 0
    case .nextPane: return show(content?.next)
    case .previousPane: return show(content?.previous)
    default: break
    }
    return []
  }

  private mutating func show(_ reference: DecisionReference?) -> [Request] {
    guard let reference else { return [] }
    self.reference = reference
    top = 0
    return [.effect(.ask(.projector(reference)))]
  }

  mutating func react(to key: Key, _ around: Surroundings) -> [Request]? {
    let layout = layout(around)
    switch key {
    case .left: return perform(.previousPane, around)
    case .right: return perform(.nextPane, around)
    default:
      return layout.text.react(to: key, top: &top, in: layout.area) ? [] : nil
    }
  }

  func layout(_ around: Surroundings) -> ProjectorLayout {
    ProjectorLayout(
      content?.paragraphs ?? [], shown(around), hasItem: content?.item.isEmpty == false,
      in: Rectangle(around.size))
  }

  func draw(on canvas: inout Canvas, in area: Rectangle, _ around: Surroundings) {
    guard let content else { return }
    let layout = layout(around)
    let language = shown(around)[0]
    canvas.put(content.meeting[language], in: layout.context.line(0), style: .muted)
    canvas.put(content.item[language], in: layout.context.line(1), style: .muted)
    canvas.put(content.title[language], in: layout.heading, style: .title)
    canvas.put(
      content.version[language], in: layout.version, style: .muted, alignment: .right)
    layout.text.draw(on: &canvas, in: layout.area, top: top, scrollColumn: around.size.columns - 1)
  }

  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    let language = around.language
    return [
      KeyBinding(
        .function(3), action: .back, label: FrameWords.keyBack[language], help: FrameWords.backKey[language],
        importance: 80),
      KeyBinding(
        .character("l"), action: .chooseLanguage, label: SessionKeyWords.language.label[language],
        help: SessionKeyWords.language.help[language], importance: 60),
    ]
  }

  func hint(_ around: Surroundings) -> String { SessionWords.projectorHint[around.language] }
  func hasPanes(_ around: Surroundings) -> Bool { false }
  func help(_ around: Surroundings) -> [String] { [SessionWords.projectorHelp[around.language]] }
}
