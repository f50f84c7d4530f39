import Domain
import Localization
import TerminalUI

/// What is set: for the person, for the office, and where things lie.
public struct SettingsContent: Sendable {
  let page: Page

  init(_ register: any Register, _ around: Surroundings) throws(RegisterError) {
    let wording = Wording(register, around)
    let office = try register.office()
    page = Page(
      title: ScreenWords.settings[around.language], note: around.personal.person,
      sections: [
        Self.mine(around), OfficeLines.office(office, wording), OfficeLines.periods(office, wording),
        OfficeLines.symbols(office, wording), OfficeLines.classifications(office, wording),
        Self.places(around),
      ])
  }

  private static func mine(_ around: Surroundings) -> PageSection {
    let language = around.language
    let settings = around.personal.settings
    var colours = note(settings.colours)
    if !around.personal.hasColours, settings.colours != .mono { colours = ScreenWords.noColours }
    let name: Phrase =
      around.personal.actor != nil
      ? ScreenWords.nameFromOption : settings.name == nil ? ScreenWords.nameFromAccount : .empty
    return .settings(
      ScreenWords.mine[language],
      [
        line(ScreenWords.screenLanguage, language.ownName, .empty, .language, language),
        line(ScreenWords.actingName, around.personal.person, name, .name, language),
        line(ScreenWords.colours, words(settings.colours)[language], colours, .colours, language),
        line(
          ScreenWords.mouse, (settings.mouse ? ScreenWords.on : ScreenWords.off)[language],
          settings.mouse ? .empty : ScreenWords.mouseOffNote, .mouse, language),
        line(
          ScreenWords.papersFolder, around.spoken(around.papersFolder),
          settings.papers == nil ? ScreenWords.usual : .empty, .papers, language),
        line(
          ScreenWords.letterhead, settings.letterhead ?? ScreenWords.noLetterhead[language], .empty,
          .letterhead, language),
        line(
          ScreenWords.ownZone, ScreenWords.time(of: around.ownZone)[language],
          settings.zone == nil ? ScreenWords.usual : .empty, .zone, language),
      ])
  }

  private static func line(
    _ label: Phrase, _ value: String, _ note: Phrase, _ choice: PersonalChoice, _ language: Language
  ) -> PageLine {
    var line = PageLine.fact(label[language], value, note: note[language])
    line.action = .change(choice)
    return line
  }

  static func words(_ colours: PersonalSettings.Colours) -> Phrase {
    switch colours {
    case .automatic: ScreenWords.automatic
    case .dark: ScreenWords.dark
    case .light: ScreenWords.light
    case .mono: ScreenWords.mono
    }
  }

  static func note(_ colours: PersonalSettings.Colours) -> Phrase {
    switch colours {
    case .automatic: ScreenWords.automaticNote
    case .dark: ScreenWords.darkNote
    case .light: ScreenWords.lightNote
    case .mono: ScreenWords.monoNote
    }
  }

  private static func places(_ around: Surroundings) -> PageSection {
    let language = around.language
    return .settings(
      ScreenWords.whereThingsLie[language],
      [
        .fact(ScreenWords.registerFolder[language], around.registerPath),
        .fact(ScreenWords.settingsFile[language], around.personal.path),
      ])
  }
}
