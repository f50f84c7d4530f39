import Commands
import Domain
import Localization

/// A total as somebody reported it, new or corrected; it stands beside what is itemised and is never added to it.
struct ReportedTotalForm: OfficerForm {
  static let name = "reported-total"

  var fund: FundID
  /// The total that is corrected; absent for a new one.
  var total: Identifier<ReportedTotal>?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.fund(fund)
    let known = try total.map { id throws(RegisterError) in try record.reportedTotal(id) }
    let subject: ReportedTotal.Subject =
      known?.of ?? (record.kind == .alignedPortfolio ? .alignedPortfolio : .contributions)
    return try FormContent(
      (total == nil ? FormTitles.newReportedTotal : FormTitles.editReportedTotal)[around.language],
      note: wording(wording.names.phrase(fund)), preface: [wording(FormTitles.neverAdded)],
      [
        .choice(
          .subject, ReportedTotal.Subject.allCases.map { ($0.rawValue, $0.phrase) }, subject.rawValue),
        .money(.amount, known?.money, around).required, FundEntries.day(.asAt, known?.asAt, around),
      ] + FundEntries.note(known?.remark, known?.source)
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let subject: ReportedTotal.Subject = reader.choice(.subject) ?? .contributions
    guard let total else {
      try series.perform(
        RecordReportedTotal(
          fund: fund, of: subject, money: try reader.requiredMoney(.amount), asAt: try reader.stated(.asAt),
          remark: reader.text(.remark), source: reader.source(over: nil)))
      return
    }
    let known = try series.current.fund(fund).reportedTotal(total).source
    try series.perform(
      EditReportedTotal(
        fund: fund, total: total, of: reader.hasChanged(.subject) ? subject : nil,
        money: reader.hasChanged(.amount) ? try reader.requiredMoney(.amount) : nil,
        asAt: try reader.dateRevision(.asAt), remark: reader.edited(.remark),
        source: reader.revision(.source) { _ in reader.source(over: known) }))
  }
}
