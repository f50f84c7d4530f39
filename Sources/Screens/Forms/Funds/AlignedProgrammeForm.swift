import Commands
import Domain
import Localization

/// A programme that a donor finances itself and aligns with the strategy, new or corrected.
struct AlignedProgrammeForm: OfficerForm {
  static let name = "aligned-programme"

  var fund: FundID
  /// The programme that is corrected; absent for a new one.
  var programme: Identifier<AlignedProgramme>?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.fund(fund)
    let known = try programme.map { id throws(RegisterError) in try record.programme(id) }
    return try FormContent(
      (programme == nil ? FormTitles.newProgramme : FormTitles.editProgramme)[around.language],
      note: wording(wording.names.phrase(fund)), preface: [wording(FormTitles.alignedIsNoContribution)],
      [
        .lookup(.donor, .parties, known.map { [Reference($0.donor, wording)] } ?? [], new: .party).required,
        .text(.title, known?.title),
        .lookup(
          .partner, .parties, (known?.partners ?? []).map { Reference($0, wording) }, isMany: true,
          new: .party
        ).labelled(FundFacts.partners),
        .text(.area, known?.area), .money(.amount, known?.money, around),
        FundEntries.day(.asAt, known?.asAt, around),
      ] + FundEntries.note(known?.remark, known?.source)
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    guard let programme else {
      try series.perform(
        AddAlignedProgramme(
          fund: fund, donor: try reader.requiredParty(.donor), title: reader.text(.title),
          partners: reader.parties(.partner), area: reader.text(.area), money: try reader.money(.amount),
          asAt: try reader.stated(.asAt), remark: reader.text(.remark), source: reader.source(over: nil)))
      return
    }
    let known = try series.current.fund(fund).programme(programme).source
    try series.perform(
      EditAlignedProgramme(
        fund: fund, programme: programme,
        donor: reader.hasChanged(.donor) ? try reader.requiredParty(.donor) : nil,
        title: reader.edited(.title), partners: reader.revision(.partner) { reader.parties($0) },
        area: reader.edited(.area),
        money: try reader.revision(.amount) { field throws(RegisterError) in try reader.money(field) },
        asAt: try reader.dateRevision(.asAt), remark: reader.edited(.remark),
        source: reader.revision(.source) { _ in reader.source(over: known) }))
  }
}
