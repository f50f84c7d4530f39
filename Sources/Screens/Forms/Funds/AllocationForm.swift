import Commands
import Domain
import Localization

/// What a board gives to a project, or for a purpose that has no record as a project; new or corrected.
struct AllocationForm: OfficerForm {
  static let name = "allocation"

  var fund: FundID
  /// The allocation that is corrected; absent for a new one.
  var allocation: Identifier<Allocation>?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.fund(fund)
    let known = try allocation.map { id throws(RegisterError) in try record.allocation(id) }
    let project = known?.project.map { Reference(.project($0), wording(wording.names.phrase($0, .both))) }
    let decision = known?.decision.map {
      Reference(.decision($0), wording(wording.names.decisionInFull($0)))
    }
    return try FormContent(
      (allocation == nil ? FormTitles.newAllocation : FormTitles.editAllocation)[around.language],
      note: wording(wording.names.phrase(fund)),
      [
        .lookup(.project, .projects, project.map { [$0] } ?? []),
        .text(.title, known?.title).labelled(FormTitles.allocatedFor).hinted(FormTitles.allocatedForHint),
        .money(.amount, known?.money, around).required, FundEntries.day(.date, known?.on, around),
        .lookup(.decision, .decisions, decision.map { [$0] } ?? []).labelled(FundFacts.decision),
      ] + FundEntries.note(known?.remark, known?.source)
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    guard let allocation else {
      try series.perform(
        AddAllocation(
          fund: fund, project: reader.reference(.project)?.project, title: reader.text(.title),
          money: try reader.requiredMoney(.amount), on: try reader.stated(),
          decision: reader.reference(.decision)?.decision, remark: reader.text(.remark),
          source: reader.source(over: nil)))
      return
    }
    let known = try series.current.fund(fund).allocation(allocation).source
    try series.perform(
      EditAllocation(
        fund: fund, allocation: allocation,
        project: reader.revision(.project) { reader.reference($0)?.project }, title: reader.edited(.title),
        money: reader.hasChanged(.amount) ? try reader.requiredMoney(.amount) : nil,
        on: try reader.dateRevision(),
        decision: reader.revision(.decision) { reader.reference($0)?.decision },
        remark: reader.edited(.remark),
        source: reader.revision(.source) { _ in reader.source(over: known) }))
  }
}
