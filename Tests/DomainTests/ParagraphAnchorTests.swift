import Domain
import TestSupport
import Testing

@Suite("Finding the paragraph of a comment again")
struct ParagraphAnchorTests {
  private let old = Text(
    en: "The chair opened the meeting.\n\nMali thanked the host.\nThe agenda was adopted without change.",
    fr: "Ouverture.\nRemerciements.")

  private func anchor(_ number: Int) throws -> ParagraphAnchor {
    try #require(ParagraphAnchor(number, of: old, in: .english))
  }

  private func text(_ paragraphs: String...) -> Text { Text(en: paragraphs.joined(separator: "\n")) }

  @Test("Lines that say nothing do not count, and each language has numbers of its own")
  func numbers() throws {
    #expect(try anchor(2).quote == "Mali thanked the host.")
    #expect(ParagraphAnchor(2, of: old, in: .french)?.quote == "Remerciements.")
    #expect(ParagraphAnchor(4, of: old, in: .english) == nil)
    #expect(ParagraphAnchor(0, of: old, in: .english) == nil)
  }

  @Test("A paragraph is followed when others come before it, go, or change places")
  func moved() throws {
    let new = text("New.", "The agenda was adopted without change.", "Mali thanked the host.")
    let second = try anchor(2).following(from: old, to: new)
    #expect(second.number == 3 && second.current == nil && second.quote == "Mali thanked the host.")
    #expect(try anchor(3).following(from: old, to: new).number == 2)
    #expect(try anchor(2).number(in: new) == 3)
  }

  @Test("A paragraph that was written anew in its place is followed, with what it says now")
  func rewritten() throws {
    let new = text(
      "The chair opened the meeting.", "Bamako was thanked.", "The agenda was adopted without change.")
    let moved = try anchor(2).following(from: old, to: new)
    #expect(moved.number == 2 && moved.current == "Bamako was thanked.")
    #expect(moved.quote == "Mali thanked the host.")
    let again = text("Bamako was thanked warmly.", "The agenda was adopted without change.")
    let further = moved.following(from: new, to: again)
    #expect(further.number == 1 && further.current == "Bamako was thanked warmly.")
    #expect(further.following(from: again, to: old).current == nil)
  }

  @Test("Where paragraphs were joined or split, the one that says most of it is taken")
  func joined() throws {
    let new = text(
      "The chair opened the meeting.", "A word was said.", "Mali warmly thanked the host.", "Applause.",
      "The agenda was adopted without change.")
    #expect(try anchor(2).following(from: old, to: new).number == 3)
  }

  @Test("A paragraph that is gone leaves the comment as it was, and is found when it comes back")
  func gone() throws {
    let new = text("The chair opened the meeting.", "The agenda was adopted without change.")
    let left = try anchor(2).following(from: old, to: new)
    #expect(left == (try anchor(2)))
    #expect(left.number(in: new) == nil)
    #expect(left.number(in: old) == 2)
    #expect(left.following(from: new, to: old).number == 2)
    #expect(left.number(in: Text(fr: "Rien.")) == nil)
  }

  @Test("Of two that say the same, the nearest is meant")
  func twice() {
    let same = text("Applause.", "A.", "B.", "Applause.")
    let anchor = ParagraphAnchor(4, of: same, in: .english)
    #expect(anchor?.number(in: same) == 4)
    #expect(anchor?.number(in: text("Applause.", "A.", "B.", "C.", "Applause.")) == 5)
  }
}
