import Domain
import Localization
import TerminalUI

/// Names, dates and states in the person's language, for one answer to one question.
struct Wording {
  let names: Names
  let around: Surroundings
  var language: Language { around.language }
  var today: CalendarDay { around.today }

  init(_ register: any Register, _ around: Surroundings) {
    names = Names(register)
    self.around = around
  }

  func callAsFunction(_ phrase: Phrase) -> String { phrase[language] }
  func text(_ text: Text) -> String { text.words(in: language) }
  func body(_ id: BodyID, _ form: NameForm = .long) -> String { names.phrase(id, form)[language] }
  func party(_ party: Party, _ form: NameForm = .long) -> String { names.phrase(party, form)[language] }
  func person(_ id: PersonID) -> String { names.phrase(id, .long)[language] }
  func title(_ row: MeetingRow) -> String { names.title(of: row)[language] }

  /// Where it takes place: `N’Djamena`, or online.
  func place(_ row: MeetingRow) -> String {
    if let place = row.place { return text(place) }
    return row.online == true ? ScreenWords.online[language] : ""
  }

  /// What stands for any source that is none of the documents.
  static let outsideMark = "X"

  /// `S0`, or `X` for an outside source: what the screens show of a source; the decision's page gives it in full.
  func mark(_ note: SourceNote?) -> String {
    guard let note else { return "" }
    return note.document ?? (note.outside == nil ? "" : Self.outsideMark)
  }

  /// A source in full: the document by its title, or the outside source as one would look it up.
  func source(_ note: SourceNote) -> String {
    var parts: [String] = []
    if let document = note.document { parts.append(SourceWords.document(document)[language]) }
    if let outside = note.outside { parts.append(outside) }
    if let remark = note.remark { parts.append(text(remark)) }
    let words = parts.joined(separator: " – ")
    return note.about.map { ScreenWords.about($0, words)[language] } ?? words
  }

  /// The sources of a record as a section.
  func sources(_ notes: [SourceNote]) -> PageSection {
    .facts(
      ScreenWords.sources[language], emptyText: ScreenWords.noSource[language],
      notes.map { .fact($0.document ?? Self.outsideMark, source($0)) })
  }
}
