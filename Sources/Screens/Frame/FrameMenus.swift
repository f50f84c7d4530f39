import Domain
import Localization
import TerminalUI

/// The menu bar. Every action of the frame and of the screens is in a menu, with its key; nothing is listed that does not work.
enum FrameMenus {
  static func bar(
    _ around: Surroundings, screen: [KeyBinding<Action>], place: Place
  ) -> MenuBar<Action> {
    if place == .firstStart { return MenuBar([beforeRegister(around)]) }
    let contents = contents(around)
    let here = screen.map { MenuItem.item($0, names: FrameKeys.names(around.language)) }
    return MenuBar(
      FrameWords.mnemonics.enumerated().map { index, words in
        let own = place.menu == index && !here.isEmpty ? [MenuItem<Action>.separator] + here : []
        return Menu(
          words.title[around.language], mnemonic: words.letter[around.language].first ?? " ",
          items: contents[index] + own)
      })
  }

  /// Before there is a register there is nowhere to go.
  private static func beforeRegister(_ around: Surroundings) -> Menu<Action> {
    let kept = contents(around).last?.filter { item in
      guard case .item(_, _, let action, _) = item else { return true }
      return ![.palette, .reload, .drafts, .tour, .go(.settings)].contains(action)
    }
    return Menu(
      FrameWords.help[around.language],
      mnemonic: FrameWords.mnemonics.last?.letter[around.language].first ?? " ",
      items: kept ?? [])
  }

  private static func contents(_ around: Surroundings) -> [[MenuItem<Action>]] {
    let language = around.language
    let names = FrameKeys.names(language)
    let frame = FrameKeys.bindings(language)
    func go(_ label: Phrase, _ place: Place) -> MenuItem<Action> {
      .item(label[language], action: .go(place))
    }
    func key(_ action: Action, _ label: Phrase) -> MenuItem<Action> {
      let key = frame.first { $0.action == action }?.keys.first
      return .item(
        label: label[language], keyText: key.map(names.name) ?? "", action: action, isEnabled: true)
    }
    let month = Place.month(year: around.today.year, month: around.today.month)
    return [
      [go(FrameWords.architecture, .bodies), .separator, go(ScreenWords.directory, .directory)],
      [go(FrameWords.workingGroups, .groups)],
      [
        go(FrameWords.firstScreen, .today), go(FrameWords.month, month),
        go(FrameWords.year, .year(around.today.year)),
      ],
      [go(FrameWords.allMeetings, .meetings)],
      [
        go(FrameWords.register, .decisions(.all)), go(FrameWords.followUp, .decisions(.open)),
        go(FrameWords.overdue, .decisions(.overdue)), .separator, go(FrameWords.toCheck, .check),
        go(ScreenWords.conflicts, .conflicts),
      ],
      [
        go(ScreenWords.frameworks, .frameworks), go(ScreenWords.funds, .funds),
        go(ProjectScreenWords.title, .projects), .separator,
        go(FrameWords.implementation, .paper(.status, .register)),
        go(FrameWords.compliance, .paper(.compliance, .register)),
        go(FrameWords.regionalPlans, .paper(.planStatus, .register)),
        go(FrameWords.predictability, .paper(.predictability, .register)),
      ],
      [go(FrameWords.papers, .documents(nil)), .separator, go(IntakeWords.title, .intakeFiles)],
      [
        key(.help, FrameWords.helpHere), key(.palette, FrameWords.palette),
        key(.reload, FrameWords.keyReload),
        .separator, key(.fill(AnyForm(UndoForm())), FormTitles.undo),
        key(.fill(AnyForm(RedoForm())), FormTitles.redo), go(ScreenWords.history, .history(.all)),
        .separator, .item(FormTitles.drafts[language], action: .drafts),
        .item(TourWords.title[language], action: .tour),
        .separator, key(.useLanguage(.english), FrameWords.inEnglish),
        key(.useLanguage(.french), FrameWords.inFrench), go(ScreenWords.settings, .settings), .separator,
        key(.quit, FrameWords.quit),
      ],
    ]
  }
}

extension Place {
  /// The menu in which a place stands, counted from the left.
  var menu: Int? {
    switch self {
    case .firstStart: nil
    case .bodies, .body, .directory, .organization, .person: 0
    case .groups: 1
    case .today, .month, .year: 2
    case .meetings, .meeting, .agenda, .attendance, .minutes, .minutesSection, .minutesComparison, .session: 3
    case .decisions, .decision, .check, .conflicts, .projector, .versions: 4
    case .frameworks, .framework, .result, .funds, .fund, .projects, .project, .chain: 5
    case .documents, .paper, .intakeFiles, .intake: 6
    case .settings: 7
    case .history: 7
    }
  }
}
