import Domain

/// One entry of what a fund itemises.
enum FundPart: Hashable, Codable, Sendable {
  case contribution(Identifier<Contribution>)
  case step(Identifier<ContributionStep>, of: Identifier<Contribution>)
  case total(Identifier<ReportedTotal>)
  case allocation(Identifier<Allocation>)
  case disbursement(Identifier<Disbursement>, of: Identifier<Allocation>)
  case forecast(Identifier<Forecast>)
  case phase(Identifier<FundPhase>)
  case programme(Identifier<AlignedProgramme>)
}

/// Entries of a fund by their identifiers.
/// - Throws: `noSuchElement` for one that is not there, or not any more.
extension Fund {
  func contribution(_ id: Identifier<Contribution>) throws(RegisterError) -> Contribution {
    try found(contributions.first { $0.id == id }, .contribution, id.text)
  }
  func step(
    _ id: Identifier<ContributionStep>, of contribution: Identifier<Contribution>
  ) throws(RegisterError) -> ContributionStep {
    try found(self.contribution(contribution).steps.first { $0.id == id }, .contributionStep, id.text)
  }
  func reportedTotal(_ id: Identifier<ReportedTotal>) throws(RegisterError) -> ReportedTotal {
    try found(reported.first { $0.id == id }, .reportedTotal, id.text)
  }
  func allocation(_ id: Identifier<Allocation>) throws(RegisterError) -> Allocation {
    try found(allocations.first { $0.id == id }, .allocation, id.text)
  }
  func disbursement(
    _ id: Identifier<Disbursement>, of allocation: Identifier<Allocation>
  ) throws(RegisterError) -> Disbursement {
    try found(self.allocation(allocation).disbursements.first { $0.id == id }, .disbursement, id.text)
  }
  func forecast(_ id: Identifier<Forecast>) throws(RegisterError) -> Forecast {
    try found(forecasts.first { $0.id == id }, .forecast, id.text)
  }
  func phase(_ id: Identifier<FundPhase>) throws(RegisterError) -> FundPhase {
    try found(phases.first { $0.id == id }, .phase, id.text)
  }
  func programme(_ id: Identifier<AlignedProgramme>) throws(RegisterError) -> AlignedProgramme {
    try found(aligned.first { $0.id == id }, .alignedProgramme, id.text)
  }

  private func found<Element>(
    _ element: Element?, _ kind: ElementKind, _ id: String
  ) throws(RegisterError) -> Element {
    guard let element else { throw .noSuchElement(kind, id, in: key) }
    return element
  }
}
