import Domain
import Localization

/// Names, dates and states in the person's language, for one answer to one question.
struct Wording {
  let names: Names
  let language: Language
  let today: CalendarDay

  init(_ register: any Register, _ around: Surroundings) {
    names = Names(register)
    language = around.language
    today = around.today
  }

  func callAsFunction(_ phrase: Phrase) -> String { phrase[language] }
  func text(_ text: Text) -> String { text.words(in: language) }
  func body(_ id: BodyID, _ form: NameForm = .long) -> String { names.phrase(id, form)[language] }
  func party(_ party: Party, _ form: NameForm = .long) -> String { names.phrase(party, form)[language] }
  func parties(_ parties: [Party]) -> String {
    parties.map { self.party($0, .short) }.joined(separator: ", ")
  }
  func person(_ id: PersonID) -> String { names.phrase(id, .long)[language] }
  func title(_ row: MeetingRow) -> String { names.title(of: row)[language] }

  /// A meeting's title with its body in short: `6th ordinary plenary, MCP`.
  func titleAndBody(_ row: MeetingRow) -> String {
    guard let body = row.body else { return title(row) }
    return title(row) + ", " + self.body(body, .short)
  }

  func date(_ date: PartialDate?, _ style: DateStyle = .medium) -> String {
    date.map { $0.phrase(style)[language] } ?? ScreenWords.noDate[language]
  }

  func day(_ day: CalendarDay, _ style: DateStyle = .medium) -> String { day.phrase(style)[language] }

  /// Where it takes place: `N’Djamena`, or online.
  func place(_ row: MeetingRow) -> String {
    if let place = row.place { return text(place) }
    return row.online == true ? ScreenWords.online[language] : ""
  }

  /// The symbol, or the provisional number, or a dash for one that bears none.
  func symbol(_ row: DecisionRow) -> String {
    names.decision(row)[language]
  }

  func deadline(_ deadline: Deadline?) -> String { deadline.map { $0.phrase[language] } ?? "" }

  /// `S0`, or `X` for an outside source: what the screens show of a source; the decision's page gives it in full.
  func mark(_ note: SourceNote?) -> String {
    guard let note else { return "" }
    return note.document ?? (note.outside == nil ? "" : "X")
  }

  /// A source in full: the document's mark, or the outside source as one would look it up.
  func source(_ note: SourceNote) -> String {
    var parts: [String] = []
    if let document = note.document { parts.append(ScreenWords.document(document)[language]) }
    if let outside = note.outside { parts.append(outside) }
    if let remark = note.remark { parts.append(text(remark)) }
    let words = parts.joined(separator: " – ")
    return note.about.map { "\($0) : \(words)" } ?? words
  }

  /// The sources of a record as a section.
  func sources(_ notes: [SourceNote]) -> PageSection {
    .facts(
      ScreenWords.sources[language], emptyText: ScreenWords.notStatedPlural[language],
      notes.map { .fact($0.document ?? (language == .english ? "X" : "X"), source($0)) })
  }
}
