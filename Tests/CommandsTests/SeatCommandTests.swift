import Commands
import Domain
import TestSupport
import Testing

@Suite("Commands on seats")
struct SeatCommandTests {
  private let readOnly = RegisterError.refused(.bodyIsClosed("old", successor: "ts"))

  @Test("A seat is given from today, with its people and its source")
  func assign() throws {
    let register = try World.register()
    try register.run(
      AssignSeat(
        body: "mcp", role: .technicalSupport, holder: .organization("misahel"), through: .organization("au"),
        principal: "diop", votes: false, remark: Text(en: "Interim"), source: SourceNote(document: "S0")))
    let seat = try #require(register.body("mcp").seats.last)
    #expect(seat.holder == .organization("misahel"))
    #expect(seat.term == Term(from: .date("2026-12-01")))
    #expect(seat.principal == "diop")
    #expect(seat.source == SourceNote(document: "S0"))
  }

  @Test("A vacant seat of the role is filled before another is added")
  func fillVacancy() throws {
    var body = World.platform
    body.seats[0].holder = nil
    body.seats[0].term.to = .date("2028")
    let register = try World.register(body)
    try register.run(
      AssignSeat(body: "mcp", role: .chair, holder: .organization("chad"), from: .date("2027-01-12")))
    let seats = try register.body("mcp").seats
    #expect(seats.count == 3)
    #expect(seats[0].id == "s-mali")
    #expect(seats[0].holder == .organization("chad"))
    #expect(seats[0].term == Term(from: .date("2027-01-12"), to: .date("2028")))
    #expect(seats[0].principal == nil)
  }

