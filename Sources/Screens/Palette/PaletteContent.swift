import Domain
import Localization
import Papers
import PlainText
import TerminalUI

/// What the palette can find: every action of the frame, every place, bodies, and the meetings and decisions that hold the words.
public struct PaletteContent: Sendable {
  static let mostOfEach = 50
  static let mostMeetings = 200

  let entries: [PaletteEntry<Action>]

  /// Without words: the actions, the bodies and the newest meetings, which the palette matches by itself. With words: what else holds
  /// them.
  init(_ words: String, _ register: any Register, _ around: Surroundings) throws(RegisterError) {
    let wording = Wording(register, around)
    if words.isEmpty {
      entries =
        Self.actions(around) + (try Self.bodies(register, wording))
        + (try Self.frameworks(register, wording))
        + (try Self.funds(register, wording))
        + (try Self.projects(register, wording))
        + (try Self.meetings(MeetingQuery(newestFirst: true, limit: Self.mostMeetings), register, wording))
    } else {
      let query = MeetingQuery(phrase: words, newestFirst: true, limit: Self.mostOfEach)
      entries =
        try Self.meetings(query, register, wording) + Self.directory(words, register, wording)
        + Self.decisions(words, register, around, wording) + Self.results(words, register, wording)
        + (SymbolSearch(words, register, wording)?.entries() ?? [])
    }
  }

  /// What can be done on the screen one stands on.
  static func here(_ bindings: [KeyBinding<Action>], _ language: Language) -> [PaletteEntry<Action>] {
    let names = FrameKeys.names(language)
    return bindings.filter { !$0.help.isEmpty }.map {
      PaletteEntry(
        $0.help, detail: FrameWords.here[language], keyText: $0.keys.first.map(names.name) ?? "",
        action: $0.action)
    }
  }

  /// The papers about what stands on the screen, or about all that the register holds.
  static func papers(_ subject: PaperSubject, _ language: Language) -> [PaletteEntry<Action>] {
    subject.papers.map { paper in
      let title = if case .meeting = subject { paper.title } else { paper.title(ofMeeting: false) }
      return PaletteEntry(
        title[language], detail: FrameWords.documents[language], also: title[language.other],
        action: .go(.paper(paper, subject)))
    }
  }

  /// The name in the other language, by which it is found too.
  private static func other(_ name: Text, _ acronym: Text?, _ wording: Wording) -> String {
    [name, acronym].compactMap { $0?[wording.language.other] }.joined(separator: " ")
  }

  private static func bodies(
    _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> [PaletteEntry<Action>] {
    try register.bodies().map { body in
      PaletteEntry(
        wording(wording.names.phrase(.body(body.id), .both)), detail: FrameWords.bodies[wording.language],
        also: other(body.name, body.acronym, wording), action: .go(.body(body.id)))
    }
  }

  private static func funds(
    _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> [PaletteEntry<Action>] {
    try register.funds().map { fund in
      PaletteEntry(
        wording(wording.names.phrase(fund.id, .both)), detail: wording(fund.kind.phrase),
        also: other(fund.name, fund.acronym, wording), action: .go(.fund(fund.id)))
    }
  }

  private static func frameworks(
    _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> [PaletteEntry<Action>] {
    try register.frameworks().map { framework in
      PaletteEntry(
        wording(Names.phrase(framework.name, framework.acronym, .both)),
        detail: ScreenWords.frameworks[wording.language],
        also: other(framework.name, framework.acronym, wording), action: .go(.framework(framework.id)))
    }
  }

  /// The results whose words hold what is typed.
  private static func results(
    _ phrase: String, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> [PaletteEntry<Action>] {
    let folded = phrase.foldedForSearch
    let found = try register.frameworks().flatMap { framework in
      framework.results.filter { $0.title.matches(folded: folded) }.map { (framework, $0) }
    }
    return found.prefix(mostOfEach).map { framework, result in
      PaletteEntry(
        FrameworkWording.title(of: result, wording),
        detail: wording(Names.phrase(framework.name, framework.acronym, .short)),
        action: .go(.result(ResultReference(framework: framework.id, result: result.id))))
    }
  }

  private static func projects(
    _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> [PaletteEntry<Action>] {
    try register.projects(ProjectQuery()).rows.map { project in
      PaletteEntry(
        ProjectLines.name(project, wording), detail: wording(RecordKind.project.phrase),
        also: other(project.title, project.acronym, wording), action: .go(.project(project.id)))
    }
  }

  private static func meetings(
    _ query: MeetingQuery, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> [PaletteEntry<Action>] {
    try register.meetings(query).rows.map { row in
      let title = wording.titleAndBody(row)
      return PaletteEntry(
        title.shorter.dropLast().last ?? title.text, detail: wording.date(row.schedule?.date),
        action: .go(.meeting(row.id)))
    }
  }

  private static func decisions(
    _ phrase: String, _ register: any Register, _ around: Surroundings, _ wording: Wording
  ) throws(RegisterError) -> [PaletteEntry<Action>] {
    let query = DecisionQuery(phrase: phrase, asOf: around.today, newestFirst: true, limit: mostOfEach)
    return try register.decisions(query).rows.map { row in
      let symbol = row.symbol.map { $0 + "  " } ?? ""
      return PaletteEntry(
        symbol + wording.text(row.title ?? row.text), detail: FrameWords.decisions[wording.language],
        action: .go(.decision(row.reference)))
    }
  }

  /// Organisations and people whose names hold the words.
  private static func directory(
    _ phrase: String, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> [PaletteEntry<Action>] {
    let query = DirectoryQuery(phrase: phrase, language: wording.language, limit: mostOfEach)
    let organizations = try register.organizations(query).rows.map { organization in
      let acronym = organization.acronym?[wording.language].map { $0 + "  " } ?? ""
      return PaletteEntry(
        acronym + wording.text(organization.name), detail: wording(organization.kind.phrase),
        also: other(organization.name, organization.acronym, wording),
        action: Action.go(.organization(organization.id)))
    }
    let people = try register.people(query).rows.map { person in
      PaletteEntry(
        person.name,
        detail: person.organization.map { wording.party(.organization($0), .short) }
          ?? wording(Nouns.person.singular), action: Action.go(.person(person.id)))
    }
    return organizations + people
  }

  private static func actions(_ around: Surroundings) -> [PaletteEntry<Action>] {
    let names = FrameKeys.names(around.language)
    return FrameMenus.bar(around, screen: [], place: .today).menus.flatMap { menu in
      menu.items.compactMap { item in
        guard case .item(let label, let keyText, let action, true) = item else { return nil }
        return PaletteEntry(label, detail: menu.title, keyText: keyText, action: action)
      }
    }
      + FrameKeys.bindings(around.language).filter { $0.action == .filter }.map {
        PaletteEntry($0.help, keyText: $0.keys.first.map(names.name) ?? "", action: $0.action)
      }
  }
}

extension Place {
  /// What the papers of a place are about: what stands there, or all that the register holds.
  var paperSubject: PaperSubject {
    switch self {
    case .meeting(let id), .session(let id), .minutes(let id), .agenda(let id), .attendance(let id):
      .meeting(id)
    case .decision(let decision): .meeting(decision.meeting)
    case .body(let id): .body(id)
    case .framework(let id): .framework(id)
    case .fund(let id): .fund(id)
    case .project(let id): .project(id)
    case .documents(let subject?), .paper(_, let subject): subject
    default: .register
    }
  }
}
