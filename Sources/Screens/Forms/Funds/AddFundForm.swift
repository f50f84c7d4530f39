import Commands
import Domain
import Localization

/// A fund, a window, a project's own budget or a portfolio aligned with a strategy.
struct AddFundForm: OfficerForm {
  static let name = "add-fund"

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let states: [FundStanding.Name] = [.active, .proposed]
    return FormContent(
      FormTitles.newFund[around.language],
      FundEntries.identity(nil, Wording(register, around)) + [
        .choice(
          .state, states.map { ($0.rawValue, $0.phrase) }, FundStanding.Name.active.rawValue),
        .source(nil),
      ])
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      AddFund(
        kind: reader.choice(.kind) ?? .pooled, name: try reader.requiredText(.name),
        acronym: reader.text(.acronym), administrator: reader.party(.administrator),
        boards: reader.references(.board).compactMap(\.body),
        serves: reader.references(.serves).compactMap(\.framework),
        established: try reader.partialDay(.established), purpose: reader.text(.purpose),
        remark: reader.text(.remark), source: reader.source(over: nil),
        isProposed: reader.choice(.state) == FundStanding.Name.proposed))
  }
}
