import Domain
import Localization
import TerminalUI

/// Marks on lines, as file managers have them: marking a decision marks each of its responsible parties.
extension DecisionsScreen {
  /// The marked parties in the order of the list.
  private var marked: [FollowUpTarget] {
    var seen: Set<FollowUpTarget> = []
    return view.page.sections.flatMap(\.lines).flatMap(\.targets).filter {
      marks.contains($0) && seen.insert($0).inserted
    }
  }

  func offers(_ around: Surroundings) -> [KeyBinding<Action>] {
    guard !marks.isEmpty else { return pageOffers(around) }
    let marked = marked
    return FollowUpOffers.offers(marked, about: FormTitles.inAll(marked.count)).map { $0.binding(around) }
  }

  mutating func react(to key: Key, _ around: Surroundings) -> [Request]? {
    if key == .escape, !marks.isEmpty {
      marks = []
      showMarks(around)
      return []
    }
    return reactAsPage(to: key, around)
  }

  /// Marks the selected line or takes its mark back, and goes to the next one.
  mutating func toggleMark(_ around: Surroundings) -> [Request] {
    guard let line = selectedLine(around), !line.targets.isEmpty else {
      return [.say(ScreenWords.noFollowUp[around.language], .status)]
    }
    toggle(line.targets)
    showMarks(around)
    return reactAsPage(to: .down, around) ?? []
  }

  /// Marks all lines that the filter shows; where all of them are marked, none.
  mutating func toggleAll(_ around: Surroundings) -> [Request] {
    let shown = view.page.filtered(by: view.words).sections.flatMap(\.lines).flatMap(\.targets)
    guard !shown.isEmpty else { return [.say(ScreenWords.noFollowUp[around.language], .status)] }
    toggle(shown)
    showMarks(around)
    return []
  }

  private mutating func toggle(_ targets: [FollowUpTarget]) {
    if marks.isSuperset(of: targets) {
      marks.subtract(targets)
    } else {
      marks.formUnion(targets)
    }
  }

  /// Done to all of them: the next thing is about others.
  mutating func saved(_ form: AnyForm, _ around: Surroundings) {
    let targets = (form.form as? LogFollowUpForm)?.targets ?? (form.form as? LogNowForm)?.targets
    guard let targets, marks.isSubset(of: targets) else { return }
    marks = []
    showMarks(around)
  }

  /// Puts the marks into the lines, and their number into the title; who is no longer listed is no longer marked.
  mutating func showMarks(_ around: Surroundings) {
    var page = view.page
    marks.formIntersection(page.sections.flatMap(\.lines).flatMap(\.targets))
    for section in page.sections.indices {
      for line in page.sections[section].lines.indices {
        let targets = page.sections[section].lines[line].targets
        page.sections[section].lines[line].isMarked = !targets.isEmpty && marks.isSuperset(of: targets)
      }
    }
    let markable = Set(page.sections.flatMap(\.lines).flatMap(\.targets)).count
    page.note =
      marks.isEmpty ? plainNote : ScreenWords.marked(marks.count, of: String(markable))[around.language]
    view.show(page)
  }
}
