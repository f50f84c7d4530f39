import CanonicalJSON
import Domain
import TestSupport

/// One error of each kind, for the tests that read them all.
enum AdviceSamples {
  static let decision = DecisionReference(meeting: "mcp-6", decision: "d-2")
  static let au = Party.organization("au")
  static let body: BodyID = "mcp"
  static let meeting: MeetingID = "mcp-6"

  static let errors: [RegisterError] =
    [
      .noSuchRecord(.meeting, "mcp-9"), .noSuchDecision("libya"),
      .noSuchElement(.agendaItem, "4.1", in: .meeting("mcp-6", year: 2027)),
      .ambiguous("governance", ["gov-mcp", "gov-uniss"]), .identifierTaken(.body("mcp")),
      .unreadable(UnreadableFile(path: "bodies/x.json", line: 0, reason: .notAFile)),
      .shape(.body("mcp"), JSONShapeError(path: .root, reason: .missing("name"))),
      .newerSchema(found: 2, known: 1), .notARegister(path: "a"), .alreadyARegister(path: "a"),
      .cannotRead(path: "a", errno: 2), .cannotWrite(path: "a", errno: 28), .locked(path: "a"),
      .damagedJournal(path: "a", line: 3), .nothingToUndo(person: "A. Diallo"),
      .nothingToRedo(person: "A. Diallo"), .undoBlocked(.body("mcp"), .root, by: "B. Ba"),
      .undoErased(.person("x")),
    ] + inputs.map { .invalid(.date, $0) } + refusals.map(RegisterError.refused)

  static let inputs: [InvalidInput] = [
    .missing, .notADate(.unknown("x")), .notATime(.unknown("x")), .unknownZone("x"), .notAnIdentifier("X"),
    .notANumber("x"),
    .outOfRange("101", from: 0, to: 100), .unknownValue("x", allowed: ["a", "b"]),
    .unknownValue("x", allowed: []),
    .endsBeforeItBegins, .inThePast("2020-01-01"), .cycle("mcp"), .tooLong(limit: 1000),
    .acronymInUse("SDG", by: Text(en: "Donors", fr: "Donateurs")),
    .notAnEmail("awa"),
  ]

  static let refusals: [Refusal] = bodies + meetings + decisions + minutes + betweenMeetings

  static let silence = SilenceProcedure(
    from: "2027-01-15T17:00:00+00:00", until: "2027-01-18T17:00:00+00:00", zone: "Africa/Bamako")
  private static let betweenMeetings: [Refusal] = [
    .notBetweenMeetings(meeting), .notUnderSilence(decision, .silenceBroken),
    .silenceRunning(decision, silence), .silenceObjected(decision, by: [au]), .silenceUnbroken(decision),
    .silenceOver(decision, silence), .notCirculated(decision), .underSilence(body, [decision]),
  ]

  private static let bodies: [Refusal] = [
    .organizationIsClosed("au", successor: nil), .organizationIsClosed("au", successor: "wb"),
    .bodyIsClosed(body, successor: nil), .bodyIsClosed(body, successor: "ts"),
    .bodyTransition(body, from: .closed, to: .active),
    .holderNotEligible(body: body, role: .chair, holder: au, classification: "sahel", on: "2027-01-12"),
    .roleNotOpen(body: body, role: .chair, holder: au, allowed: [.technicalSupport, .observer]),
    .seatsFixed(body: body, role: .coChair, organizations: ["au", "wb"]),
    .roleDoesNotVote(body, .observer), .speaksOnly(body, au, .technicalSupport),
    .delegationTooLarge(body, au, people: 3, limit: 2),
    .seatOverlap(body: body, seat: "s-1"), .seatEnded(body: body, seat: "s-1"),
    .classificationNeeded("au", "sahel", by: body, role: .chair),
    .isFinal(.meeting("mcp-6", year: 2027)),
    .stillReferredTo(.body("mcp"), by: [.body("ts"), .body("a"), .body("b"), .body("c")]),
  ]

  private static let meetings: [Refusal] = [
    .meetingTransition(meeting, from: .held, to: .convened),
    .convenementLacks(meeting, ConvenementNeed.allCases),
    .meetingHasRecords(meeting), .noBody(meeting), .ordinalTaken(body, 6, by: meeting),
    .notInSession(meeting, .planned), .alreadyInvited(meeting, au),
    .invitationWithdrawn(meeting, au), .invitationFollowed(meeting, au),
    .attendanceUsed(meeting, au, in: ["d-2"]), .documentCirculated(meeting, Text(en: "Map", fr: "Carte")),
    .agendaItemTransition(meeting, from: .concluded, to: .provisional),
    .agendaItemHasDecisions(meeting, "i-1"), .agendaItemSettled(meeting, "i-1", .concluded),
    .proposalsOpen(meeting, ["d-2"]), .representedByNobody(meeting, au),
    .notPresent(meeting, au, .absent),
  ]

