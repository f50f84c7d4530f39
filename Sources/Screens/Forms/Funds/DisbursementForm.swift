import Commands
import Domain
import Localization

/// Money that left the fund's account for an allocation.
struct DisbursementForm: OfficerForm {
  static let name = "disbursement"

  var fund: FundID
  var allocation: Identifier<Allocation>

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.fund(fund)
    let known = try record.allocation(allocation)
    let paid = MoneyTotals(known.disbursements.map(\.money))
    var preface = [wording(wording.names.allocation(allocation, of: fund))]
    if !paid.isEmpty { preface.append(wording(FormTitles.paidSoFar(paid))) }
    return try FormContent(
      FormTitles.newDisbursement[around.language], note: wording(wording.names.phrase(fund)),
      preface: preface,
      [
        FormField.money(.amount, nil, around).required
          .hinted(FormTitles.inCurrency(known.money.currency)), FundEntries.day(.date, nil, around),
        .line(.note),
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      RecordDisbursement(
        fund: fund, allocation: allocation, money: try reader.requiredMoney(.amount),
        on: try reader.stated(), note: reader.line(.note)))
  }
}
