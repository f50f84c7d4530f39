import PlainText
import TerminalUI

/// What a screen shows below its title: sections of lines, each of which may lead somewhere.
public struct Page: Equatable, Sendable {
  public var title: String
  /// At the right end of the title's line.
  public var note: String
  public var sections: [PageSection]
  /// What can be done with what the page is about.
  public var offers: [Offer] = []

  public init(title: String = "", note: String = "", sections: [PageSection] = []) {
    self.title = title
    self.note = note
    self.sections = Self.aligned(sections)
  }

  /// Sections of the same columns stand exactly below one another.
  private static func aligned(_ sections: [PageSection]) -> [PageSection] {
    var sections = sections
    for index in sections.indices.dropFirst() where sections[index].hasSameColumns(as: sections[index - 1]) {
      sections[index].widen(to: sections[index - 1])
      for other in (0..<index).reversed() {
        guard sections[other].hasSameColumns(as: sections[index]) else { break }
        sections[other].widen(to: sections[index])
      }
    }
    return sections
  }

  /// The page with the lines that hold every word, and the sections that still have some.
  func filtered(by words: String) -> Page {
    let filter = FilterWords(words)
    guard !filter.isEmpty else { return self }
    var page = self
    page.sections = sections.compactMap { section in
      var section = section
      let count = section.lines.count
      section.lines = section.lines(matching: filter)
      // A heading that counts its lines counts those that are left.
      if section.note == String(count) { section.note = "\(section.lines.count) / \(count)" }
      return section.lines.isEmpty ? nil : section
    }
    return page
  }
}