  private static let decisions: [Refusal] = [
    .decisionTransition(decision, from: .rejected, to: .adopted), .consensusObjected(decision, by: [au]),
    .methodNotAllowed(body, .vote, allowed: [.consensus]), .votesMissing(decision),
    .majorityNotReached(decision, inFavour: 4, required: 6),
    .moreVotesThanSeats(decision, cast: 20, seats: 9),
    .textMissing(decision), .textIsFinal("MCP/6/Dec.1"), .numberIsFinal("MCP/6/Dec.1"),
    .symbolUsed("MCP/6/Dec.1"),
    .notAdopted(decision), .alreadySuperseded("MCP/5/Dec.1", by: decision), .supersedesItself(decision),
    .noFollowUp("MCP/6/Dec.1", .takesNote),
  ]

  private static let minutes: [Refusal] = [
    .minutesMissing(meeting), .minutesTransition(meeting, from: .draft, to: .approved),
    .minutesBeforeMeeting(meeting, .planned), .clearancesMissing(meeting, [au, .organization("wb")]),
    .notAChair(meeting, au), .alreadyCleared(meeting, au), .commentsStillOpen(meeting, until: "2027-02-01"),
    .minutesAreFinal(meeting), .minutesNotFinal(meeting), .reasonMissing,
  ]

  static let findings: [Finding] =
    bodyFindings.map { Finding(record: .body("mcp"), kind: $0) }
    + meetingFindings.map { Finding(record: .meeting("mcp-6", year: 2027), kind: $0) }
    + resultFindings.map { Finding(record: .framework("itsp"), kind: $0) }

  private static let bodyFindings: [FindingKind] = [
    .plenariesMissed(due: 2, held: 1, since: "2026"), .chairVacant(seat: "s-1", role: .chair),
    .termExpired(seat: "s-1", role: .chair, holder: au, on: "2026-12-31"),
    .termExpired(seat: "s-1", role: .chair, holder: nil, on: "2026"),
    .seatOfClosed(seat: "s-1", role: .member, holder: au, on: "2023-12-31"),
    .personTermExpired("p-1", body: body, seat: "s-1", on: "2026"),
    .holderNotEligible(seat: "s-1", role: .chair, holder: au, classification: "sahel"),
    .roleNotOpen(seat: "s-1", role: .chair, holder: au, allowed: [.technicalSupport]),
    .seatsNotAsFixed(role: .coChair, expected: ["au"], found: []),
    .seatOverlap(seat: "s-1", other: "s-2", role: .chair), .cycle(at: .root),
    .symbolsAlike("SDG", also: "ts"),
    .danglingReference(.organization, "x", at: .root), .danglingElement(.seat, "x", at: .root),
    .unreadable(UnreadableFile(path: "a", line: 1, reason: .system(5))), .damagedJournal(path: "a", line: 1),
  ]

  private static let meetingFindings: [FindingKind] = [
    .previousMinutesOpen(previous: meeting, standing: nil),
    .previousMinutesOpen(previous: meeting, standing: .circulated),
    .quorumNotReached(present: 4, required: 6, of: 9), .coChairAbsent(seat: "s-1", holder: au),
    .votingSeatsDiffer(recorded: 6, now: 7),
    .sameDay(as: "mcp-5"),
    .decisionUnassigned(decision, symbol: nil, lacks: AssignmentNeed.allCases),
    .silenceToConfirm(decision, silence), .silenceObjected(decision, by: [au]),
    .chairNotEligible(holder: au, classification: "sahel"),
    .ordinalUsedTwice(6, body: body, also: "mcp-x"), .preparatoryWithoutMeeting,
    .consensusDespiteObjection(decision, symbol: nil, by: [au]),
    .symbolUsedTwice("MCP/6/Dec.1", decision, also: decision), .finalTextChanged(decision, symbol: nil),
    .sealMissing(.minutes), .sealMissing(.decision(decision, symbol: nil)),
    .sealBroken(.minutes), .sealBroken(.reopening("r-1")), .sealBroken(.decision(decision, symbol: nil)),
    .conflict(
      Conflict(
        id: "k-1", record: .meeting("mcp-6", year: 2027), path: .root, base: nil, standing: nil, other: nil,
        otherPerson: "B. Ba", at: "2027-01-12T10:00:00Z")),
  ]

  private static let resultFindings: [FindingKind] = [
    .frameworkTermEnded(on: "2022"), .frameworkTermEnded(on: "2022-12-31"), .projectTermEnded(on: "2022-12"),
    .actionOverdue("p-1", review: "w-1", due: "2021-12-31"),
    .allocatedBeyondReceived(
      allocated: MissionSample.money("50000", "USD"), received: MissionSample.money("40000.50", "USD")),
    .disbursedBeyondAllocation(
      "al-1", disbursed: MissionSample.money("3", "CHF"), allocated: MissionSample.money("2", "CHF")),
    .reportOverdue("e-1", kind: .annual, due: "2022-03-31"),
    .contributionInSeveralCurrencies("k-1", [MissionSample.money("1", "CHF").currency]),
  ]
}
