import Commands
import Domain
import Localization

/// A phase of a project's own budget, new or corrected.
struct FundPhaseForm: OfficerForm {
  static let name = "fund-phase"

  var fund: FundID
  /// The phase that is corrected; absent for a new one.
  var phase: Identifier<FundPhase>?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.fund(fund)
    let known = try phase.map { id throws(RegisterError) in try record.phase(id) }
    return try FormContent(
      (phase == nil ? FormTitles.newPhase : FormTitles.editPhase)[around.language],
      note: wording(wording.names.phrase(fund)),
      [
        .text(.title, known?.title).required,
        .partialDay(.from, known?.term.from.date, around, leaning: .nearest)
          .hinted(FormTitles.fromHint),
        .partialDay(.to, known?.term.to?.date, around, leaning: .nearest).hinted(FormTitles.toHint),
        .money(.budget, known?.budget, around), .money(.allocated, known?.allocated, around),
        .yesNo(.state, known?.isCompleted == true).labelled(FundFacts.completed.capitalized),
        .source(known?.source),
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    guard let phase else {
      let term = Term(
        from: try reader.stated(.from, .nearest),
        to: try reader.partialDay(.to, .nearest).map(StatedDate.date))
      try series.perform(
        AddFundPhase(
          fund: fund, title: try reader.requiredText(.title), term: term, budget: try reader.money(.budget),
          allocated: try reader.money(.allocated), isCompleted: reader.isYes(.state) ? true : nil,
          source: reader.source(over: nil)))
      return
    }
    let known = try series.current.fund(fund).phase(phase).source
    try series.perform(
      EditFundPhase(
        fund: fund, phase: phase, title: reader.edited(.title),
        from: try reader.dateRevision(.from, .nearest),
        to: try reader.revision(.to) { field throws(RegisterError) in
          try reader.partialDay(field, .nearest).map(StatedDate.date)
        }, budget: try reader.revision(.budget) { field throws(RegisterError) in try reader.money(field) },
        allocated: try reader.revision(.allocated) { field throws(RegisterError) in try reader.money(field) },
        isCompleted: reader.revision(.state) { reader.isYes($0) },
        source: reader.revision(.source) { _ in reader.source(over: known) }))
  }
}
