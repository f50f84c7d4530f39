import Domain
import TestSupport
import Testing

@Suite("Behind a party, and before a meeting")
struct AffiliationsTests {
  @Test("A party stands for its organisation and those above it; a missing record or a circle ends the line")
  func lines() throws {
    let office = Body(id: "oses", kind: .specialEnvoyOffice, name: .same("OSES"), organization: "un")
    let looped = Organization(id: "loop", kind: .other, name: .same("Loop"), partOf: "loop")
    let orphan = Organization(id: "orphan", kind: .other, name: .same("Orphan"), partOf: "nobody")
    let register = FixedRegister(
      organizations: [Samples.union, Samples.misahel, Samples.nations, looped, orphan],
      people: [Person(id: "buyoya", name: "Pierre Buyoya", organization: "misahel")], bodies: [office])
    let parties: [Party] = [
      .person("buyoya"), .body("oses"), .post(.same("Chair"), of: "au"), .post(.same("Chair"), of: nil),
      .members,
      .organization("loop"), .organization("orphan"), .body("nobody"),
    ]
    let found = try register.affiliations(of: parties)
    #expect(
      parties.map { found[$0].map(\.id) } == [
        ["misahel", "au"], ["un"], ["au"], [], [], ["loop"], ["orphan"], [],
      ])
  }

  @Test("The previous meeting is the last one held before: a plenary for a plenary, its own kind for another")
  func previous() throws {
    let rows = [
      Samples.meeting("mcp-4", "2015-11-05", ordinal: 4), Samples.meeting("mcp-5", "2017-06-14", ordinal: 5),
      Samples.meeting("mcp-x", "2018-03-01", kind: .extraordinary),
      Samples.meeting("mcp-w", "2019-01-01", kind: .working),
      Samples.meeting("mcp-c", "2020-01-01", .cancelled),
      Samples.meeting("mcp-6", "2027-01-12", .convened, ordinal: 6),
    ]
    let register = FixedRegister(bodies: [Samples.platform()], meetings: rows)
    func previous(_ meeting: Meeting) throws -> MeetingID? { try register.previousMeeting(of: meeting)?.id }
    #expect(try previous(rows[5]) == "mcp-x")
    #expect(try previous(rows[2]) == "mcp-5")
    #expect(try previous(rows[0]) == nil)
    #expect(try previous(Samples.meeting("w-2", "2027-02-01", .planned, kind: .working)) == "mcp-w")
    #expect(try previous(Samples.meeting("new", nil, .planned)) == "mcp-x")
    #expect(try previous(Meeting(id: "visit", year: 2027, body: nil, kind: .visit)) == nil)
  }
}
