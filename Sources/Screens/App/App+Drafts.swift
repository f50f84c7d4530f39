import Domain
import Localization
import TerminalUI

extension App {
  /// What was typed and not saved is offered again.
  /// - Parameter isAsked: whether somebody wants to see them, even if there is none.
  mutating func take(_ kept: [KeptDraft], isAsked: Bool) -> [Effect] {
    drafts = kept.compactMap { if case .form(let draft) = $0 { draft } else { nil } }
    strays = kept.compactMap { if case .stray(let stray) = $0 { stray } else { nil } }
    if kept.isEmpty {
      if isAsked { news = News(words: FormWords.noDrafts[around.language], style: .status) }
    } else {
      offer(kept)
    }
    return []
  }

  private mutating func offer(_ kept: [KeptDraft]) {
    let choices = kept.map { draft in
      switch draft {
      case .form(let draft):
        ChoiceDialog<Action>.Choice(draft.title, note: moment(draft.at), action: .fill(draft.form))
      case .stray(let stray):
        ChoiceDialog<Action>.Choice(
          stray.title, note: stray.at.map(moment) ?? "", action: .readStray(stray.file))
      }
    }
    layers.append(.choice(ChoiceDialog(title: FormWords.draftsTitle[around.language], choices: choices)))
  }

  /// The time of today, or the day before it.
  private func moment(_ moment: Moment) -> String {
    guard let local = around.zones.local(moment, around.zone), local.day != around.today else {
      return time(moment)
    }
    return local.day.phrase(.medium)[around.language] + " " + local.time.description
  }

  /// A draft of an older program, as text.
  mutating func readStray(_ file: String) -> [Effect] {
    guard let stray = strays.first(where: { $0.file == file }) else { return [] }
    show(stray, FormWords.strayWords[around.language], discard: .discardStray(file))
    return []
  }

  /// A draft whose form cannot be opened: why, and what was typed.
  mutating func show(_ draft: Draft, _ advice: Advice) {
    show(
      StrayDraft(draft), advice.explanation[around.language],
      discard: .discardDraft(draft.form))
  }

  private mutating func show(_ stray: StrayDraft, _ reason: String, discard: LayerAction) {
    let language = around.language
    let text = stray.text(language)
    let buttons: [DialogButton<LayerAction>] = [
      DialogButton(FormWords.close[language], letter: nil, action: .close),
      DialogButton(FormWords.copy[language], letter: FormWords.copy[language].first, action: .copy(text)),
      DialogButton(
        FormWords.discard[language], letter: FormWords.discard[language].first, action: discard),
    ]
    layers.append(
      .dialog(Dialog(title: stray.title, message: reason + "\n\n" + text, buttons: buttons)))
  }

  /// What the buttons of such a text do.
  mutating func perform(_ action: LayerAction) -> [Effect] {
    switch action {
    case .close: return []
    case .effect(let effect): return [effect]
    case .leaveForm(let isKept): return leaveForm(keeping: isKept)
    case .copy(let text):
      clipboard = text
      news = News(words: FormWords.copied[around.language], style: .status)
      return []
    case .discardDraft(let form):
      drafts.removeAll { $0.form == form }
      return [.dropDraft(form)]
    case .discardStray(let file):
      strays.removeAll { $0.file == file }
      return [.dropStray(file)]
    }
  }
}
