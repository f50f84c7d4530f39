import Domain
import Foundation
import Storage
import TestSupport
import Testing

/// A register asked letter by letter reads its files once; it is let go when something changes.
@Suite("A register as it stands") struct StandingRegisterTests {
  private struct Answers: Equatable {
    var meetings: [MeetingID]
    var decisions: [DecisionReference]
    var organizations: [OrganizationID]
    var people: [String]
    var name: Text?
    var hits: Int

    init(_ register: any Register, _ phrase: String) throws {
      meetings = try register.meetings(MeetingQuery(phrase: phrase)).rows.map(\.id)
      decisions = try register.decisions(DecisionQuery(phrase: phrase, asOf: "2026-12-01")).rows.map(
        \.reference)
      organizations = try register.organizations(DirectoryQuery(phrase: phrase)).rows.map(\.id)
      people = try register.people(DirectoryQuery(phrase: phrase)).rows.map(\.name)
      name = try organizations.first.map { try register.organization($0).name }
      hits = try register.search(phrase, limit: 50, offset: 0).total
    }
  }

  @Test("it answers as the register does, the second time as the first")
  func same() throws {
    let folder = try TemporaryFolder()
    let register = try folder.establish()
    let standing = register.standing()
    for phrase in ["a", "mc", "sec", "diallo", "nothing of the kind", "a"] {
      #expect(try Answers(standing, phrase) == Answers(register, phrase))
    }
    #expect(try !Answers(standing, "a").meetings.isEmpty)
    #expect(try Answers(standing, "diallo").people.count == 1)
  }

  @Test("what changes later is in the next one, told by another token")
  func change() throws {
    let folder = try TemporaryFolder()
    let register = try folder.establish()
    let token = try register.changeToken()
    let standing = register.standing()
    let before = try Answers(standing, "diallo")
    try register.add(Person(id: "new", name: "Binta Diallo"))
    #expect(try Answers(standing, "diallo") == before)
    #expect(try register.changeToken() != token)
    #expect(try Answers(register.standing(), "diallo").people.count == before.people.count + 1)
  }

  @Test("it cannot be written to")
  func readOnly() throws {
    let folder = try TemporaryFolder()
    let standing = try folder.establish().standing()
    #expect(throws: RegisterError.self) { try standing.add(Person(id: "new", name: "Binta Diallo")) }
  }
}
