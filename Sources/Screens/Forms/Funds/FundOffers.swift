import Domain
import Localization
import TerminalUI

/// What can be done with a fund and with what is itemised of it; with a closed one nothing, since it is read-only.
struct FundOffers {
  let fund: Fund
  private let isOpen: Bool

  init(_ fund: Fund) {
    self.fund = fund
    isOpen = fund.closedRefusal == nil
  }

  /// A fund from the list of all.
  static let new = Offer(
    .function(2), FormTitles.keyNew, help: FormTitles.newFundHelp, importance: 70, AddFundForm())

  /// What can be done with the fund wherever it is listed.
  var all: [Offer] {
    guard isOpen else { return [] }
    var offers = [
      Offer(
        .function(4), FormTitles.keyEdit, help: FormTitles.editFundHelp, importance: 65,
        EditFundForm(fund: fund.id))
    ]
    let next = FundTransitions.next(after: fund.standing.name)
    if next.contains(.active) {
      offers.append(
        Offer(
          .function(8), FormTitles.keyActivate, help: FormTitles.activateFundHelp, importance: 72,
          FundStandingForm(fund: fund.id, standing: .active)))
    }
    if next.contains(.closed) {
      offers.append(
        Offer(
          .delete, FormTitles.keyCloseFund, help: FormTitles.closeFundHelp, importance: 30,
          FundStandingForm(fund: fund.id, standing: .closed)))
    }
    return offers
  }

  /// What is added on its page, where no section says which.
  var newOnPage: [Offer] {
    guard isOpen else { return [] }
    return [
      Offer(
        .function(2), FormTitles.keyNew, help: FormTitles.newOnFundHelp, importance: 70,
        oneOf: [
          (FormTitles.newContribution, AnyForm(RecordContributionForm(fund: fund.id))),
          (FormTitles.newReportedTotal, AnyForm(ReportedTotalForm(fund: fund.id))),
          (FormTitles.newAllocation, AnyForm(AllocationForm(fund: fund.id))),
          (FormTitles.newForecast, AnyForm(ForecastForm(fund: fund.id))),
          (FormTitles.newPhase, AnyForm(FundPhaseForm(fund: fund.id))),
          (FormTitles.newProgramme, AnyForm(AlignedProgrammeForm(fund: fund.id))),
        ])
    ]
  }

  // MARK: Sections

  var newContribution: [Offer] {
    new(RecordContributionForm(fund: fund.id), help: FormTitles.newContributionHelp)
  }
  var newTotal: [Offer] { new(ReportedTotalForm(fund: fund.id), help: FormTitles.newReportedTotalHelp) }
  var newAllocation: [Offer] { new(AllocationForm(fund: fund.id), help: FormTitles.newAllocationHelp) }
  var newForecast: [Offer] { new(ForecastForm(fund: fund.id), help: FormTitles.newForecastHelp) }
  var newPhase: [Offer] { new(FundPhaseForm(fund: fund.id), help: FormTitles.newPhaseHelp) }
  var newProgramme: [Offer] { new(AlignedProgrammeForm(fund: fund.id), help: FormTitles.newProgrammeHelp) }

  // MARK: Lines

  func contribution(_ given: Contribution) -> [Offer] {
    step(after: given)
      + part(
        EditContributionForm(fund: fund.id, contribution: given.id), help: FormTitles.editContributionHelp,
        remove: .contribution(given.id))
  }

  /// A step that others need cannot be removed.
  func step(_ step: ContributionStep, of given: Contribution) -> [Offer] {
    var without = given
    without.steps.removeAll { $0.id == step.id }
    let isFree = ContributionRules.refusal(of: without, in: fund.id) == nil
    return self.step(after: given)
      + part(
        EditContributionStepForm(fund: fund.id, contribution: given.id, step: step.id),
        help: FormTitles.editStepHelp, remove: isFree ? .step(step.id, of: given.id) : nil)
  }

  func total(_ total: ReportedTotal) -> [Offer] {
    part(ReportedTotalForm(fund: fund.id, total: total.id), remove: .total(total.id))
  }

  /// One out of which something was paid cannot be removed; the chain it stands in can be seen of a closed fund too.
  func allocation(_ given: Allocation) -> [Offer] {
    let chain = Chain.Link.allocation(given.id, of: fund.id).offer
    guard isOpen else { return [chain] }
    let disburse = Offer(
      .function(8), FormTitles.keyDisburse, help: FormTitles.disburseHelp, importance: 72,
      DisbursementForm(fund: fund.id, allocation: given.id))
    return [disburse]
      + part(
        AllocationForm(fund: fund.id, allocation: given.id),
        remove: given.disbursements.isEmpty ? .allocation(given.id) : nil) + [chain]
  }

  func disbursement(_ paid: Disbursement, of given: Allocation) -> [Offer] {
    remove(.disbursement(paid.id, of: given.id))
  }
  func forecast(_ given: Forecast) -> [Offer] {
    part(ForecastForm(fund: fund.id, forecast: given.id), remove: .forecast(given.id))
  }
  func phase(_ phase: FundPhase) -> [Offer] {
    part(FundPhaseForm(fund: fund.id, phase: phase.id), remove: .phase(phase.id))
  }
  func programme(_ given: AlignedProgramme) -> [Offer] {
    part(AlignedProgrammeForm(fund: fund.id, programme: given.id), remove: .programme(given.id))
  }

  private func step(after given: Contribution) -> [Offer] {
    guard isOpen, !given.isCancelled else { return [] }
    return [
      Offer(
        .function(8), FormTitles.keyStep, help: FormTitles.stepHelp, importance: 72,
        AddContributionStepForm(fund: fund.id, contribution: given.id))
    ]
  }

  private func new(_ form: some OfficerForm, help: Phrase) -> [Offer] {
    isOpen ? [Offer(.function(2), FormTitles.keyNew, help: help, importance: 70, form)] : []
  }

  private func part(
    _ form: some OfficerForm, help: Phrase = FormTitles.editFundPartHelp, remove part: FundPart?
  ) -> [Offer] {
    guard isOpen else { return [] }
    return [Offer(.function(4), FormTitles.keyEdit, help: help, importance: 65, form)]
      + (part.map { remove($0) } ?? [])
  }

  private func remove(_ part: FundPart) -> [Offer] {
    guard isOpen else { return [] }
    return [
      Offer(
        .delete, FormTitles.keyTakeBack, help: FormTitles.removeFundPartHelp, importance: 30,
        RemoveFundPartForm(fund: fund.id, part: part))
    ]
  }
}

extension PageSection {
  /// A section of a fund that has nothing in it yet: shown where its kind of fund usually has something and it can be added.
  static func empty(_ title: Phrase, _ words: Phrase, _ offers: [Offer], _ wording: Wording) -> PageSection? {
    offers.isEmpty ? nil : .standing(wording(title), wording(words), offers)
  }

  func offering(_ offers: [Offer]) -> PageSection {
    var section = self
    section.offers = offers
    return section
  }
}