  @Test("Rules of the body refuse: a chair from outside, a role not open, a fixed seat, an overlap")
  func refusals() throws {
    let register = try World.register()
    func error(_ body: BodyID, _ role: SeatRole, _ holder: OrganizationID) -> RegisterError? {
      register.error(of: AssignSeat(body: body, role: role, holder: .organization(holder)))
    }
    #expect(
      error("mcp", .chair, "au")
        == .refused(
          .holderNotEligible(
            body: "mcp", role: .chair, holder: .organization("au"), classification: "sahel", on: "2026-12-01")
        ))
    #expect(
      error("mcp", .rapporteur, "un")
        == .refused(
          .roleNotOpen(
            body: "mcp", role: .rapporteur, holder: .organization("un"),
            allowed: [.technicalSupport, .member])))
    #expect(
      error("ts", .coChair, "mali")
        == .refused(.seatsFixed(body: "ts", role: .coChair, organizations: ["au", "un"])))
    #expect(error("mcp", .chair, "chad") == .refused(.seatOverlap(body: "mcp", seat: "s-mali")))
    #expect(error("mcp", .member, "un") == .refused(.seatOverlap(body: "mcp", seat: "s-un")))
    #expect(error("old", .member, "un") == readOnly)
  }

  @Test("A chair is handed over: ended, then given to the next")
  func handOver() throws {
    let register = try World.register()
    try register.run(EndSeat(body: "mcp", seat: "s-mali", on: "2027-01-12"))
    try register.run(
      AssignSeat(body: "mcp", role: .chair, holder: .organization("chad"), from: .date("2027-01-12")))
    let body = try register.body("mcp")
    #expect(body.presiding(on: "2027-01-11").map(\.holder) == [.organization("mali")])
    #expect(body.presiding(on: "2027-01-12").map(\.holder) == [.organization("chad")])
  }

  @Test("What a seat cannot be, by field")
  func input() throws {
    let register = try World.register()
    #expect(
      register.error(
        of: AssignSeat(
          body: "mcp", role: .member, holder: .organization("chad"), from: .date("2027"), to: .date("2026")))
        == .invalid(.to, .endsBeforeItBegins))
    #expect(
      register.error(of: AssignSeat(body: "mcp", role: .member, holder: .organization("x")))
        == .noSuchRecord(.organization, "x"))
    #expect(
      register.error(of: AssignSeat(body: "mcp", role: .member, holder: .post(Text(), of: nil)))
        == .invalid(.holder, .missing))
    #expect(
      register.error(
        of: AssignSeat(body: "mcp", role: .member, holder: .organization("chad"), principal: "x"))
        == .noSuchRecord(.person, "x"))
    guard
      case .invalid(.holder, .unknownValue("members", _)) = register.error(
        of: AssignSeat(body: "mcp", role: .member, holder: .members))
    else {
      Issue.record("all members cannot hold one seat")
      return
    }
  }

  @Test("Who sits in a seat, its vote and the end of its term change")
  func edit() throws {
    let register = try World.register()
    try register.run(
      EditSeat(
        body: "mcp", seat: "s-mali", principal: .to(nil), alternate: .to("diop"), votes: .to(false),
        to: .to(.date("2028"))))
    let seat = try #require(register.body("mcp").seat("s-mali"))
    #expect(seat.principal == nil)
    #expect(seat.alternate == "diop")
    #expect(!seat.isVoting)
    #expect(seat.term.to == .date("2028"))
    #expect(
      register.error(of: EditSeat(body: "mcp", seat: "s-x")) == .noSuchElement(.seat, "s-x", in: .body("mcp"))
    )
    #expect(
      register.error(of: EditSeat(body: "mcp", seat: "s-mali", to: .to(.date("2019"))))
        == .invalid(.to, .endsBeforeItBegins))
    #expect(
      register.error(of: EditSeat(body: "mcp", seat: "s-mali", alternate: .to("x")))
        == .noSuchRecord(.person, "x"))
    #expect(register.error(of: EditSeat(body: "old", seat: "s-1", votes: .to(true))) == readOnly)
  }

  @Test("A term cannot be drawn out over the next holder's")
  func editOverlap() throws {
    var body = World.platform
    body.seats[0].term.to = .date("2025")
    body.seats.append(
      Seat(id: "s-chad", role: .chair, holder: .organization("chad"), term: Term(from: .date("2026"))))
    let register = try World.register(body)
    #expect(
      register.error(of: EditSeat(body: "mcp", seat: "s-mali", to: .to(nil)))
        == .refused(.seatOverlap(body: "mcp", seat: "s-chad")))
  }

  @Test("A seat ends today unless a day is given, once, and not before it began")
  func end() throws {
    let register = try World.register()
    try register.run(EndSeat(body: "mcp", seat: "s-un"))
    #expect(try register.body("mcp").seat("s-un")?.term.to == .date("2026-12-01"))
    #expect(
      register.error(of: EndSeat(body: "mcp", seat: "s-un"))
        == .refused(.seatEnded(body: "mcp", seat: "s-un")))
    try register.run(EndSeat(body: "mcp", seat: "s-un", on: "2026-11-01"))
    #expect(
      register.error(of: EndSeat(body: "mcp", seat: "s-mali", on: "2019-12-31"))
        == .invalid(.date, .endsBeforeItBegins))
    #expect(
      register.error(of: EndSeat(body: "mcp", seat: "x")) == .noSuchElement(.seat, "x", in: .body("mcp")))
    #expect(register.error(of: EndSeat(body: "old", seat: "s-1")) == readOnly)
  }

  @Test("The beginning, the way and the source of a seat are corrected; two chairs at once are refused")
  func editBeginning() throws {
    var body = World.platform
    body.seats.append(
      Seat(
        id: "s-chad", role: .chair, holder: .organization("chad"),
        term: Term(from: .date("2015"), to: .date("2019"))))
    let register = try World.register(body)
    try register.run(
      EditSeat(
        body: "mcp", seat: "s-au", through: .to(.organization("misahel")), from: .to(.date("2013-11-05")),
        source: .to(SourceNote(document: "S0"))))
    let seat = try #require(register.body("mcp").seat("s-au"))
    #expect(seat.term == Term(from: .date("2013-11-05")))
    #expect(seat.through == .organization("misahel"))
    #expect(seat.source == SourceNote(document: "S0"))
    #expect(
      register.error(of: EditSeat(body: "mcp", seat: "s-mali", from: .to(.date("2017"))))
        == .refused(.seatOverlap(body: "mcp", seat: "s-chad")))
  }
}
