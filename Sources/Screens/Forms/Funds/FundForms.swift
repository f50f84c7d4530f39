extension FormKinds {
  /// Funds and what is itemised of them.
  static let funds: [any OfficerForm.Type] = [
    AddFundForm.self, EditFundForm.self, FundStandingForm.self, RecordContributionForm.self,
    EditContributionForm.self, AddContributionStepForm.self, EditContributionStepForm.self,
    ReportedTotalForm.self, AllocationForm.self, DisbursementForm.self, ForecastForm.self,
    FundPhaseForm.self, AlignedProgrammeForm.self, RemoveFundPartForm.self,
  ]
}
