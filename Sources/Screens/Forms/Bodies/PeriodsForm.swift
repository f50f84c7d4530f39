import Commands
import Domain
import Localization

/// The days from which a body's preparation and minutes are counted; what is left blank is the office's.
struct PeriodsForm: OfficerForm {
  static let name = "periods"

  var body: BodyID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.body(body)
    var blank = record
    blank.periods = Periods()
    return try FormContent(
      FormTitles.periods[around.language], note: Wording(register, around).body(body, .short),
      preface: [FormTitles.periodsPreface[around.language]],
      PeriodEntries.fields(
        record.periods, otherwise: ResolvedPeriods(body: blank, office: register.settings()))
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let periods = try PeriodEntries.periods(reader, over: series.current.body(body).periods)
    try series.perform(EditBody(body: body, periods: .to(periods)))
  }
}
