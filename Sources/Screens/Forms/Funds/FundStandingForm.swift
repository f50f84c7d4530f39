import Commands
import Domain
import Localization

/// Takes a fund to work, or closes it, which leaves a read-only record.
struct FundStandingForm: OfficerForm {
  static let name = "fund-standing"

  var fund: FundID
  var standing: FundStanding.Name

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let language = around.language
    let names = Names(register)
    let record = try register.fund(fund)
    var content = FormContent.immediate(
      FormTitles.standing(standing)[language], about: names.phrase(fund)[language])
    content.about = "\(names.phrase(fund, .short)[language]) (\(standing.phrase[language]))"
    guard standing == .closed else { return content }
    content.isImmediate = false
    content.preface = [FormTitles.fundBecomesReadOnly(names.phrase(fund).quoted)[language]]
    let open = MoneyTotals(
      record.contributions.compactMap { given in
        given.currency.flatMap { given.isCancelled ? nil : Money(given.standing.outstanding, $0) }
      }.filter { !$0.amount.isZero })
    if !open.isEmpty { content.preface.append(FormTitles.stillToCome(open)[language]) }
    content.button = FormTitles.standing(standing)
    content.fields = [
      .partialDay(.date, PartialDate(around.today), around, leaning: .nearest),
      .text(.instrument).hinted(FormTitles.instrumentHint),
    ]
    return try content.grave.seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(ChangeFundStanding(fund: fund, to: try standing(reader)))
  }

  private func standing(_ reader: FormReader) throws(RegisterError) -> FundStanding {
    switch standing {
    case .proposed: .proposed
    case .active: .active
    case .closed: .closed(on: try reader.partialDay(.date, .nearest), instrument: reader.text(.instrument))
    }
  }
}
