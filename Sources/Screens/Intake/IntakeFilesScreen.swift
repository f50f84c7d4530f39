import Domain
import Localization
import TerminalUI

/// Which file is to be taken in: those that lie where a person keeps such files, or another one by its path.
struct IntakeFilesScreen: PageScreen {
  var view = PageView()

  var place: Place { .intakeFiles }
  var question: Question { .intakeFiles }

  func page(in answer: Answer) -> Page? {
    if case .intakeFiles(let content) = answer { content.page } else { nil }
  }

  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    PageKeys.open(self, around) + [
      KeyBinding(
        .function(2), action: .namePath, label: IntakeWords.keyPath[around.language],
        help: IntakeWords.pathHelp[around.language], importance: 70)
    ]
  }

  func hint(_ around: Surroundings) -> String { PageKeys.hint(self, around, enter: IntakeWords.fileHint) }
  func help(_ around: Surroundings) -> [String] { [IntakeWords.filesHelp[around.language]] }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    guard action == .namePath else { return move(action, around) }
    return [
      .type(
        title: IntakeWords.title[around.language], label: IntakeWords.path[around.language],
        text: around.shortened(around.documentsFolder) + "/", purpose: .intakePath)
    ]
  }

  mutating func typed(_ text: String, for purpose: TypedPurpose, _ around: Surroundings) -> [Request] {
    guard !text.isEmpty, !text.hasSuffix("/") else {
      return [.complain(DocumentWords.noFileName[around.language])]
    }
    return [.go(.intake(IntakeRequest(path: text)))]
  }
}

/// The files that could be taken in.
public struct IntakeFilesContent: Sendable {
  let page: Page

  init(_ around: Surroundings) {
    let language = around.language
    let lines = around.intake.files().map { file in
      let folder = file.path.dropLast(file.name.count + 1)
      return PageLine(
        [
          TableCell(file.name), TableCell(around.spoken(String(folder)), style: .muted),
          TableCell(file.changed.phrase(.medium)[language]),
        ], place: .intake(IntakeRequest(path: file.path)))
    }
    page = Page(
      title: IntakeWords.title[language],
      sections: [
        PageSection(
          IntakeWords.files[language],
          columns: [
            TableColumn(IntakeWords.file[language], width: .flexible(minimum: 20, weight: 2), importance: 3),
            TableColumn(IntakeWords.folder[language], width: .flexible(minimum: 12), importance: 1),
            TableColumn(IntakeWords.fileDate[language], width: .fixed(13), importance: 2),
          ], hasHeader: true, emptyText: IntakeWords.noFiles[language], lines: lines)
      ])
  }
}
