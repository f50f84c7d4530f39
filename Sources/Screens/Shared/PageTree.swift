import PlainText
import TerminalUI

/// What stands before the text of a line of a tree: the guides and the sign, and below them what stands before its further rows.
struct PageLead: Hashable, Sendable {
  var first = ""
  var rest = ""
}

/// Lines of a page that hang below one another, with the guides and signs that other trees have.
extension PageSection {
  private var isTree: Bool { lines.contains { $0.above != nil } }

  /// The section without what hangs below a closed line.
  func folded(_ closed: Set<String>) -> PageSection {
    guard isTree else { return self }
    let parents = Set(lines.compactMap { $0.above?.last })
    var section = self
    section.lines = lines.filter { ($0.above ?? []).allSatisfy { !closed.contains($0) } }
    var last: [String: String] = [:]
    for line in section.lines {
      if let parent = line.above?.last { last[parent] = line.id }
    }
    for index in section.lines.indices {
      let line = section.lines[index]
      guard let above = line.above, let id = line.id else { continue }
      let sign =
        parents.contains(id)
        ? (closed.contains(id) ? "▶ " : "▼ ") : above.isEmpty && !parents.isEmpty ? "  " : ""
      var lead = Self.lead(
        of: id, under: above, sign: sign, isOpen: parents.contains(id) && !closed.contains(id), last)
      lead.rest += String(repeating: " ", count: line.hang)
      section.lines[index].lead = lead
    }
    return section
  }

  /// - Parameter last: the last line that hangs below each.
  private static func lead(
    of id: String, under above: [String], sign: String, isOpen: Bool, _ last: [String: String]
  ) -> PageLead {
    let chain = above + [id]
    var indent = above.isEmpty ? "" : "  "
    for level in chain.indices.dropFirst().dropLast() {
      indent += last[chain[level - 1]] == chain[level] ? "  " : "│ "
    }
    let further = isOpen ? "│ " : String(repeating: " ", count: sign.displayWidth)
    guard let parent = above.last else { return PageLead(first: sign, rest: sign.isEmpty ? "" : further) }
    let isLast = last[parent] == id
    return PageLead(
      first: indent + (isLast ? "└ " : "├ ") + sign, rest: indent + (isLast ? "  " : "│ ") + further)
  }

  /// The lines that hold every word, with those under which they hang, so that the tree stays a tree.
  func lines(matching filter: FilterWords) -> [PageLine] {
    let above = Set(lines.filter { filter.match($0.searched) }.flatMap { $0.above ?? [] })
    return lines.filter { filter.match($0.searched) || $0.id.map(above.contains) ?? false }
  }
}

extension Page {
  func folded(_ closed: Set<String>) -> Page {
    var page = self
    page.sections = sections.map { $0.folded(closed) }
    return page
  }

  /// What the first of these lines hangs under.
  func above(_ lines: Set<String>) -> Set<String> {
    let line = sections.lazy.flatMap(\.lines).first { $0.id.map(lines.contains) ?? false }
    return Set(line?.above ?? [])
  }

  /// Whether something hangs below the line.
  func hasParts(_ id: String) -> Bool {
    sections.contains { $0.lines.contains { $0.above?.last == id } }
  }
}
