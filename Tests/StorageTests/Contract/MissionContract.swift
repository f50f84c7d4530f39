import CanonicalJSON
import Domain
import Storage
import TestSupport
import Testing

@Suite("Contract: frameworks, funds and projects")
struct MissionContract {
  private func create(_ record: some Record, in register: any Register) throws {
    let context = Context.fixed()
    try register.perform { register throws(RegisterError) in
      var draft = ChangeDraft(context, register)
      try draft.create(record)
      return draft.changeSet(action: "add", subject: record.key)
    }
  }

  private func filled(_ kind: TestRegister) throws -> TestRegister.Held {
    let held = try kind.made()
    try create(MissionSample.framework, in: held.register)
    try create(MissionSample.fund, in: held.register)
    try create(MissionSample.project, in: held.register)
    return held
  }

  @Test("What was entered is there, field by field", arguments: TestRegister.allCases)
  func records(_ kind: TestRegister) throws {
    let held = try filled(kind)
    let register = held.register
    #expect(try register.framework("itsp") == MissionSample.framework)
    #expect(try register.fund("fcs") == MissionSample.fund)
    #expect(try register.project("roads") == MissionSample.project)
    #expect(try register.frameworks().map(\.id) == ["itsp"])
    #expect(try register.funds().map(\.id) == ["fcs"])
    #expect(throws: RegisterError.noSuchRecord(.fund, "nil")) { try register.fund("nil") }
  }

  @Test("Projects are found by phrase, state, fund, framework and partner", arguments: TestRegister.allCases)
  func projects(_ kind: TestRegister) throws {
    let held = try filled(kind)
    func ids(_ query: ProjectQuery) throws -> [ProjectID] { try held.register.projects(query).rows.map(\.id) }
    #expect(try ids(ProjectQuery(phrase: "pistes")) == ["roads"])
    #expect(try ids(ProjectQuery(phrase: "bridge")).isEmpty)
    #expect(try ids(ProjectQuery(states: [.implementing], fund: "fcs", framework: "itsp")) == ["roads"])
    #expect(try ids(ProjectQuery(states: [.concept])).isEmpty)
    #expect(try ids(ProjectQuery(partner: .organization("mali"))).isEmpty)
  }

  @Test("A search finds them by what is written in them", arguments: TestRegister.allCases)
  func search(_ kind: TestRegister) throws {
    let held = try filled(kind)
    func keys(_ phrase: String) throws -> [RecordKey] {
      try held.register.search(phrase, limit: 9, offset: 0).rows.map(\.record)
    }
    #expect(try keys("prefectures") == [.framework("itsp")])
    #expect(try keys("cohérence") == [.fund("fcs")])
    #expect(try keys("feeder") == [.project("roads")])
  }

  @Test("A file that is no fund is listed with its place, and the others go on working")
  func unreadable() throws {
    let held = try filled(.folder)
    let folder = try #require(held.folder)
    let bytes = Array(#"{"id": "bad", "kind": "pooled", "name": {}, "standing": {"state": "open"}}"#.utf8)
    try folder.write(bytes, to: "funds/bad.json")
    #expect(try held.register.unreadable().map(\.path) == ["funds/bad.json"])
    #expect(try held.register.funds().map(\.id) == ["fcs"])
  }
}
