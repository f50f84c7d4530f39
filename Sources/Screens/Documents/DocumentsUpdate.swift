import Domain
import Localization
import Papers
import TerminalUI

extension DocumentsScreen {
  mutating func react(to key: Key, _ around: Surroundings) -> [Request]? {
    let layout = layout(around.screenArea)
    if case .mouse(let event) = key { return react(to: event, layout, around) }
    if isReading || key == .pageUp || key == .pageDown {
      if key == .escape {
        isReading = false
        return []
      }
      return text(around).react(to: key, top: &top, in: layout.text) ? [] : nil
    }
    if key == .enter { return read() }
    var moved = list
    guard moved.react(to: key, count: papers.count, page: layout.list.rows) else { return nil }
    return choose(moved.selected, around)
  }

  private mutating func react(
    to event: MouseEvent, _ layout: DocumentsLayout, _ around: Surroundings
  ) -> [Request]? {
    if layout.list.contains(event.point) {
      guard event.action == .click || event.action == .doubleClick,
        let row = table(around).row(at: event.point, in: layout.list, state: list)
      else { return [] }
      isReading = event.action == .doubleClick
      return choose(row, around)
    }
    guard layout.text.contains(event.point) else { return nil }
    if event.action == .click { isReading = true }
    _ = text(around).react(to: .mouse(event), top: &top, in: layout.text)
    return []
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    switch action {
    case .open: return read()
    case .nextPane, .previousPane: isReading.toggle()
    case .write: return write(around)
    case .writePack: return writePack(around)
    case .chooseFormat: return [offerFormats(around.language)]
    case .chooseLanguage: return [offerLanguages(around.language)]
    case .useFormat(let chosen):
      chosenFormat = chosen
      return asked()
    case .usePaperLanguage(let chosen):
      language = chosen
      return asked()
    default: break
    }
    return []
  }

  private mutating func read() -> [Request] {
    isReading = true
    return []
  }

  private func offerFormats(_ words: Language) -> Request {
    let choices = formats.map {
      Choice($0.phrase.capitalized[words], note: "." + $0.fileExtension, action: .useFormat($0))
    }
    return .choose(
      title: DocumentWords.format[words], choices,
      selected: formats.firstIndex(of: format) ?? 0)
  }

  private func offerLanguages(_ words: Language) -> Request {
    let choices = PaperLanguage.allCases.map {
      Choice(DocumentWords.name(of: $0.all).capitalized[words], action: .usePaperLanguage($0))
    }
    return .choose(
      title: DocumentWords.language[words], choices,
      selected: PaperLanguage.allCases.firstIndex(of: language) ?? 0)
  }

  private func write(_ around: Surroundings) -> [Request] {
    let words = around.language
    guard let preview, preview.choice == choice, let name = preview.fileName else {
      return [.say(DocumentWords.nothingToWrite[words], .statusAlert)]
    }
    return [
      .type(
        title: DocumentWords.write[words], label: DocumentWords.path[words], text: folder(around) + name,
        purpose: .path)
    ]
  }

  private func folder(_ around: Surroundings) -> String {
    let chosen = folder ?? around.papersFolder
    return chosen + (chosen.hasSuffix("/") ? "" : "/")
  }

  private func writePack(_ around: Surroundings) -> [Request] {
    let words = around.language
    return [
      .type(
        title: DocumentWords.writeAll[words], label: DocumentWords.folder[words], text: folder(around),
        purpose: .packFolder)
    ]
  }

  mutating func typed(_ text: String, for purpose: TypedPurpose, _ around: Surroundings) -> [Request] {
    guard !text.isEmpty else { return [.complain(DocumentWords.noFileName[around.language])] }
    if purpose == .packFolder {
      folder = text
      let format = chosenFormat?.paperFormat ?? .html
      let request = PackRequest(about: subject, format: format, language: language, folder: text)
      return [.effect(.exportPack(request, replacing: false))]
    }
    if let slash = text.lastIndex(of: "/") { folder = String(text[...slash]) }
    // A folder alone keeps the name that was proposed.
    let path = text.hasSuffix("/") ? text + (preview?.fileName ?? "") : text
    guard let ending = path.fileEnding else {
      let whole = path + "." + format.fileExtension
      return [.effect(.export(ExportRequest(choice, path: whole), replacing: false))]
    }
    guard let named = formats.first(where: { $0.fileExtension == ending }) else {
      let endings = formats.map { "." + $0.fileExtension }
      return [.complain(DocumentWords.cannotBe("." + ending, possible: endings)[around.language])]
    }
    let isOther = named != format
    chosenFormat = named
    return (isOther ? asked() : []) + [.effect(.export(ExportRequest(choice, path: path), replacing: false))]
  }
}
