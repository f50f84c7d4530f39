import Domain
import Localization
import TerminalUI

/// What was done to the register or to one record, newest first; never all of it at once.
struct HistoryScreen: PageScreen {
  let scope: HistoryScope
  var view = PageView()
  private var lines: [PageLine] = []
  private var total = 0

  init(_ scope: HistoryScope) { self.scope = scope }

  var place: Place { .history(scope) }
  var question: Question { .history(scope, from: 0) }
  var glanceLines: Int { 6 }

  func page(in answer: Answer) -> Page? { nil }

  mutating func take(_ answer: Answer, _ around: Surroundings) -> [Request] {
    guard case .history(let content) = answer, content.scope == scope else { return [] }
    // What comes first again comes anew; what comes later follows what is there.
    if content.offset == 0 { lines = [] }
    guard content.offset == lines.count else { return [] }
    lines += content.lines
    total = content.total
    view.show(
      Page(
        title: content.title, note: ScreenWords.shown(lines.count, of: total)[around.language],
        sections: [
          PageSection(
            "", columns: HistoryContent.columns(of: lines, scope, around.language), hasHeader: true,
            emptyText: ScreenWords.noHistory[around.language], lines: lines)
        ]))
    return []
  }

  /// Close to the end of what was read, the next page is asked for.
  func selected(_ around: Surroundings) -> [Request] {
    guard lines.count < total, view.words.isEmpty, view.stop + 10 >= lines.count else { return [] }
    return [.effect(.ask(.history(scope, from: lines.count)))]
  }
}
