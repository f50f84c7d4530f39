import CanonicalJSON
import Domain
import TestSupport
import Testing

@Suite("Sealing")
struct SealingTests {
  @Test("A sealed text is the original words: a translation leaves it standing, a change of words does not")
  func text() throws {
    var decision = Plenary.decision("d-1", symbol: "MCP/6/Dec.1")
    #expect(Sealing.stands(decision) == nil)
    decision.finalText = try Sealing.text(of: decision)
    #expect(decision.finalText?.isIntact == true)
    #expect(Sealing.stands(decision) == true)
    decision.paragraphs[0].text.en = "The text"
    #expect(Sealing.stands(decision) == true)
    decision.paragraphs[0].text.fr = "Autre"
    #expect(Sealing.stands(decision) == false)
    decision.paragraphs[0].text.fr = "Le texte"
    decision.symbol = "MCP/6/Dec.2"
    #expect(Sealing.stands(decision) == false)
  }

  @Test("What names no original is sealed in every language it has")
  func bothLanguages() throws {
    var decision = Plenary.decision("d-1", text: Text(en: "The text", fr: "Le texte"))
    decision.original = nil
    decision.finalText = try Sealing.text(of: decision)
    decision.paragraphs[0].text.en = "A text"
    #expect(Sealing.stands(decision) == false)
  }

  @Test(
    "The snapshot holds body, chair, participants, agenda, decisions and sections, with names, and reads back"
  )
  func snapshot() throws {
    let guest = Party.state("guest")
    var meeting = Plenary.meeting(
      agenda: [Plenary.item("a-1")], decisions: [Plenary.decision("d-1", symbol: "MCP/6/Dec.1")],
      minutes: Minutes(symbol: "MCP/6/Min.", sections: [MinutesSection(id: "s-1", kind: .opening)]))
    meeting.chair = MeetingChair(party: .state("state-1"), person: "taha")
    meeting.attendance = [Attendance(id: "t-1", party: guest, manner: .present)]
    #expect(Sealing.parties(of: meeting) == [.state("state-1"), guest])
    #expect(Sealing.people(of: meeting) == ["taha"])
    let sealed = try Sealing.snapshot(
      of: meeting, body: Plenary.body(), names: [.init(party: guest, name: .same("Guest"))],
      people: [.init(person: "taha", name: "H. B. Taha")])
    #expect(sealed.isIntact)
    let read = try JSONTreeDecoder().decode(SealedMinutes.self, from: sealed.content)
    #expect(read.symbol == "MCP/6/Min." && read.bodyAcronym?.en == "MCP")
    #expect(read.attendance == meeting.attendance && read.agenda == meeting.agenda)
    #expect(read.decisions.map(\.symbol) == ["MCP/6/Dec.1"])
    #expect(read.sections == meeting.minutes?.sections && read.names.count == 1)
  }
}
