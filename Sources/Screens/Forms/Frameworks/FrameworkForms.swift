extension FormKinds {
  /// Frameworks, their results, indicators, reviews and commitments; risks, which projects have too.
  static let frameworks: [any OfficerForm.Type] = [
    AddFrameworkForm.self, EditFrameworkForm.self, FrameworkStandingForm.self, LevelForm.self,
    AddResultForm.self, EditResultForm.self, MoveResultForm.self, NestResultForm.self, RateResultForm.self,
    AnswerableForm.self, LinkDecisionForm.self, WorkstreamForm.self, IndicatorForm.self,
    IndicatorValueForm.self, ReviewForm.self, ReviewPointForm.self, FollowUpActionForm.self,
    FollowUpActionNowForm.self, CommitmentForm.self, AssessCommitmentForm.self, RemoveFrameworkPartForm.self,
    RiskForm.self, RemoveRiskForm.self,
  ]
}
