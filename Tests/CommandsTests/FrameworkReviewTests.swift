import Commands
import Domain
import TestSupport
import Testing

@Suite("Frameworks: indicators, reviews with their actions, commitments")
struct FrameworkReviewTests {
  let room: Room
  private var itsp: Framework { get throws { try room.register.framework("itsp") } }
  private var action: ReviewPoint { get throws { try #require(try itsp.reviews.first?.points.first) } }

  init() throws { room = try Room(MissionSample.framework) }

  private func followUp(
    by party: Party? = nil, everyone: Bool = false, _ kind: LogEntry.Kind,
    _ status: Responsibility.Status? = nil, _ percent: Int? = nil, note: String? = nil
  ) -> FollowUpAction {
    FollowUpAction(
      framework: "itsp", review: "w-1", point: "p-1", party: party, everyone: everyone, kind: kind,
      status: status, percent: percent, note: note)
  }

  @Test("Values stand in the order of their dates; those without a date come last")
  func values() throws {
    for on: StatedDate in [.date("2022-03"), .notStated, .date("2021-06"), .date("2023")] {
      let value = NewIndicatorValue(number: DecimalNumber(9), on: on)
      try room.run(RecordIndicatorValue(framework: "itsp", indicator: "n-1", value: value))
    }
    let values = try #require(try itsp.indicators.first?.values)
    #expect(
      values.map(\.on)
        == [.date("2021-06"), .date("2021-12"), .date("2022-03"), .date("2023"), .notStated])
    try room.run(RemoveIndicatorValue(framework: "itsp", indicator: "n-1", value: "v-1"))
    #expect(try itsp.indicators[0].values.count == 4)
    #expect(
      room.error(RemoveIndicatorValue(framework: "itsp", indicator: "n-1", value: "v-1"))
        == .noSuchElement(.indicatorValue, "v-1", in: .framework("itsp")))
  }

