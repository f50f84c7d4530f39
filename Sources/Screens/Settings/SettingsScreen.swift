import Domain
import Localization
import TerminalUI

/// What a person and the office have set. The person's own choices take effect at once; the office's go through forms.
struct SettingsScreen: PageScreen {
  var view = PageView()

  var place: Place { .settings }
  var question: Question { .settings }

  func page(in answer: Answer) -> Page? {
    if case .settings(let content) = answer { content.page } else { nil }
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    guard case .change(let choice) = action else { return move(action, around) }
    let language = around.language
    let settings = around.personal.settings
    switch choice {
    case .language:
      let choices = Language.allCases.map { Choice($0.ownName, action: .useLanguage($0)) }
      return offer(ScreenWords.screenLanguage, choices, Language.allCases.firstIndex(of: language), language)
    case .name:
      return [
        .type(
          title: ScreenWords.actingName[language], label: ScreenWords.nameQuestion[language],
          text: settings.name ?? "", purpose: .name)
      ]
    case .papers:
      return [
        .type(
          title: ScreenWords.papersFolder[language], label: ScreenWords.papersQuestion[language],
          text: around.papersFolder, purpose: .folder)
      ]
    case .letterhead:
      return [
        .type(
          title: ScreenWords.letterhead[language], label: ScreenWords.letterheadQuestion[language],
          text: settings.letterhead ?? "", purpose: .letterhead)
      ]
    case .zone:
      return [
        .type(
          title: ScreenWords.ownZone[language], label: ScreenWords.ownZoneQuestion[language],
          text: settings.zone ?? "", purpose: .zone)
      ]
    case .colours:
      let kinds = PersonalSettings.Colours.allCases
      let choices = kinds.map { kind in
        var other = settings
        other.colours = kind
        return Choice(
          SettingsContent.words(kind)[language], note: SettingsContent.note(kind)[language],
          action: .keep(other))
      }
      return offer(ScreenWords.colours, choices, kinds.firstIndex(of: settings.colours), language)
    case .mouse:
      let choices = [true, false].map { isOn in
        var other = settings
        other.mouse = isOn
        return Choice(
          (isOn ? ScreenWords.on : ScreenWords.off)[language],
          note: isOn ? "" : ScreenWords.mouseOffNote[language], action: .keep(other))
      }
      return offer(ScreenWords.mouse, choices, settings.mouse ? 0 : 1, language)
    }
  }

  private func offer(
    _ title: Phrase, _ choices: [Choice], _ selected: Int?, _ language: Language
  ) -> [Request] {
    [.choose(title: title[language], choices, selected: selected ?? 0)]
  }

  mutating func typed(_ text: String, for purpose: TypedPurpose, _ around: Surroundings) -> [Request] {
    let typed = text.trimmed
    var other = around.personal.settings
    switch purpose {
    case .name: other.name = typed.isEmpty ? nil : typed
    case .folder:
      guard typed.isEmpty || typed == "~" || typed.hasPrefix("/") || typed.hasPrefix("~/") else {
        return [.complain(ScreenWords.noFolder[around.language])]
      }
      // What is usual is not kept: it follows the home of the account.
      other.papers = typed.isEmpty || typed == around.shortened(around.documentsFolder) ? nil : typed
    case .letterhead:
      guard typed.isEmpty || typed.hasPrefix("/") || typed.hasPrefix("~/") else {
        return [.complain(ScreenWords.noLetterheadFile[around.language])]
      }
      other.letterhead = typed.isEmpty ? nil : typed
    case .zone:
      guard typed.isEmpty || around.zones.named(typed) != nil else {
        return [.complain(ScreenWords.noSuchZone(typed)[around.language])]
      }
      other.zone = around.zones.named(typed)
    case .date, .path, .packFolder, .intakePath: return []
    }
    return [.perform(.keep(other))]
  }
}

extension SettingsScreen {
  /// What only the person changes has no form; its key stands where the forms have theirs.
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    guard case .change? = selectedLine(around)?.action else { return [] }
    return [
      KeyBinding(
        .function(4), action: .open, label: FormTitles.keyEdit[around.language],
        help: ScreenWords.changeHelp[around.language], importance: 60)
    ]
  }

  func hint(_ around: Surroundings) -> String {
    PageKeys.hint(self, around, enter: ScreenWords.settingsHint)
  }

  func help(_ around: Surroundings) -> [String] { ScreenWords.settingsHelp.map { $0[around.language] } }
}
