import Domain
import TestSupport

@testable import Screens

extension FormSample {
  private static let id: FrameworkID = "itsp"
  private static let output = MissionSample.output

  /// Frameworks, their results, indicators, reviews, risks and commitments.
  static func frameworks() throws -> [FormSample] {
    try records + results() + reviews() + removals()
  }

  private static var records: [FormSample] {
    [
      FormSample(AddFrameworkForm(), .mission), FormSample(EditFrameworkForm(framework: id), .mission),
      FormSample(LevelForm(framework: id), .mission),
      FormSample(LevelForm(framework: id, level: "l-1"), .mission),
    ]
      + FrameworkTransitions.next(after: .validated).map {
        FormSample(FrameworkStandingForm(framework: id, standing: $0), .mission)
      }
  }

  private static func results() throws -> [FormSample] {
    let workstream = try FormStage.mission.register.framework(id).workstreams[0].id
    return [
      FormSample(AddResultForm(framework: id), .mission),
      FormSample(AddResultForm(framework: id, parent: "r-1"), .mission),
      FormSample(AddResultForm(framework: "itsp-2"), .mission),
      FormSample(EditResultForm(result: output), .mission),
      FormSample(MoveResultForm(result: output, before: nil), .mission),
      FormSample(NestResultForm(result: output), .mission),
      FormSample(RateResultForm(result: output, rating: .achieved), .mission),
      FormSample(AnswerableForm(result: output), .mission),
      FormSample(AnswerableForm(result: output, party: .organization("au")), .mission),
      FormSample(LinkDecisionForm(result: output), .mission),
      FormSample(WorkstreamForm(framework: id), .mission),
      FormSample(WorkstreamForm(framework: id, workstream: workstream), .mission),
      FormSample(IndicatorForm(result: output), .mission),
      FormSample(IndicatorForm(result: output, indicator: "n-1"), .mission),
      FormSample(IndicatorValueForm(framework: id, indicator: "n-1"), .mission),
    ]
  }

  private static func reviews() throws -> [FormSample] {
    let record = try FormStage.mission.register.framework(id)
    let commitment = record.commitments[0]
    let action = ActionTarget(framework: id, review: "w-1", point: "p-1", party: .organization("au"))
    return [
      FormSample(ReviewForm(framework: id), .mission),
      FormSample(ReviewForm(framework: id, review: "w-1"), .mission),
      FormSample(ReviewPointForm(framework: id, review: "w-1"), .mission),
      FormSample(ReviewPointForm(framework: id, review: "w-1", point: "p-1"), .mission),
      FormSample(FollowUpActionForm(targets: [action]), .mission),
      FormSample(FollowUpActionNowForm(targets: [action], kind: .reminder), .mission),
      FormSample(CommitmentForm(framework: id), .mission),
      FormSample(CommitmentForm(framework: id, commitment: commitment.id), .mission),
      FormSample(AssessCommitmentForm(framework: id, commitment: commitment.id), .mission),
      FormSample(
        AssessCommitmentForm(
          framework: id, commitment: commitment.id, assessment: commitment.assessments[0].id), .mission),
      FormSample(RiskForm(holder: .framework(id)), .mission),
      FormSample(RiskForm(holder: .project("roads")), .mission),
      FormSample(RiskForm(holder: .framework(id), risk: record.risks[0].id), .mission),
      FormSample(RemoveRiskForm(holder: .framework(id), risk: record.risks[0].id), .mission),
    ]
  }

  private static func removals() throws -> [FormSample] {
    let record = try FormStage.mission.register.framework(id)
    let commitment = record.commitments[0]
    let parts: [FrameworkPart] = [
      .level("l-1"), .result(record.results[2].id), .answerable(.organization("au"), of: "r-1-1"),
      .decision(third, of: "r-1-1"), .workstream(record.workstreams[0].id),
      .indicator("n-1"),
      .value("v-1", of: "n-1"), .review("w-1"), .point("p-1", of: "w-1"), .commitment(commitment.id),
      .assessment(commitment.assessments[0].id, of: commitment.id),
    ]
    return parts.map { FormSample(RemoveFrameworkPartForm(framework: id, part: $0), .mission) }
  }
}
