import Commands
import Domain
import Localization

/// What a fund is called, who keeps its account and which boards govern it.
struct EditFundForm: OfficerForm {
  static let name = "edit-fund"

  var fund: FundID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.fund(fund)
    return try FormContent(
      FormTitles.editFund[around.language], note: wording(wording.names.phrase(fund)),
      FundEntries.identity(record, wording) + [.source(record.sources.ofAll)]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let known = try series.current.fund(fund).sources.ofAll
    try series.perform(
      EditFund(
        fund: fund, kind: reader.hasChanged(.kind) ? reader.choice(.kind) : nil, name: reader.edited(.name),
        acronym: reader.edited(.acronym),
        administrator: reader.revision(.administrator) { reader.party($0) },
        boards: reader.revision(.board) { reader.references($0).compactMap(\.body) },
        serves: reader.revision(.serves) { reader.references($0).compactMap(\.framework) },
        established: try reader.revision(.established) { field throws(RegisterError) in
          try reader.partialDay(field)
        }, purpose: reader.edited(.purpose), remark: reader.edited(.remark),
        source: reader.revision(.source) { _ in reader.source(over: known) }))
  }
}
