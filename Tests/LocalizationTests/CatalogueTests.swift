import Commands
import Domain
import Localization
import Testing

@Suite("Every state, role and kind has its words")
struct CatalogueTests {
  private func check<Value: CaseIterable & Hashable & Sendable>(
    _ type: Value.Type, _ words: (Value) -> Phrase
  ) {
    for language in Language.allCases {
      let all = Value.allCases.map { words($0)[language] }
      #expect(all.allSatisfy { !$0.isEmpty }, "\(type) in \(language)")
      #expect(Set(all).count == all.count, "two values of \(type) read the same in \(language)")
    }
  }

  @Test func bodies() {
    check(Body.Kind.self) { $0.phrase }
    check(BodyStanding.Name.self) { $0.phrase }
    check(SeatRole.self) { $0.phrase }
    check(SeatRole.self) { $0.plural }
    check(Organization.Kind.self) { $0.phrase }
    check(Organization.Kind.self) { $0.plural }
    check(MinutesTitle.self) { $0.choice }
    check(Language.self) { $0.phrase }
  }

  @Test func meetings() {
    check(Meeting.Kind.self) { $0.phrase }
    check(Meeting.Kind.self) { $0.phrase(plenary: true) }
    check(MeetingTiming.Name.self) { $0.phrase }
    check(AgendaItem.State.self) { $0.phrase }
    check(AgendaItem.Kind.self) { $0.phrase }
    check(Attendance.Manner.self) { $0.phrase }
    check(Invitation.Reply.self) { $0.phrase }
    check(MeetingDocument.Kind.self) { $0.phrase }
    check(MeetingDocument.Status.self) { $0.phrase }
    check(RelatedMeeting.Relation.self) { $0.phrase }
    check(ConvenementNeed.self) { $0.phrase }
  }

  @Test func decisions() {
    check(DecisionStanding.Name.self) { $0.phrase }
    check(AdoptionMethod.self) { $0.phrase }
    check(OperativeVerb.self) { $0.phrase }
    check(Responsibility.Status.self) { $0.phrase }
    check(Implementation.self) { $0.phrase }
    check(LogEntry.Kind.self) { $0.phrase }
    check(MinutesStanding.Name.self) { $0.phrase }
    check(MinutesSection.Kind.self) { $0.phrase }
    check(AssignmentNeed.self) { $0.phrase }
    check(Finding.Severity.self) { $0.phrase }
  }

  @Test func results() {
    check(Framework.Kind.self) { $0.phrase }
    check(FrameworkStanding.Name.self) { $0.phrase }
    check(FrameworkLevel.Rank.self) { $0.phrase }
    check(ExpectedResult.Rating.self) { $0.phrase }
    check(Answerable.Role.self) { $0.phrase }
    check(Answerable.Side.self) { $0.phrase }
    check(Indicator.Direction.self) { $0.phrase }
    check(ReviewPoint.Kind.self) { $0.phrase }
    check(CommitmentAssessment.Verdict.self) { $0.phrase }
    check(Risk.Grade.self) { $0.phrase }
    check(Fund.Kind.self) { $0.phrase }
    check(FundStanding.Name.self) { $0.phrase }
    check(ContributionStep.Kind.self) { $0.phrase }
    check(Contribution.State.self) { $0.phrase }
    check(ReportedTotal.Subject.self) { $0.phrase }
    check(ProjectStanding.Name.self) { $0.phrase }
    check(ProjectPartner.Role.self) { $0.phrase }
    check(ProjectReport.Kind.self) { $0.phrase }
  }

  @Test func records() {
    check(RecordKind.self) { $0.phrase }
    check(ElementKind.self) { $0.phrase }
    check(Field.self) { $0.phrase }
  }
}
