import Commands
import Domain
import Localization

/// Takes an entry off a fund that was made by mistake.
struct RemoveFundPartForm: OfficerForm {
  static let name = "remove-fund-part"

  var fund: FundID
  var part: FundPart

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.fund(fund)
    let preface = [try consequence(record, wording), FormTitles.undoBringsBack]
    return try FormContent(
      title[around.language], note: wording(wording.names.phrase(fund)),
      preface: preface.map { $0[around.language] }, button: FormTitles.keyTakeBack, []
    ).grave.seeing([record.key], register)
  }

  private var title: Phrase {
    switch part {
    case .contribution: FormTitles.removeContribution
    case .step: FormTitles.removeStep
    case .total: FormTitles.removeReportedTotal
    case .allocation: FormTitles.removeAllocation
    case .disbursement: FormTitles.removeDisbursement
    case .forecast: FormTitles.removeForecast
    case .phase: FormTitles.removePhase
    case .programme: FormTitles.removeProgramme
    }
  }

  /// What leaves, and what changes by that.
  private func consequence(_ record: Fund, _ wording: Wording) throws(RegisterError) -> Phrase {
    let names = wording.names
    switch part {
    case .contribution(let id):
      let given = try record.contribution(id)
      return FormTitles.contributionGoes(
        names.appellation(given.donor, .short).genitive, steps: given.steps.count)
    case .step(let id, let contribution):
      let given = try record.contribution(contribution)
      let step = try record.step(id, of: contribution)
      let words = [step.kind.phrase, step.money?.phrase].compactMap(\.self).joined(separator: ", ")
      return FormTitles.stepGoes(names.phrase(given.donor, .short), words)
    case .total(let id):
      let total = try record.reportedTotal(id)
      return FormTitles.entryGoes(total.of.phrase.capitalized, total.money.phrase)
    case .allocation(let id): return FormTitles.allocationGoes(names.allocation(id, of: fund))
    case .disbursement(let id, let allocation):
      let paid = try record.disbursement(id, of: allocation)
      return FormTitles.disbursementGoes(paid.money.phrase, names.allocation(allocation, of: fund))
    case .forecast(let id):
      let forecast = try record.forecast(id)
      return FormTitles.entryGoes(names.phrase(forecast.donor, .short), Phrase(same: String(forecast.year)))
    case .phase(let id):
      let phase = try record.phase(id)
      return FormTitles.entryGoes(phase.title.phrase, phase.budget?.phrase)
    case .programme(let id):
      let programme = try record.programme(id)
      return FormTitles.entryGoes(names.phrase(programme.donor, .short), programme.title?.phrase)
    }
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    switch part {
    case .contribution(let id): try series.perform(RemoveContribution(fund: fund, contribution: id))
    case .step(let id, let contribution):
      try series.perform(RemoveContributionStep(fund: fund, contribution: contribution, step: id))
    case .total(let id): try series.perform(RemoveReportedTotal(fund: fund, total: id))
    case .allocation(let id): try series.perform(RemoveAllocation(fund: fund, allocation: id))
    case .disbursement(let id, let allocation):
      try series.perform(RemoveDisbursement(fund: fund, allocation: allocation, disbursement: id))
    case .forecast(let id): try series.perform(RemoveForecast(fund: fund, forecast: id))
    case .phase(let id): try series.perform(RemoveFundPhase(fund: fund, phase: id))
    case .programme(let id): try series.perform(RemoveAlignedProgramme(fund: fund, programme: id))
    }
  }
}
