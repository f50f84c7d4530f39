import Domain
import Localization

/// One section of drafted minutes for whoever reads or edits it by itself: its heading, and the words that the record gives it.
public struct MinutesSectionWords: Hashable, Sendable {
  public let section: MinutesSection
  public let heading: Phrase
  /// What it says as long as nobody writes it, a line for each paragraph; a language in which nothing is recorded, or
  /// nothing but what is still to be translated, is absent.
  public let generated: Text

  /// Whether the discussion is still to be summed up, whatever else is recorded.
  public let lacksSummary: Bool

  /// Whether somebody still has to write something there.
  public var isUnwritten: Bool { words.isEmpty || lacksSummary }

  /// What it says now: what was written, else what was recorded.
  public var words: Text { section.text ?? generated }

  /// The sections of the minutes of a meeting in their order; none as long as nothing is drafted.
  public static func all(
    of meeting: MeetingID, from register: any Register, asOf day: CalendarDay
  ) throws(RegisterError) -> [MinutesSectionWords] {
    let request = PaperRequest(.minutes, meeting: meeting)
    var texts: [Language: MinutesText] = [:]
    var sections: [MinutesSection] = []
    for language in Language.allCases {
      var file = try MeetingFile(request, register: register, asOf: day, language: language)
      try file.requireMinutes()
      sections = file.meeting.minutes?.sections ?? []
      texts[language] = MinutesText(file: file)
    }
    return try sections.map { section throws(RegisterError) in
      var headings = Text()
      var generated = Text()
      var lacksSummary = false
      for (language, text) in texts {
        let parts = try text.parts(of: section)
        headings[language] = parts.heading.compactMap { $0.lines(language)?.joined() }.joined()
        generated[language] = Self.words(of: parts.words, language)
        if section.text == nil, parts.words.contains(where: \.isNote) { lacksSummary = true }
      }
      return MinutesSectionWords(
        section: section, heading: Phrase(en: headings.en ?? "", fr: headings.fr ?? ""), generated: generated,
        lacksSummary: lacksSummary)
    }
  }

  private static func words(of blocks: [Block], _ language: Language) -> String? {
    let isForeign = blocks.flatMap(\.passages).allSatisfy { passage in
      passage.spans.contains { $0.language != language }
    }
    return isForeign ? nil : blocks.compactMap { $0.lines(language) }.flatMap(\.self).joined(separator: "\n")
  }
}

extension Block {
  /// The lines of prose; remarks to the reader are no part of the words.
  fileprivate func lines(_ language: Language) -> [String]? {
    switch self {
    case .heading(_, let passage), .paragraph(let passage): [passage.editable]
    case .numbered(let number, let passage): ["\(number). \(passage.editable)"]
    case .bullets(let passages): passages.map { "- " + $0.editable }
    case .outline(let entries):
      entries.map { String(repeating: " ", count: 3 * $0.depth) + $0.label + " " + $0.words.editable }
    case .note, .table, .chart, .facts, .signatures, .pageBreak, .pair: nil
    }
  }

  fileprivate var isNote: Bool { if case .note = self { true } else { false } }

  fileprivate var passages: [Passage] {
    switch self {
    case .heading(_, let passage), .paragraph(let passage), .numbered(_, let passage): [passage]
    case .bullets(let passages): passages
    case .outline(let entries): entries.map(\.words)
    case .note, .table, .chart, .facts, .signatures, .pageBreak, .pair: []
    }
  }
}

extension Passage {
  /// As one types it: the spaces that do not break are put in again when a paper is made.
  fileprivate var editable: String {
    String(plain.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }
}
