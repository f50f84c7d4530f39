/// Where the lines of a page are, so that the selection finds its line again in another version of the page.
struct LinePlaces {
  /// What a line is known by: what its maker called it, else what it says first in its section.
  private enum Name: Hashable {
    case id(String)
    case words(String, section: String)
  }

  private let lines: [PageLine]
  private let names: [Name]
  /// The title of the section each line is in.
  private let sections: [String]

  init(_ page: Page) {
    lines = page.sections.flatMap(\.lines)
    let titled = page.sections.flatMap { section in section.lines.map { (section.title, $0) } }
    sections = titled.map(\.0)
    names = titled.map { title, line in
      line.id.map(Name.id) ?? .words(line.cells.first?.text ?? "", section: title)
    }
  }

  /// The first line that is known by one of these.
  func first(of ids: Set<String>) -> Int? {
    lines.firstIndex { $0.id.map(ids.contains) ?? false }
  }

  /// Where a line of an earlier version of the page went; where it is gone, what took its place in its section.
  func place(of line: Int, from before: LinePlaces) -> Int? {
    guard before.names.indices.contains(line) else { return nil }
    let name = before.names[line]
    // Of several lines alike it is the one with as many before it.
    let rank = before.names[..<line].count { $0 == name }
    let alike = names.indices.filter { names[$0] == name }
    if let place = rank < alike.count ? alike[rank] : alike.last { return place }
    let section = before.sections[line]
    let index = line - (before.sections.firstIndex(of: section) ?? line)
    let here = sections.indices.filter { sections[$0] == section }
    return index < here.count ? here[index] : here.last
  }
}
