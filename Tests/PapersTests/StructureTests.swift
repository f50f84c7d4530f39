import Domain
import Foundation
import Localization
import Papers
import Synchronization
import TestSupport
import Testing

/// Each paper about each thing of the starter register, in each language, as each format has it: how many headings, tables, rows,
/// items and pages.
@Suite("The structure of all papers of the starter register") struct StructureTests {
  @Test("is what was agreed, and the same in each format", arguments: PaperLanguage.allCases)
  func structure(_ languages: PaperLanguage) throws {
    let register = try FixedRegister(.all)
    var lines: [String] = []
    for (name, request) in try Self.requests(register) {
      let paper: Paper
      do throws(RegisterError) {
        paper = try request.paper(from: register, asOf: "2026-11-23", in: languages)
      } catch {
        lines.append("\(name): not issued")
        continue
      }
      let html = Structure(html: TextFormat.html.text(of: paper))
      let markdown = Structure(markdown: TextFormat.markdown.text(of: paper))
      let word = try Structure(word: paper)
      let printed = try RuledPress.pages(paper)
      lines.append("\(name): html \(html) | md \(markdown) | docx \(word) | pdf \(printed.count)p")
      // Where both languages stand side by side, a heading in Markdown is one in a table.
      let isPlain = languages != .both
      #expect(html.headings == word.headings, "\(name)")
      #expect(!isPlain || html.headings == markdown.headings && html.tables == markdown.tables, "\(name)")
      #expect(!printed.isEmpty && html.headings > 0, "\(name)")
    }
    try Golden.expect(lines.joined(separator: "\n") + "\n", is: "structure-\(languages.rawValue).outline.txt")
  }

  private static func requests(_ register: FixedRegister) throws -> [(String, PaperRequest)] {
    let meetings = try register.meetings(MeetingQuery()).rows.map(\.id)
    let bodies = try register.bodies().map(\.id)
    let frameworks = try register.frameworks().map(\.id)
    let funds = try register.funds().map(\.id)
    let projects = try register.projects(ProjectQuery()).rows.map(\.id)
    return PaperKind.allCases.flatMap { kind -> [(String, PaperRequest)] in
      let whole = ("\(kind.rawValue)", PaperRequest(kind))
      func of<ID: CustomStringConvertible>(_ ids: [ID], _ make: (ID) -> PaperRequest) -> [(
        String, PaperRequest
      )] {
        ids.map { ("\(kind.rawValue) \($0)", make($0)) }
      }
      switch kind.subject {
      case .meeting: return of(meetings) { PaperRequest(kind, meeting: $0) }
      case .meetingOrBody:
        return [whole] + of(meetings) { PaperRequest(kind, meeting: $0) }
          + of(bodies) { PaperRequest(kind, body: $0) }
      case .body: return [whole] + of(bodies) { PaperRequest(kind, body: $0) }
      case .oneBody: return of(bodies) { PaperRequest(kind, body: $0) }
      case .framework: return of(frameworks) { PaperRequest(kind, framework: $0) }
      case .frameworkOrPlans: return [whole] + of(frameworks) { PaperRequest(kind, framework: $0) }
      case .fund: return of(funds) { PaperRequest(kind, fund: $0) }
      case .fundOrAll: return [whole] + of(funds) { PaperRequest(kind, fund: $0) }
      case .project: return of(projects) { PaperRequest(kind, project: $0) }
      }
    }
  }
}

/// How many of each thing a file has.
private struct Structure: CustomStringConvertible {
  var headings = 0
  var tables = 0
  var rows = 0
  var items = 0

  var description: String { "\(headings)h \(tables)t \(rows)r \(items)i" }

  init(html: String) {
    func count(_ tag: String) -> Int { html.components(separatedBy: "<\(tag)").count - 1 }
    headings = (1...4).reduce(0) { $0 + count("h\($1)>") + count("h\($1) ") }
    tables = count("table>") + count("table ")
    rows = count("tr>") + count("tr ")
    items = count("li>") + count("li ")
  }

  init(markdown: String) {
    for line in markdown.split(separator: "\n") {
      if line.hasPrefix("#") { headings += 1 }
      if line.hasPrefix("|") { rows += 1 }
      if line.hasPrefix("| -") || line.hasPrefix("|-") || line.hasPrefix("| :-") || line.hasPrefix("|:-") {
        tables += 1
      }
      if line.hasPrefix("- ") { items += 1 }
    }
    rows -= tables
  }

  init(word paper: Paper) throws {
    let parts = Mutex<[FilePart]>([])
    _ = try PaperFormat.docx.render(
      paper,
      with: FileTools(
        pack: { found in
          parts.withLock { $0 = found }
          return []
        }, press: { RuledPress() }))
    let document = try #require(parts.withLock { $0.first(where: { $0.name == "word/document.xml" }) })
    let text = String(decoding: document.bytes, as: UTF8.self)
    func count(_ words: String) -> Int { text.components(separatedBy: words).count - 1 }
    headings = count("w:val=\"Title\"") + (1...3).reduce(0) { $0 + count("w:val=\"Heading\($1)\"") }
    tables = count("<w:tbl>")
    rows = count("<w:tr>") + count("<w:tr ")
    items = count("<w:numPr>")
  }
}
