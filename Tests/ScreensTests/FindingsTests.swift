import CanonicalJSON
import Domain
import Localization
import Storage
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// What is to check, kind by kind, and where each line leads.
@Suite("What is to check")
struct FindingsTests {
  /// A register that breaks rules and leads nowhere in many ways, as one that was changed by hand.
  private static func broken() throws -> MemoryRegister {
    var trees = try StarterRecords.load(.sahel, began: "2024-01-01")
    func edit<R: Record>(_ key: RecordKey, _ change: (inout R) throws -> Void) throws {
      var record = try JSONTreeDecoder().decode(R.self, from: try #require(trees[key]))
      try change(&record)
      trees[key] = try JSONTreeEncoder().encode(record)
    }
    try edit(.body("mcp")) { (body: inout Body) in
      body.seats[1].holder = .organization("au")
      body.seats.append(Seat(id: "second", role: .chair, holder: .organization("mali")))
      body.seats.append(Seat(id: "nobody", role: .member, holder: .organization("gone")))
    }
    try edit(.body("mcp-governance")) { (body: inout Body) in
      body.seats = [
        Seat(id: "chair", role: .chair, holder: nil),
        Seat(id: "rapporteur", role: .rapporteur, holder: .organization("eu")),
      ]
    }
    try edit(.body("mcp-secretariat")) { (body: inout Body) in body.seats.removeLast() }
    try edit(.body("mcp-security")) { (body: inout Body) in
      body.seats = [
        Seat(
          id: "chair", role: .chair, holder: .organization("niger"), term: Term(to: .date("2026-06-30")))
      ]
    }
    try edit(.body("contact-group")) { (body: inout Body) in body.acronym = .same("UNOWAS") }
    try edit(.body("uniss-committee")) { (body: inout Body) in body.parent = "uniss-security" }
    for (id, year) in [("mcp-4", 2015), ("mcp-5", 2017)] as [(MeetingID, Int)] {
      try edit(.meeting(id, year: year)) { (meeting: inout Meeting) in
        meeting.ordinal = 4
        meeting.decisions[0].symbol = "MCP/4/Dec.1"
      }
    }
    try edit(.meeting("mcp-2", year: 2014)) { (meeting: inout Meeting) in
      meeting.chair = MeetingChair(party: .organization("eu"))
    }
    return MemoryRegister(trees)
  }

  private static func registers() throws -> [(MemoryRegister, CalendarDay)] {
    let stages: [FormStage] = [
      .starter, .held, .minuted, .conflict, .mission, .funded, .chained, .betweenMeetings, .objected,
    ]
    let starters = try StarterName.allCases.filter { $0 != .empty }.map {
      MemoryRegister(try StarterRecords.load($0, began: SampleRegister.before))
    }
    return try stages.map { (try $0.register, $0.day) } + starters.map { ($0, SampleRegister.after) }
      + [(broken(), SampleRegister.before)]
  }

  @Test("each kind has its heading and count, each line leads to its record", arguments: Language.allCases)
  func kinds(language: Language) throws {
    var seen: Set<FindingKind.Name> = []
    for (register, day) in try Self.registers() {
      let groups = try Check.findings(in: register, asOf: day).groups
      seen.formUnion(groups.map(\.name))
      let start = Driver(register, language, today: day, at: .check)
      let page = try #require((start.app.screen as? CheckScreen)?.view.page)
      if groups.isEmpty {
        #expect(start.screen.contains(ScreenWords.nothingToCheck[language]))
        continue
      }
      #expect(page.sections.map(\.title) == groups.map { $0.name.phrase[language] })
      #expect(
        page.sections.map(\.note)
          == groups.map { $0.name.severity.noun.counted($0.findings.count)[language] })
      #expect(page.sections.map(\.lines.count) == groups.map(\.findings.count))
      for (number, line) in page.sections.flatMap(\.lines).enumerated() {
        var driver = start
        for _ in 0..<number { driver.press(.down) }
        driver.press(.enter)
        #expect(driver.app.screen.place == line.place, "\(line.cells[0].text)")
      }
    }
    let expected: Set<FindingKind.Name> = [
      .plenariesMissed, .chairVacant, .termExpired, .silenceToConfirm, .silenceObjected,
      .conflict, .symbolsAlike, .holderNotEligible, .roleNotOpen, .seatsNotAsFixed, .seatOverlap,
      .chairNotEligible, .ordinalUsedTwice, .symbolUsedTwice, .danglingReference, .cycle,
    ]
    #expect(seen.isSuperset(of: expected), "\(expected.subtracting(seen))")
  }

  @Test("what is about a decision leads to the decision", arguments: Language.allCases)
  func decision(language: Language) throws {
    let register = try FormStage.betweenMeetings.register
    let driver = Driver(register, language, today: FormStage.betweenMeetings.day, at: .check)
    let page = try #require((driver.app.screen as? CheckScreen)?.view.page)
    let section = try #require(
      page.sections.first { $0.title == FindingKind.Name.silenceToConfirm.phrase[language] })
    #expect(section.lines.first?.place == .decision(try SampleSilence.text(0)))
  }

  @Test("it is in the menu of decisions", arguments: Language.allCases)
  func menu(language: Language) throws {
    let driver = try Scene.todayAfter.driver(language)
    let items = driver.app.menuBar.menus.flatMap(\.items)
    #expect(items.contains { if case .item(_, _, .go(.check), _) = $0 { true } else { false } })
  }
}
