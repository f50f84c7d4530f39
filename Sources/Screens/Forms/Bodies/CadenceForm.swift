import Commands
import Domain
import Localization

/// How many ordinary meetings are due in a year; practice may fall short of it, which is said and never blocks.
struct CadenceForm: OfficerForm {
  static let name = "cadence"

  var body: BodyID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.body(body)
    return try FormContent(
      ScreenWords.cadence[around.language], note: Wording(register, around).body(body, .short),
      preface: [FormTitles.cadencePreface[around.language]],
      BodyEntries.cadence(record.cadence, around) + [.source(record.cadence?.source)]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let known = try series.current.body(body).cadence
    var cadence = try reader.cadence(over: known)
    cadence?.source = reader.source(over: known?.source)
    try series.perform(EditBody(body: body, cadence: .to(cadence)))
  }
}
