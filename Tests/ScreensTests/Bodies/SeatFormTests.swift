import Domain
import Storage
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("Forms about seats")
struct SeatFormTests {
  private func driver(_ language: Language = .english, at place: Place) throws -> Driver {
    try Driver(SampleRegister.prepared().copy(), language, today: SampleRegister.before, at: place)
  }

  private func seats(_ driver: Driver, _ body: BodyID) throws -> [Seat] {
    try driver.register.body(body).seats
  }

  @Test("a seat is assigned to an organisation found by a part of its name, and undone")
  func assign() throws {
    var driver = try driver(at: .body("mcp"))
    let before = try seats(driver, "mcp").count
    driver.press(.tab, .function(2))
    driver.press(.right, .tab, .tab)
    driver.type("islamic coop")
    driver.press(.enter)
    driver.type("2026")
    driver.press(.tab)
    driver.type("Dec 2028")
    driver.press(.control("s"))
    let seat = try #require(try seats(driver, "mcp").last)
    #expect(seat.role == .observer)
    #expect(seat.holder == .organization("oic"))
    #expect(seat.term == Term(from: .date("2026"), to: .date("2028-12")))
    #expect(seat.votes == nil)
    driver.press(.control("z"))
    #expect(try seats(driver, "mcp").count == before)
  }

  @Test("an organisation that is not there yet is made in place")
  func newOrganization() throws {
    var driver = try driver(at: .body("mcp"))
    driver.press(.tab, .function(2), .tab, .tab)
    driver.type("Lake Chad Basin Commission")
    driver.press(.up, .enter)
    #expect(driver.screen.contains("New organisation"))
    driver.press(.control("s"))
    #expect(driver.screen.contains("New seat"))
    driver.press(.control("s"))
    #expect(try seats(driver, "mcp").last?.holder == .organization("lake-chad-basin-commission"))
  }

  @Test("a post holds a seat ex officio; blank dates are not stated")
  func post() throws {
    var driver = try driver(.french, at: .bodies)
    driver.press(.character("s"), .tab, .right, .tab)
    driver.type("Ministre du Plan")
    driver.press(.tab, .tab, .tab, .backspace, .control("s"))
    let seat = try #require(try seats(driver, "mcp").last)
    #expect(seat.holder == .post(Text("Ministre du Plan", in: .french), of: nil))
    #expect(seat.term == Term(from: .notStated))
  }

  @Test("a rule on holders is told with names, above the buttons, and nothing is written")
  func refused() throws {
    var driver = try driver(at: .body("mcp"))
    let before = try seats(driver, "mcp")
    driver.press(.tab, .function(2))
    for _ in 0..<4 { driver.press(.left) }
    driver.press(.tab, .tab)
    driver.type("European Union")
    driver.press(.enter, .control("s"))
    #expect(driver.screen.contains("“Sahel countries”"))
    #expect(!driver.screen.contains("sahel-country"))
    #expect(try seats(driver, "mcp") == before)
  }

  @Test("a vacant seat is filled from its line")
  func fill() throws {
    var driver = try driver(at: .body("mcp-resilience"))
    let vacant = try #require(try seats(driver, "mcp-resilience").first { $0.holder == nil })
    driver.press(.tab)
    try driver.press(.down) { $0.app.screen.offers($0.app.around).contains { $0.keys == [.function(8)] } }
    driver.press(.function(8), .tab, .tab)
    driver.type("Mali")
    driver.press(.enter, .control("s"))
    let seat = try #require(try driver.register.body("mcp-resilience").seat(vacant.id))
    #expect(seat.holder == .organization("mali"))
    #expect(seat.role == .chair)
  }

  @Test("who sits in it, whether it votes and its beginning are edited")
  func edit() throws {
    var driver = try driver(at: .body("mcp"))
    let before = try #require(try seats(driver, "mcp").first { $0.term.holds(on: SampleRegister.before) })
    driver.press(.tab, .function(4))
    driver.press(.tab, .tab, .tab)
    driver.type("Ibrahim Fall")
    driver.press(.up, .enter, .control("s"))
    #expect(driver.screen.contains("Edit the seat"))
    driver.press(.tab, .tab, .right, .right, .control("s"))
    let after = try #require(try driver.register.body("mcp").seat(before.id))
    #expect(after.principal == "ibrahim-fall")
    #expect(after.votes == false)
    #expect(after.term == before.term)
    #expect(after.source == before.source)
  }

  @Test("an end before the beginning is refused below its entry")
  func endsBeforeItBegins() throws {
    var driver = try driver(at: .body("mcp"))
    driver.press(.tab, .function(4), .tab)
    driver.type("2010")
    driver.press(.control("s"))
    #expect(driver.screen.contains("It would end before it begins."))
  }

  @Test("Del ends a seat on a day after naming what follows; it stays among the past ones")
  func end() throws {
    var driver = try driver(at: .body("mcp"))
    let seat = try #require(try seats(driver, "mcp").first { $0.term.holds(on: SampleRegister.before) })
    driver.press(.tab, .delete)
    #expect(driver.screen.contains("The seat is not deleted"))
    #expect(driver.screen.contains("Nobody presides after that"))
    driver.press(.enter)
    #expect(try driver.register.body("mcp").seat(seat.id)?.term.to == seat.term.to)
    driver.press(.delete, .tab)
    driver.type("30/11")
    driver.press(.control("s"))
    #expect(try driver.register.body("mcp").seat(seat.id)?.term.to == .date("2026-11-30"))
    driver.resize(120, 60)
    #expect(driver.screen.contains("Seats to come and past"))
    #expect(driver.screen.contains("5 Nov 2015 – 30 Nov 2026"))
    driver.press(.control("z"))
    #expect(try driver.register.body("mcp").seat(seat.id)?.term.to == seat.term.to)
  }

  @Test("every role can be chosen", arguments: SeatRole.allCases)
  func roles(_ role: SeatRole) throws {
    var driver = try driver(at: .body("contact-group"))
    driver.press(.character("s"))
    driver.press(.function(4), .home)
    for _ in 0..<(SeatRole.allCases.firstIndex(of: role) ?? 0) { driver.press(.down) }
    driver.press(.enter, .tab, .left, .control("s"))
    #expect(try seats(driver, "contact-group").last?.role == role)
    #expect(try seats(driver, "contact-group").last?.holder == nil)
  }
}
