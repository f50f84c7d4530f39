import Domain
import Localization
import PlainText
import TerminalUI

/// What bears a symbol that begins with what is typed, as the screens show it: decisions whose symbol is still provisional, which
/// no search holds, and the minutes and documents of their meetings.
struct SymbolSearch {
  private let typed: String
  private let register: any Register
  private let wording: Wording
  private let office: Office

  /// `nil` for words that begin no symbol: these name a body and its session first.
  init?(_ words: String, _ register: any Register, _ wording: Wording) throws(RegisterError) {
    typed = words.trimmed.foldedForSearch
    guard typed.contains("/") else { return nil }
    self.register = register
    self.wording = wording
    office = try register.settings()
  }

  func entries() throws(RegisterError) -> [PaletteEntry<Action>] {
    let parts = typed.split(separator: "/", omittingEmptySubsequences: false)
    let session = parts.dropFirst().first.flatMap { Int($0) }
    var entries: [PaletteEntry<Action>] = []
    for body in try register.bodies() where Self.isCalled(parts[0], body) {
      for row in try register.meetings(MeetingQuery(body: body.id, newestFirst: true)).rows
      where row.state != .held || row.kind == .betweenMeetings || row.ordinal == session {
        entries += try self.entries(of: try register.meeting(row.id))
      }
    }
    return Array(entries.prefix(PaletteContent.mostOfEach))
  }

  private static func isCalled(_ name: Substring, _ body: Body) -> Bool {
    let names = [body.acronym?.en, body.acronym?.fr, body.id.text].compactMap(\.self)
    return names.contains { $0.foldedForSearch == name }
  }

  private func entries(of meeting: Meeting) throws(RegisterError) -> [PaletteEntry<Action>] {
    let body = meeting.body.flatMap { wording.names.body($0) }
    let about = wording(wording.names.title(of: meeting))
    let decisions = meeting.decisions.filter { $0.symbol == nil }.compactMap { entry($0, in: meeting, body) }
    let minutes = entry(
      meeting.minutes?.symbol, wording(FormTitles.keyMinutes), about, .minutes(meeting.id))
    let documents = meeting.documents.compactMap { document in
      entry(document.symbol, wording.text(document.title), about, .documents(.meeting(meeting.id)))
    }
    return decisions + [minutes].compactMap(\.self) + documents
  }

  private func entry(_ decision: Decision, in meeting: Meeting, _ body: Body?) -> PaletteEntry<Action>? {
    let title = decision.title.map { wording.text($0) } ?? decision.words(in: wording.language)
    return entry(
      NumberingRule.provisionalSymbol(for: decision.id, in: meeting, body: body, office: office), title,
      FrameWords.decisions[wording.language],
      .decision(DecisionReference(meeting: meeting.id, decision: decision.id)))
  }

  private func entry(
    _ symbol: String?, _ words: String, _ detail: String, _ place: Place
  ) -> PaletteEntry<Action>? {
    guard let symbol, symbol.foldedForSearch.hasPrefix(typed) else { return nil }
    return PaletteEntry(symbol + "  " + words, detail: detail, action: .go(place))
  }
}
