import CanonicalJSON
import Commands
import Domain
import TestSupport
import Testing

@Suite("Commands on bodies")
struct BodyCommandTests {
  private let readOnly = RegisterError.refused(.bodyIsClosed("old", successor: "ts"))

  @Test("A body is added under its parent, named after its acronym")
  func add() throws {
    let register = try World.register()
    try register.run(
      AddBody(
        kind: .thematicWorkingGroup, name: Text(en: "Governance group"), acronym: Text(fr: "GT Gouvernance"),
        parent: "mcp", serves: ["mcp"], pillar: Text(en: "Governance"), organization: "un",
        cadence: Cadence(ordinaryPerYear: 4), source: SourceNote(document: "S0")))
    let body = try register.body("gt-gouvernance")
    #expect(body.parent == "mcp")
    #expect(body.standing == .active)
    #expect(body.sources == [SourceNote(document: "S0")])
  }

  @Test("What a new body cannot be, by field")
  func addInput() throws {
    let register = try World.register()
    func error(_ body: AddBody) -> RegisterError? { register.error(of: body) }
    #expect(error(AddBody(kind: .board, name: Text(en: ""))) == .invalid(.name, .missing))
    #expect(error(AddBody(kind: .board, name: .same("X"), parent: "x")) == .noSuchRecord(.body, "x"))
    #expect(error(AddBody(kind: .board, name: .same("X"), serves: ["x"])) == .noSuchRecord(.body, "x"))
    #expect(
      error(AddBody(kind: .board, name: .same("X"), organization: "x")) == .noSuchRecord(.organization, "x"))
    #expect(error(AddBody(id: "mcp", kind: .board, name: .same("X"))) == .identifierTaken(.body("mcp")))
    #expect(
      error(AddBody(kind: .board, name: .same("X"), cadence: Cadence(ordinaryPerYear: 0)))
        == .invalid(.cadence, .outOfRange("0", from: 1, to: 12)))
  }

  @Test("Rules, periods and names of a body change; what is not named stays")
  func edit() throws {
    let register = try World.register()
    try register.run(
      EditBody(
        body: "mcp", name: Text(fr: "Plateforme"), quorum: .to(QuorumRule(share: .twoThirds)),
        adoption: .to(AdoptionRule(methods: [.consensus])), periods: .to(Periods(invitations: 30)),
        minutesTitle: .to(.procesVerbal), zone: .to("Africa/Ndjamena")))
    let body = try register.body("mcp")
    #expect(body.name == Text(en: "Ministerial Platform", fr: "Plateforme"))
    #expect(body.quorum?.share == .twoThirds)
    #expect(body.cadence == Cadence(ordinaryPerYear: 2))
    #expect(body.zone == "Africa/Ndjamena")
    try register.run(EditBody(body: "mcp", quorum: .to(nil), cadence: .to(nil)))
    #expect(try register.body("mcp").quorum == nil)
    #expect(try register.body("mcp").cadence == nil)
  }

  @Test("Two bodies at work are never called alike in symbols; one that is closed is in nobody's way")
  func symbols() throws {
    let register = try World.register()
    try register.run(
      AddBody(kind: .board, name: Text(en: "Donors"), acronym: Text(en: "SDG", fr: "GDS")))
    let taken = RegisterError.invalid(.acronym, .acronymInUse("sdg", by: Text(en: "Donors")))
    let second = AddBody(id: "second", kind: .board, name: .same("Others"), acronym: Text(en: "sdg"))
    #expect(register.error(of: second) == taken)
    try register.run(AddBody(id: "second", kind: .board, name: .same("Others")))
    #expect(register.error(of: EditBody(body: "second", acronym: Text(en: "sdg"))) == taken)
    try register.run(EditBody(body: "sdg", name: Text(en: "Donors’ group")))
    try register.run(ChangeBodyStanding(body: "sdg", to: .closed(on: "2026-12-01", instrument: nil)))
    try register.run(EditBody(body: "second", acronym: Text(en: "SDG")))
    #expect(try register.body("second").acronym == Text(en: "SDG"))
  }

  @Test("A check tells of two bodies called alike, once")
  func alike() throws {
    func body(_ id: BodyID, _ standing: BodyStanding = .active) -> Body {
      Body(id: id, kind: .board, standing: standing, name: .same("Board"), acronym: Text(en: "SDG"))
    }
    func kinds(_ bodies: Body...) throws -> [Finding] {
      try Check.findings(in: FixedRegister(bodies: bodies), asOf: "2026-12-01")
    }
    #expect(
      try kinds(body("one"), body("two"))
        == [Finding(record: .body("two"), kind: .symbolsAlike("SDG", also: "one"))])
    #expect(try kinds(body("one", .closed(on: nil, instrument: nil)), body("two")).isEmpty)
  }

  @Test("What a body cannot be told, by field")
  func editInput() throws {
    let register = try World.register()
    func error(_ edit: EditBody) -> RegisterError? { register.error(of: edit) }
    #expect(error(EditBody(body: "mcp", parent: .to("ts"))) == .invalid(.parent, .cycle("ts")))
    #expect(error(EditBody(body: "mcp", parent: .to("x"))) == .noSuchRecord(.body, "x"))
    #expect(error(EditBody(body: "mcp", quorum: .to(QuorumRule()))) == .invalid(.quorum, .missing))
    #expect(
      error(EditBody(body: "mcp", quorum: .to(QuorumRule(share: Fraction(3, of: 2)))))
        == .invalid(.quorum, .outOfRange("3/2", from: 0, to: 1)))
    #expect(
      error(EditBody(body: "mcp", quorum: .to(QuorumRule(share: Fraction(2, of: 2, exceeded: true))))) != nil)
    #expect(
      error(EditBody(body: "mcp", adoption: .to(AdoptionRule(methods: [])))) == .invalid(.method, .missing))
    #expect(
      error(
        EditBody(body: "mcp", adoption: .to(AdoptionRule(methods: [.vote], majority: Fraction(1, of: 0)))))
        == .invalid(.majority, .outOfRange("1/0", from: 0, to: 1)))
    #expect(error(EditBody(body: "mcp", zone: .to("X"))) == .invalid(.zone, .unknownZone("X")))
    #expect(
      error(EditBody(body: "mcp", cadence: .to(Cadence(ordinaryPerYear: 13))))
        == .invalid(.cadence, .outOfRange("13", from: 1, to: 12)))
    #expect(error(EditBody(body: "old", remark: .same("X"))) == readOnly)
  }

  @Test("A body is suspended and resumed, then succeeded by one that takes note of it")
  func standing() throws {
    let register = try World.register()
    try register.run(ChangeBodyStanding(body: "ts", to: .suspended))
    try register.run(ChangeBodyStanding(body: "ts", to: .active))
    try register.run(ChangeBodyStanding(body: "ts", to: .succeeded(by: "mcp", on: nil)))
    #expect(try register.body("ts").standing == .succeeded(by: "mcp", on: "2026-12-01"))
    #expect(try register.body("mcp").predecessors == ["ts"])
    #expect(
      register.error(of: ChangeBodyStanding(body: "ts", to: .active))
        == .refused(.bodyIsClosed("ts", successor: "mcp")))
  }

  @Test("A merger keeps the act that it rests on")
  func merger() throws {
    let register = try World.register()
    let letter = Text(en: "Letter S/2016/89", fr: "Lettre S/2016/89")
    try register.run(
      ChangeBodyStanding(body: "ts", to: .succeeded(by: "mcp", on: nil, instrument: letter)))
    let standing = try register.body("ts").standing
    #expect(standing == .succeeded(by: "mcp", on: "2026-12-01", instrument: letter))
    let other = BodyStanding.closed(on: "2026-12-01", instrument: letter)
    for standing in [standing, other] {
      let tree = try JSONTreeEncoder().encode(standing)
      #expect(try JSONTreeDecoder().decode(BodyStanding.self, from: tree) == standing)
    }
  }

  @Test("A transition that is none, a successor that is closed or the body itself, meetings still ahead")
  func standingRefusals() throws {
    let register = try World.register()
    func error(_ id: BodyID, _ standing: BodyStanding) -> RegisterError? {
      register.error(of: ChangeBodyStanding(body: id, to: standing))
    }
    #expect(error("ts", .active) == .refused(.bodyTransition("ts", from: .active, to: .active)))
    #expect(error("ts", .succeeded(by: "ts", on: nil)) == .invalid(.body, .cycle("ts")))
    #expect(error("ts", .succeeded(by: "old", on: nil)) == readOnly)
    #expect(error("ts", .succeeded(by: "x", on: nil)) == .noSuchRecord(.body, "x"))
    #expect(error("mcp", .closed(on: "2026-11-30", instrument: nil)) == nil)
    let busy = try World.register(
      Meeting(id: "mcp-6", year: 2027, body: "mcp", kind: .ordinary, timing: .planned(nil)))
    #expect(
      busy.error(of: ChangeBodyStanding(body: "mcp", to: .closed(on: nil, instrument: nil)))
        == .refused(.stillReferredTo(.body("mcp"), by: [.meeting("mcp-6", year: 2027)])))
  }

  @Test("A body that is only proposed is put to work later")
  func proposed() throws {
    let register = try World.register()
    try register.run(AddBody(id: "board", kind: .board, name: .same("Board"), isProposed: true))
    #expect(try register.body("board").standing == .proposed)
    try register.run(ChangeBodyStanding(body: "board", to: .active))
    #expect(try register.body("board").standing == .active)
  }

  @Test("What a body is, whom it serves and whose office it is change; strangers are refused")
  func editNature() throws {
    let register = try World.register()
    try register.run(
      EditBody(body: "mcp", kind: .forum, serves: .to(["ts"]), organization: .to("un")))
    let body = try register.body("mcp")
    #expect(body.kind == .forum)
    #expect(body.serves == ["ts"])
    #expect(body.organization == "un")
    #expect(register.error(of: EditBody(body: "mcp", serves: .to(["x"]))) == .noSuchRecord(.body, "x"))
    #expect(
      register.error(of: EditBody(body: "mcp", organization: .to("x"))) == .noSuchRecord(.organization, "x"))
  }
}
