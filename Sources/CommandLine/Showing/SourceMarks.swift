import Domain
import Localization

/// Gives each source of a page its mark – `S0`, or a number for a source outside the mission's documents – and keeps the list.
struct SourceMarks {
  let language: Language
  private var documents: [String] = []
  private var notes: [String] = []

  init(language: Language) { self.language = language }

  /// `S0`, `[1]`, `S0 [2]`; empty when there is nothing to cite.
  mutating func mark(_ sources: [SourceNote]) -> String {
    var marks: [String] = []
    for source in sources {
      for mark in self.marks(of: source) where !marks.contains(mark) { marks.append(mark) }
    }
    return marks.joined(separator: " ")
  }

  private mutating func marks(of source: SourceNote) -> [String] {
    var marks: [String] = []
    if let document = source.document {
      if !documents.contains(document) { documents.append(document) }
      marks.append(document)
    }
    let note = [source.outside, source.remark?.phrase[language]].compactMap { $0 }.joined(separator: ". ")
    guard !note.isEmpty else { return marks }
    let index = notes.firstIndex(of: note) ?? notes.endIndex
    if index == notes.endIndex { notes.append(note) }
    return marks + ["[\(index + 1)]"]
  }

  /// The sources that were cited, each with its mark.
  var legend: [(mark: String, words: String)] {
    documents.sorted().map { ($0, SourceWords.document($0)[language]) }
      + notes.enumerated().map { ("[\($0.offset + 1)]", $0.element) }
  }
}

extension [SourceNote] {
  /// The sources of one field: those that name it, else those of the whole record.
  func about(_ field: String) -> [SourceNote] {
    let own = filter { $0.about == field }
    return own.isEmpty ? filter { $0.about == nil } : own
  }

  /// The sources of the name, and of the acronym where it has its own.
  var aboutName: [SourceNote] { about("name") + noting("acronym") }

  /// The sources that name one field, and no others.
  func noting(_ field: String) -> [SourceNote] { filter { $0.about == field } }
}
