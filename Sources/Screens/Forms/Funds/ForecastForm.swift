import Commands
import Domain
import Localization

/// What a donor announced for a year and what it disbursed in it, new or corrected.
struct ForecastForm: OfficerForm {
  static let name = "forecast"

  var fund: FundID
  /// The entry that is corrected; absent for a new one.
  var forecast: Identifier<Forecast>?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.fund(fund)
    let known = try forecast.map { id throws(RegisterError) in try record.forecast(id) }
    return try FormContent(
      (forecast == nil ? FormTitles.newForecast : FormTitles.editForecast)[around.language],
      note: wording(wording.names.phrase(fund)),
      [
        .lookup(.donor, .parties, known.map { [Reference($0.donor, wording)] } ?? [], new: .party).required,
        .number(.year, known?.year ?? around.today.year).required,
        .money(.announced, known?.announced, around), .money(.disbursed, known?.disbursed, around),
      ] + FundEntries.note(known?.remark, known?.source)
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    guard let year = try reader.number(.year) else { throw .invalid(.year, .missing) }
    var record = RecordForecast(
      fund: fund, donor: try reader.requiredParty(.donor), year: year,
      announced: try reader.money(.announced), disbursed: try reader.money(.disbursed),
      remark: reader.text(.remark), source: reader.source(over: nil))
    if let forecast {
      let known = try series.current.fund(fund).forecast(forecast)
      record.remark = reader.edited(.remark)
      record.source = reader.source(over: known.source)
      // What was said of another donor or year, or is to be left blank, is not what is recorded again.
      if known.isAnother(than: record) {
        record.remark = reader.text(.remark)
        try series.perform(RemoveForecast(fund: fund, forecast: forecast))
      }
    }
    try series.perform(record)
  }
}

extension Forecast {
  fileprivate func isAnother(than record: RecordForecast) -> Bool {
    donor != record.donor || year != record.year
      || (announced ?? disbursed)?.currency != (record.announced ?? record.disbursed)?.currency
      || (announced != nil && record.announced == nil) || (disbursed != nil && record.disbursed == nil)
      || (source != nil && record.source == nil)
  }
}
