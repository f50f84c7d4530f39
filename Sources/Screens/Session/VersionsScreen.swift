import Domain
import Localization
import TerminalUI

/// Every wording of a decision; the one selected is compared with the one before it.
struct VersionsScreen: Screen {
  let reference: DecisionReference
  private(set) var content: VersionsContent?
  private(set) var list = ListState()
  private(set) var comparison: ComparisonView?
  private(set) var language: Language?
  /// Whether the comparison has the keys.
  private(set) var isReading = false

  init(_ reference: DecisionReference) { self.reference = reference }

  var place: Place { .versions(reference) }
  func questions(_ around: Surroundings) -> [Question] { [.versions(reference)] }

  mutating func take(_ answer: Answer, _ around: Surroundings) -> [Request] {
    guard case .versions(let content) = answer, content.reference == reference else { return [] }
    self.content = content
    compare(around)
    return []
  }

  /// The versions, the newest first.
  private var rows: [VersionsContent.Version] { content?.versions.reversed() ?? [] }

  private func shownLanguage(_ around: Surroundings) -> Language {
    language ?? content?.original ?? around.language
  }

  private var selected: VersionsContent.Version? {
    let index = list.settled(count: rows.count, page: rows.count).selected
    return rows.indices.contains(index) ? rows[index] : nil
  }

  /// The version before the selected one.
  private var before: VersionsContent.Version? {
    selected.flatMap { version in rows.first { $0.number == version.number - 1 } }
  }

  private func difference(_ around: Surroundings) -> TextComparison? {
    guard let selected else { return nil }
    let language = shownLanguage(around)
    let words = selected.words(language)
    return TextComparison(from: before?.words(language) ?? words, to: words)
  }

  private mutating func compare(_ around: Surroundings) {
    comparison = difference(around).map { ComparisonView($0) }
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    switch action {
    case .nextPane, .previousPane: isReading.toggle()
    case .chooseLanguage:
      language = shownLanguage(around).other
      compare(around)
    default: break
    }
    return []
  }

  mutating func react(to key: Key, _ around: Surroundings) -> [Request]? {
    let panes = panes(around.screenArea)
    if isReading, key == .escape {
      isReading = false
      return []
    }
    if isReading || key == .character("n") || key == .character("p") {
      let area = text(panes)
      let hasReacted = comparison?.react(to: key, in: area) ?? false
      return hasReacted ? [] : nil
    }
    guard list.react(to: key, count: rows.count, page: panes.upper.rows) else { return nil }
    compare(around)
    return []
  }

  private func panes(_ area: Rectangle) -> TwoPanes {
    let wanted = area.inside.rows - rows.count - 1
    return TwoPanes(area, lowerLines: wanted, most: 4, upperLines: rows.count)
  }

  private func text(_ panes: TwoPanes) -> Rectangle { panes.lower.inset(columns: 2, rows: 0) }

  func draw(on canvas: inout Canvas, in area: Rectangle, _ around: Surroundings) {
    guard let content else { return }
    let panes = panes(area)
    let words = around.language
    panes.draw(
      on: &canvas, title: content.title, note: SessionWords.versionsTitle[words],
      lowerTitle: lowerTitle(around), isLowerFocused: isReading)
    table(around).draw(on: &canvas, in: panes.upper, state: list, isFocused: !isReading)
    if let difference = difference(around) {
      canvas.divider(
        panes.box, row: panes.divider, title: (isReading ? "► " : "") + lowerTitle(around),
        note: note(difference, words))
    }
    comparison?.draw(on: &canvas, in: text(panes), scrollColumn: area.endColumn - 1)
  }

  private func note(_ difference: TextComparison, _ words: Language) -> String {
    if before == nil { return SessionWords.firstVersion[words] }
    if difference.isSame { return SessionWords.sameWords[words] }
    return SessionWords.changed(added: difference.addedWords, removed: difference.removedWords)[words]
  }

  private func lowerTitle(_ around: Surroundings) -> String {
    let language = shownLanguage(around).phrase.capitalized[around.language]
    guard let selected, let before else { return language }
    return SessionWords.compared(before.number, selected.number)[around.language] + " – " + language
  }

  private func table(_ around: Surroundings) -> Table {
    let words = around.language
    return Table(
      columns: [
        TableColumn("", width: .fixed(12), importance: 3),
        TableColumn("", width: .fixed(26), importance: 2),
        TableColumn("", width: .flexible(minimum: 10), importance: 1),
      ],
      rows: rows.map { version in
        TableRow([
          TableCell(SessionWords.version(version.number, at: nil)[words]),
          TableCell(version.replaced.map { SessionWords.replaced($0)[words] } ?? SessionWords.current[words]),
          TableCell(version.by ?? "", style: .muted),
        ])
      }, hasHeader: false)
  }

  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    let words = SessionKeyWords.language
    return [
      KeyBinding(
        .character("l"), action: .chooseLanguage, label: words.label[around.language],
        help: words.help[around.language], importance: 60)
    ]
  }

  func hint(_ around: Surroundings) -> String { SessionWords.versionsHint[around.language] }
  func help(_ around: Surroundings) -> [String] { [SessionWords.versionsHelp[around.language]] }
}
