import CanonicalJSON
import Domain
import Storage
import TestSupport

@testable import Screens

/// A small register with one fault in it, and where the remedy is found.
struct FaultyRegister {
  let trees: [RecordKey: JSON]
  let remedy: Place
  /// Lines of the journal that do not fit their checksum; a register in memory has none by itself.
  var journal: [JournalDamage] = []

  static let today: CalendarDay = "2027-01-20"
  static let first = DecisionReference(meeting: "mcp-5", decision: "d-1")
  static let mali = Party.organization("mali")
  static let union = Party.organization("au")

  /// The sample plenary with its bodies, changed.
  private init(_ remedy: Place, _ change: (inout Faults) throws -> Void) throws {
    var faults = Faults(trees: try Sample.records())
    try change(&faults)
    trees = faults.trees
    self.remedy = remedy
  }

  /// The one with a fault of the kind. The switch is over all of them, so that none can be left out.
  static func with(_ name: FindingKind.Name) throws -> FaultyRegister {
    switch name {
    case .plenariesMissed, .chairVacant, .termExpired, .seatOfClosed, .personTermExpired, .symbolsAlike,
      .holderNotEligible, .roleNotOpen, .seatsNotAsFixed, .seatOverlap:
      try onBody(name)
    case .previousMinutesOpen, .sameDay, .quorumNotReached, .votingSeatsDiffer, .coChairAbsent,
      .chairNotEligible, .ordinalUsedTwice, .preparatoryWithoutMeeting:
      try onMeeting(name)
    case .decisionUnassigned, .silenceToConfirm, .silenceObjected, .consensusDespiteObjection,
      .symbolUsedTwice, .finalTextChanged:
      try onDecision(name)
    case .frameworkTermEnded, .actionOverdue, .allocatedBeyondReceived, .disbursedBeyondAllocation,
      .reportOverdue, .projectTermEnded, .contributionInSeveralCurrencies:
      try onResults(name)
    case .sealBroken, .sealMissing, .danglingReference, .danglingElement, .cycle, .unreadable,
      .damagedJournal:
      try damaged(name)
    case .conflict: try FaultyRegister(.conflicts) { _ in }
    }
  }

  private static func onBody(_ name: FindingKind.Name) throws -> FaultyRegister {
    let remedy = Place.body([.symbolsAlike, .seatsNotAsFixed].contains(name) ? "ts" : "mcp")
    return try FaultyRegister(remedy) { faults in
      try faults.person { if name == .personTermExpired { $0.term = Term(to: .date("2026")) } }
      try faults.organization { if name == .seatOfClosed { $0.closure = Closure(on: "2023-12-31") } }
      try faults.body("ts") { body in
        if name == .symbolsAlike { body.acronym = .same("MCP") }
        if name == .seatsNotAsFixed {
          body.seatRules = [SeatRule(id: "r", demand: .exactly(["au", "mali"], role: .coChair))]
        }
      }
      try faults.body("mcp") { body in
        switch name {
        case .chairVacant: body.seats[0].holder = nil
        case .termExpired: body.seats[0].term.to = .date("2026")
        case .personTermExpired: body.seats[0].principal = "awa-diallo"
        case .holderNotEligible:
          body.seatRules = [SeatRule(id: "r", demand: .holderIs("sahel", role: .chair))]
        case .roleNotOpen:
          body.seatRules = [SeatRule(id: "r", demand: .othersOnly("sahel", roles: [.technicalSupport]))]
        case .seatOverlap: body.seats.append(Seat(id: "s-9", role: .chair, holder: union))
        // The sample plenary alone is one too few for a year of two.
        default: break
        }
      }
    }
  }

  private static func onMeeting(_ name: FindingKind.Name) throws -> FaultyRegister {
    let isHeld = [.votingSeatsDiffer, .coChairAbsent, .chairNotEligible].contains(name)
    return try FaultyRegister(.meeting(isHeld ? "mcp-5" : "mcp-6")) { faults in
      let schedule = Schedule(date: "2027-02-10")
      var next = Meeting(id: "mcp-6", year: 2027, body: "mcp", kind: .ordinary, timing: .planned(schedule))
      let present = Attendance(id: "t-1", seat: "s-1", party: mali, manner: .present)
      try faults.body("mcp") { body in
        if name == .quorumNotReached { body.quorum = QuorumRule(share: .twoThirds) }
        if name == .coChairAbsent { body.seats[1].role = .coChair }
        if name == .chairNotEligible {
          body.seatRules = [SeatRule(id: "r", demand: .holderIs("sahel", role: .chair))]
        }
      }
      try faults.meeting { meeting in
        if name == .sameDay { meeting.timing = .planned(schedule) }
        if isHeld { meeting.attendance = [present] }
        if name == .votingSeatsDiffer { meeting.votingSeats = ["s-1"] }
        if name == .chairNotEligible { meeting.chair = MeetingChair(party: union) }
      }
      switch name {
      case .previousMinutesOpen: next.timing = .convened(schedule)
      case .quorumNotReached:
        next.timing = .inSession(schedule)
        next.attendance = [present]
      case .ordinalUsedTwice: next.ordinal = 5
      case .preparatoryWithoutMeeting:
        next = Meeting(id: "mcp-6", year: 2027, body: "mcp", kind: .preparatory, timing: .planned(schedule))
      default: break
      }
      if !isHeld { try faults.put(next) }
    }
  }

