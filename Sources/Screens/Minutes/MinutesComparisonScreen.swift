import Domain
import Localization
import TerminalUI

/// What has changed in a section of minutes since one of its versions.
struct MinutesComparisonScreen: Screen {
  let reference: MinutesSectionReference
  let version: Identifier<ChangeSet>?
  private var content: MinutesComparisonContent?
  private var texts: ComparedTexts?

  init(_ reference: MinutesSectionReference, _ version: Identifier<ChangeSet>?) {
    self.reference = reference
    self.version = version
  }

  var place: Place { .minutesComparison(reference, version) }
  func questions(_ around: Surroundings) -> [Question] { [.minutesComparison(reference, version)] }
  func hasPanes(_ around: Surroundings) -> Bool { true }

  mutating func take(_ answer: Answer, _ around: Surroundings) -> [Request] {
    guard case .minutesComparison(let content) = answer, content.reference == reference,
      content.version == version
    else { return [] }
    self.content = content
    texts = ComparedTexts(from: content.old, to: content.new, around.language)
    return []
  }

  func offers(_ around: Surroundings) -> [KeyBinding<Action>] {
    content?.offers.map { $0.binding(around) } ?? []
  }

  mutating func react(to key: Key, _ around: Surroundings) -> [Request]? {
    texts?.react(to: key, in: Self.inside(around.screenArea)) == true ? [] : nil
  }

  /// From the menu and from help: what its keys do.
  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    let inside = Self.inside(around.screenArea)
    switch action {
    case .nextPane, .previousPane: _ = texts?.react(to: .tab, in: inside)
    case .nextDifference: _ = texts?.react(to: .character("n"), in: inside)
    case .previousDifference: _ = texts?.react(to: .character("p"), in: inside)
    default: break
    }
    return []
  }

  func draw(on canvas: inout Canvas, in area: Rectangle, _ around: Surroundings) {
    canvas.box(area, title: content?.title ?? FrameWords.reading[around.language])
    texts?.draw(on: &canvas, in: Self.inside(area))
  }

  private static func inside(_ area: Rectangle) -> Rectangle { area.inset(columns: 2, rows: 1) }
}
