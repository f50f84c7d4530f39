import Commands
import Domain
import Localization

/// The patterns of a body's symbols, what its minutes are called, and the zone of its clocks; what is left blank is the office's.
struct SymbolsForm: OfficerForm {
  static let name = "symbols"

  var body: BodyID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.body(body)
    let office = try register.settings()
    return try FormContent(
      FormTitles.symbols[around.language], note: Wording(register, around).body(body, .short),
      preface: [FormTitles.symbolsPreface[around.language]],
      NumberingEntries.fields(record.numbering, otherwise: NumberingRule(body: nil, office: office)) + [
        .choice(
          .minutesTitle, MinutesTitle.allCases.map { ($0.rawValue, $0.choice) },
          (record.minutesTitle ?? .compteRendu).rawValue),
        .zone(record.zone).hinted(FormTitles.zoneHint),
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let numbering = NumberingEntries.numbering(reader, over: try series.current.body(body).numbering)
    try series.perform(
      EditBody(
        body: body, numbering: .to(numbering),
        minutesTitle: reader.revision(.minutesTitle) { reader.choice($0) },
        zone: reader.revision(.zone) { reader.zone($0) }))
  }
}
