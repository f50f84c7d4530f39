import Domain
import Testing

@testable import Screens

extension FormSample {
  /// The forms of funds, each about something the sample has, new and to be corrected.
  static func funds() throws -> [FormSample] {
    let id = SampleFunds.fund
    let fund = try SampleFunds.register().fund(id)
    let given = try #require(fund.contributions.first)
    let step = try #require(given.steps.first)
    let total = try #require(fund.reported.first).id
    let allocation = try #require(fund.allocations.first)
    let forecast = try #require(fund.forecasts.first).id
    let phase = try #require(fund.phases.first).id
    let programme = try #require(fund.aligned.first).id
    let paid = try #require(allocation.disbursements.first).id
    let parts: [FundPart] = [
      .contribution(given.id), .step(step.id, of: given.id), .total(total), .allocation(allocation.id),
      .disbursement(paid, of: allocation.id), .forecast(forecast), .phase(phase), .programme(programme),
    ]
    return [
      FormSample(AddFundForm(), .funded), FormSample(EditFundForm(fund: id), .funded),
      FormSample(FundStandingForm(fund: "window", standing: .active), .funded),
      FormSample(FundStandingForm(fund: id, standing: .closed), .funded),
      FormSample(RecordContributionForm(fund: id), .funded),
      FormSample(EditContributionForm(fund: id, contribution: given.id), .funded),
      FormSample(AddContributionStepForm(fund: id, contribution: given.id), .funded),
      FormSample(EditContributionStepForm(fund: id, contribution: given.id, step: step.id), .funded),
      FormSample(ReportedTotalForm(fund: id), .funded),
      FormSample(ReportedTotalForm(fund: id, total: total), .funded),
      FormSample(AllocationForm(fund: id), .funded),
      FormSample(AllocationForm(fund: id, allocation: allocation.id), .funded),
      FormSample(DisbursementForm(fund: id, allocation: allocation.id), .funded),
      FormSample(ForecastForm(fund: id), .funded),
      FormSample(ForecastForm(fund: id, forecast: forecast), .funded),
      FormSample(FundPhaseForm(fund: id), .funded),
      FormSample(FundPhaseForm(fund: id, phase: phase), .funded),
      FormSample(AlignedProgrammeForm(fund: id), .funded),
      FormSample(AlignedProgrammeForm(fund: id, programme: programme), .funded),
    ] + parts.map { FormSample(RemoveFundPartForm(fund: id, part: $0), .funded) }
  }
}