  @Test("A review names the meeting it was presented to, and its findings the projects where they were seen")
  func provenance() throws {
    let room = try Room(MissionSample.framework, MissionSample.project)
    let set = try room.run(AddReview(framework: "itsp", title: .same("Review"), meeting: "mcp-5"))
    let review: Identifier<Review> = try #require(set.added(to: "reviews"))
    try room.run(
      AddReviewPoint(
        framework: "itsp", review: review, kind: .goodPractice, text: .same("Joint work"),
        projects: ["roads"]))
    let frameworks = try room.register.frameworks()
    #expect(frameworks.reviews(at: "mcp-5").map(\.review.id) == [review])
    let found = try #require(frameworks.findings(in: "roads").first)
    #expect(found.framework == "itsp" && found.point.text == .same("Joint work"))
    try room.run(
      EditReviewPoint(framework: "itsp", review: review, point: found.point.id, projects: .to([])))
    try room.run(EditReview(framework: "itsp", review: review, meeting: .to(nil)))
    #expect(try room.register.frameworks().findings(in: "roads").isEmpty)
    #expect(try room.register.frameworks().reviews(at: "mcp-5").isEmpty)
    #expect(
      room.error(EditReview(framework: "itsp", review: review, meeting: .to("none")))
        == .noSuchRecord(.meeting, "none"))
    #expect(
      room.error(
        AddReviewPoint(
          framework: "itsp", review: review, kind: .lesson, text: .same("X"), projects: ["none"]))
        == .noSuchRecord(.project, "none"))
  }

  @Test("An indicator measures a result that is there, from a baseline to a target")
  func indicators() throws {
    let result = ResultReference(framework: "itsp", result: "r-1")
    try room.run(
      AddIndicator(
        result: result, title: Text(fr: "Incidents"), direction: .down,
        baseline: NewIndicatorValue(number: DecimalNumber(40), on: .date("2021")),
        target: NewIndicatorValue(number: DecimalNumber(10), isAtLeast: true)))
    var indicator = try #require(try itsp.indicators.last)
    #expect(indicator.result == "r-1" && indicator.direction == .down && indicator.target?.isAtLeast == true)
    try room.run(
      EditIndicator(
        framework: "itsp", indicator: indicator.id, unit: Text(fr: "par an"), target: .to(nil),
        result: "r-1-1"))
    indicator = try #require(try itsp.indicators.last)
    #expect(
      indicator.result == "r-1-1" && indicator.target == nil
        && indicator.baseline?.number == DecimalNumber(40))
    #expect(
      room.error(EditIndicator(framework: "itsp", indicator: "n-1", result: "none"))
        == .noSuchElement(.result, "none", in: .framework("itsp")))
    #expect(room.error(AddIndicator(result: result, title: Text())) == .invalid(.title, .missing))
  }

  @Test("Of what a review found, only an action is carried out by somebody until a day")
  func points() throws {
    try room.run(AddReview(framework: "itsp", title: Text(fr: "Revue"), on: .date("2021-07-31")))
    let review = try #require(try itsp.reviews.last?.id)
    try room.run(
      EditReview(framework: "itsp", review: review, title: Text(en: "Review"), place: .same("Bamako")))
    #expect(try itsp.reviews.last?.title == Text(en: "Review", fr: "Revue", original: nil))
    try room.run(
      AddReviewPoint(framework: "itsp", review: review, kind: .strength, text: Text(fr: "Un cadre")))
    let noAction = RegisterError.invalid(.kind, .unknownValue("lesson", allowed: ["action"]))
    #expect(
      room.error(
        AddReviewPoint(
          framework: "itsp", review: review, kind: .lesson, text: .same("X"), responsible: [Room.mali]))
        == noAction)
    #expect(
      room.error(EditReviewPoint(framework: "itsp", review: "w-1", point: "p-1", kind: .lesson)) == noAction)
    let point = try #require(try itsp.reviews.last?.points.first?.id)
    #expect(
      room.error(FollowUpAction(framework: "itsp", review: review, point: point, kind: .reminder))
        == .invalid(.kind, .unknownValue("strength", allowed: ["action"])))
    try room.run(RemoveReviewPoint(framework: "itsp", review: review, point: point))
    #expect(try itsp.reviews.last?.points == [])
    try room.run(RemoveReview(framework: "itsp", review: review))
    #expect(try itsp.reviews.map(\.id) == ["w-1"])
  }

  @Test("The follow-up of an action is logged with the party that reported, and stays when others are named")
  func followUps() throws {
    try room.run(followUp(by: .organization("au"), .status, nil, 40, note: "en cours"))
    var party = try action.responsible[0]
    #expect(party.status == .inProgress && party.percent == 40)
    #expect(party.log.map(\.note) == ["en cours"] && party.log[0].enteredBy == "A. Diallo")
    try room.run(
      EditReviewPoint(
        framework: "itsp", review: "w-1", point: "p-1", responsible: .to([Room.mali, Room.union]),
        deadline: .to(.ongoing)))
    #expect(try action.responsible.map(\.party) == [Room.mali, Room.union])
    #expect(try action.responsible[1] == party && action.deadline == .ongoing)
    #expect(room.error(followUp(.reminder)) == .ambiguous("Revive coordination", ["mali", "au"]))
    try room.run(followUp(everyone: true, .reminder))
    try room.run(followUp(by: Room.union, .status, .done))
    #expect(try action.responsible.map(\.log.count) == [1, 3])
    party = try action.responsible[1]
    #expect(party.status == .done && party.percent == 100 && party.doneOn == "2027-01-12")
    #expect(try action.implementation?.isOpen == true)
  }

  @Test("What is missing or contradicts itself is named by its field")
  func input() throws {
    #expect(room.error(followUp(.status)) == .invalid(.status, .missing))
    #expect(room.error(followUp(.note)) == .invalid(.note, .missing))
    #expect(
      room.error(followUp(.status, .done, 50)) == .invalid(.percent, .outOfRange("50", from: 100, to: 100)))
    #expect(
      room.error(followUp(by: Room.mali, .reminder))
        == .noSuchElement(.responsibility, "mali", in: .framework("itsp")))
    try room.run(EditReviewPoint(framework: "itsp", review: "w-1", point: "p-1", responsible: .to([])))
    #expect(room.error(followUp(.reminder)) == .invalid(.responsible, .missing))
  }

  @Test("A partner keeps a commitment in one way in one year")
  func commitments() throws {
    try room.run(AddCommitment(framework: "itsp", text: Text(fr: "Annoncer les montants"), code: "3"))
    let id = try #require(try itsp.commitments.first?.id)
    func assess(_ year: Int, _ verdict: CommitmentAssessment.Verdict) -> AssessCommitment {
      AssessCommitment(framework: "itsp", commitment: id, partner: Room.mali, year: year, verdict: verdict)
    }
    try room.run(assess(2024, .notKept))
    try room.run(assess(2025, .kept))
    try room.run(assess(2024, .partlyKept))
    let assessments = try #require(try itsp.commitments.first?.assessments)
    #expect(assessments.map(\.year) == [2024, 2025] && assessments.map(\.verdict) == [.partlyKept, .kept])
    #expect(
      room.error(assess(24, .kept)) == .invalid(.year, .outOfRange("24", from: 1945, to: 2999)))
    let removal = RemoveAssessment(framework: "itsp", commitment: id, partner: Room.mali, year: 2024)
    try room.run(removal)
    #expect(
      room.error(removal) == .noSuchElement(.assessment, "mali 2024", in: .framework("itsp")))
    try room.run(
      EditCommitment(framework: "itsp", commitment: id, text: Text(en: "Announce"), code: .to(nil)))
    #expect(try itsp.commitments[0].code == nil && itsp.commitments[0].text.en == "Announce")
    try room.run(RemoveCommitment(framework: "itsp", commitment: id))
    #expect(try itsp.commitments.isEmpty)
  }

  @Test("Elements are found by number, identifier or words")
  func lookup() throws {
    let register = room.register
    #expect(try register.level(named: "produit", in: "itsp") == "l-2")
    #expect(try register.indicator(named: "ouvertes", in: "itsp") == "n-1")
    #expect(try register.value(named: "2021-12", of: "n-1", in: "itsp") == "v-1")
    #expect(try register.review(named: "retreat", in: "itsp") == "w-1")
    #expect(try register.reviewPoint(named: "1", of: "w-1", in: "itsp") == "p-1")
    #expect(throws: RegisterError.noSuchElement(.commitment, "9", in: .framework("itsp"))) {
      try register.commitment(named: "9", in: "itsp")
    }
    #expect(throws: RegisterError.noSuchElement(.workstream, "rights", in: .framework("itsp"))) {
      try register.workstream(named: "rights", in: "itsp")
    }
  }
}
