import Commands
import Domain
import Localization

/// Of which body this one is the troika.
struct TroikaForm: OfficerForm {
  static let name = "troika"

  var body: BodyID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.body(body)
    let chosen = record.troika.map { [Reference(.body($0.of), wording)] } ?? []
    return try FormContent(
      FormTitles.troika[around.language], note: wording.body(body, .short),
      [
        .lookup(.body, .bodies, chosen).labelled(FormTitles.troikaOf).hinted(FormTitles.troikaHint),
        .source(record.troika?.source),
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let known = try series.current.body(body).troika
    let troika = (reader.reference(.body)?.body).map {
      Troika(of: $0, source: reader.source(over: known?.source))
    }
    try series.perform(EditBody(body: body, troika: .to(troika)))
  }
}
