import Domain
import Localization
import Papers
import TerminalUI

/// The papers about a meeting, a body or the register: choose, read, write.
struct DocumentsScreen: Screen {
  let subject: PaperSubject
  /// The papers on offer, and which one is chosen.
  let papers: [PaperKind]
  var list = ListState()
  /// As it was chosen; not every paper comes in every format.
  var chosenFormat: DocumentFormat?
  /// Where one wrote last, which is where the next one is likely to go.
  var folder: String?
  var language: PaperLanguage
  /// Whether the preview has the keys; otherwise the list has them.
  var isReading = false
  var top = 0
  var title: TableCell?
  var preview: PreviewContent?
  var pageCount: PageCount?
  /// Whether the paper that is most likely wanted is still to be chosen.
  private var awaitsLikely: Bool

  init(_ subject: PaperSubject, paper: PaperKind?, _ around: Surroundings) {
    self.subject = subject
    let papers = subject.papers
    self.papers = papers
    language = PaperLanguage(around.language)
    list.selected = paper.flatMap { papers.firstIndex(of: $0) } ?? 0
    awaitsLikely = paper == nil
  }

  var paper: PaperKind { papers[max(0, min(list.selected, papers.count - 1))] }
  var formats: [DocumentFormat] { DocumentFormat.all(of: paper) }
  var format: DocumentFormat {
    chosenFormat.flatMap { formats.contains($0) ? $0 : nil }
      ?? (paper == .calendar ? .calendar : .paper(.html))
  }
  var choice: PaperChoice { PaperChoice(paper, about: subject, format: format, language: language) }

  /// What a paper is called about this subject.
  func called(_ paper: PaperKind) -> Phrase {
    if case .meeting = subject { paper.title } else { paper.title(ofMeeting: false) }
  }

  var place: Place { .documents(subject) }

  func questions(_ around: Surroundings) -> [Question] {
    [.documents(subject), .preview(choice), .pageCount(choice)]
  }

  mutating func take(_ answer: Answer, _ around: Surroundings) -> [Request] {
    switch answer {
    case .documents(let content) where content.subject == subject:
      title = content.title
      guard awaitsLikely, let index = content.likely.flatMap({ papers.firstIndex(of: $0) }) else { break }
      return choose(index, around)
    case .preview(let content) where content.choice == choice: preview = content
    case .pageCount(let count) where count.isOf(choice): pageCount = count
    default: break
    }
    return []
  }

  /// Another paper, its preview from the top.
  mutating func choose(_ index: Int, _ around: Surroundings) -> [Request] {
    let before = paper
    list.select(index, count: papers.count, page: layout(around.screenArea).list.rows)
    awaitsLikely = false
    guard paper != before else { return [] }
    top = 0
    return asked()
  }

  func asked() -> [Request] { [.preview(choice), .pageCount(choice)].map { .effect(.ask($0)) } }
}