  private static func onDecision(_ name: FindingKind.Name) throws -> FaultyRegister {
    let second = DecisionReference(meeting: "mcp-5", decision: "d-2")
    return try FaultyRegister(.decision(name == .symbolUsedTwice ? second : first)) { faults in
      let silence = SilenceProcedure(
        from: "2027-01-15T17:00:00+00:00", until: "2027-01-18T17:00:00+00:00", zone: "Africa/Bamako")
      try faults.meeting { meeting in
        if [.silenceToConfirm, .silenceObjected].contains(name) {
          meeting.decisions[0].standing = .circulated(silence)
        }
        if [.silenceObjected, .consensusDespiteObjection].contains(name) {
          meeting.decisions[0].objections = [Objection(id: "o", by: union, raised: "2027-01-16T10:00:00Z")]
        }
        if name == .decisionUnassigned { meeting.decisions[0].responsible = [] }
        if name == .symbolUsedTwice { meeting.decisions[1].symbol = meeting.decisions[0].symbol }
        if name == .finalTextChanged {
          meeting.decisions[0].finalText = try Sealing.text(of: meeting.decisions[0])
          meeting.decisions[0].paragraphs[0].text.fr = "Ne demande rien."
        }
      }
    }
  }

  private static func onResults(_ name: FindingKind.Name) throws -> FaultyRegister {
    var framework = MissionSample.framework
    var fund = MissionSample.fund
    var project = MissionSample.project
    var remedy = Place.fund("fcs")
    switch name {
    case .frameworkTermEnded:
      framework.standing = .inForce
      remedy = .framework("itsp")
    case .actionOverdue: remedy = .framework("itsp")
    case .allocatedBeyondReceived: fund.allocations[0].money = MissionSample.money("50000", "USD")
    case .disbursedBeyondAllocation:
      fund.allocations[0].disbursements = [
        Disbursement(id: "p-1", money: MissionSample.money("30000.01", "USD"))
      ]
    case .contributionInSeveralCurrencies:
      fund.contributions[0].steps.append(
        ContributionStep(id: "s-99", kind: .receipt, money: MissionSample.money("1", "JPY")))
    default:
      project.standing.state = .implementing
      remedy = .project("roads")
    }
    return try FaultyRegister(remedy) { faults in
      try faults.put(framework)
      try faults.put(fund)
      try faults.put(project)
    }
  }

  private static func damaged(_ name: FindingKind.Name) throws -> FaultyRegister {
    let isOnMeeting = [.sealBroken, .sealMissing, .danglingElement].contains(name)
    let remedy: Place =
      switch name {
      case .unreadable: .body("lost")
      case .damagedJournal: .settings
      default: isOnMeeting ? .meeting("mcp-5") : .body("mcp")
      }
    var register = try FaultyRegister(remedy) { faults in
      if name == .unreadable { faults.trees[.body("lost")] = ["id": "lost", "kind": .string("nothing")] }
      try faults.body("mcp") { body in
        if name == .danglingReference { body.parent = "gone" }
        if name == .cycle { body.parent = "ts" }
      }
      try faults.meeting { meeting in
        if name == .danglingElement {
          meeting.attendance = [Attendance(id: "t-1", seat: "gone", party: mali, manner: .present)]
        }
        if [.sealBroken, .sealMissing].contains(name) {
          meeting.minutes = Minutes(standing: .approved(on: "2026-09-01", how: .tacit))
          meeting.decisions = []
        }
        if name == .sealBroken {
          let tampered: JSON = [
            "content": ["meeting": "mcp-5"], "sha256": .string(String(repeating: "0", count: 64)),
          ]
          meeting.minutes?.snapshot = try JSONTreeDecoder().decode(Sealed.self, from: tampered)
        }
      }
    }
    if name == .damagedJournal { register.journal = [JournalDamage(path: "journal/2027-01.jsonl", line: 3)] }
    return register
  }
}

/// Records on the way to be faulty.
private struct Faults {
  var trees: [RecordKey: JSON]

  mutating func put(_ record: some Record) throws {
    trees[record.key] = try JSONTreeEncoder().encode(record)
  }

  mutating func body(_ id: BodyID, _ change: (inout Body) throws -> Void) throws {
    try edit(.body(id), change)
  }

  mutating func meeting(_ change: (inout Meeting) throws -> Void) throws {
    try edit(Sample.plenary.key, change)
  }

  mutating func organization(_ change: (inout Organization) throws -> Void) throws {
    try edit(Sample.union.key, change)
  }

  mutating func person(_ change: (inout Person) throws -> Void) throws {
    try edit(Sample.person.key, change)
  }

  private mutating func edit<R: Record>(_ key: RecordKey, _ change: (inout R) throws -> Void) throws {
    guard let tree = trees[key] else { return }
    var record = try JSONTreeDecoder().decode(R.self, from: tree)
    try change(&record)
    try put(record)
  }
}

/// The register in memory with a journal that was damaged.
struct DamagedRegister: LayeredRegister {
  let base: any Register
  let damage: [JournalDamage]

  func journalDamage() throws(RegisterError) -> [JournalDamage] { damage }

  func perform(
    seen: [RecordKey: JSON], _ plan: (any Register) throws(RegisterError) -> ChangeSet
  ) throws(RegisterError) -> Receipt { try base.perform(seen: seen, plan) }
}
