import CanonicalJSON
import Domain
import TestSupport
import Testing

@Suite("Starter files, their words and sources")
struct StarterWordsTests {
  @Test(
    "every text is in both languages, with typographic apostrophes and French spacing",
    arguments: StarterFormTests.files)
  func texts(file: [String]) throws {
    for text in texts(in: try JSONReader.read(try StarterAssets.bytes(file[0], file[1]))) {
      let english = try #require(text["en"]?.stringValue, "\(text)")
      let french = try #require(text["fr"]?.stringValue, "\(text)")
      for words in [english, french] {
        #expect(!words.isEmpty && !words.contains("'") && !words.contains("\""), "\(words)")
        #expect(words == words.trimmed, "\(words)")
      }
      #expect(misplaced(in: french) == nil, "\(french)")
      #expect(!french.contains("bisannuel"), "\(french)")
    }
  }

  @Test(
    "every record names its source: a document of the mission or an outside one",
    arguments: StarterFormTests.files)
  func sources(file: [String]) throws {
    let tree = try JSONReader.read(try StarterAssets.bytes(file[0], file[1]))
    let sources = tree["sources"]?.arrayValue ?? []
    #expect(!sources.isEmpty || file[0] == "empty")
    for source in sources + nested("source", in: tree) {
      let document = source["document"]?.stringValue
      #expect(document != nil || source["outside"]?.stringValue?.isEmpty == false, "\(source)")
      #expect(document.map { ["S0", "S1", "S2", "S3", "S4"].contains($0) } != false, "\(source)")
    }
  }

  @Test("every seat, rule, chair and result can be traced to a source")
  func facts() throws {
    let register = try StarterRegister(.all)
    for body in register.bodies.values {
      #expect(body.seats.allSatisfy { $0.source != nil }, "\(body.id)")
      #expect(body.seatRules.allSatisfy { $0.source != nil }, "\(body.id)")
    }
    for meeting in register.meetings.values {
      #expect(meeting.chair == nil || meeting.chair?.source != nil, "\(meeting.id)")
    }
    for framework in register.frameworks.values {
      #expect(framework.results.allSatisfy { $0.source != nil }, "\(framework.id)")
      #expect(framework.indicators.allSatisfy { $0.source != nil }, "\(framework.id)")
    }
  }

  /// Objects that hold words per language; a document's status per language is none.
  private func texts(in tree: JSON) -> [JSON] {
    guard let object = tree.objectValue else { return (tree.arrayValue ?? []).flatMap(texts) }
    if object.keys.contains("en") || object.keys.contains("fr") { return [tree] }
    return object.flatMap { $0.key == "languages" ? [] : texts(in: $0.value) }
  }

  private func nested(_ name: String, in tree: JSON) -> [JSON] {
    guard let object = tree.objectValue else {
      return (tree.arrayValue ?? []).flatMap { nested(name, in: $0) }
    }
    return object.flatMap { $0.key == name ? [$0.value] : nested(name, in: $0.value) }
  }

  /// The first place where `: ; ! ?` or a guillemet lacks its no-break space.
  private func misplaced(in words: String) -> Int? {
    let characters = Array(words)
    return characters.indices.first { index in
      let isOpen = characters[index] == "«"
      guard isOpen || ":;!?»".contains(characters[index]) else { return false }
      let neighbour = isOpen ? index + 1 : index - 1
      return !characters.indices.contains(neighbour) || characters[neighbour] != "\u{A0}"
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
