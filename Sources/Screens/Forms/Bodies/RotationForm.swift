import Commands
import Domain
import Localization

/// In which order the chair goes round; a body for which no source states it has none.
struct RotationForm: OfficerForm {
  static let name = "rotation"

  var body: BodyID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.body(body)
    let order = record.rotation?.order ?? []
    return try FormContent(
      FormTitles.rotation[around.language], note: wording.body(body, .short),
      preface: [FormTitles.rotationOrderHint[around.language]],
      [
        .lookup(.order, .parties, order.map { Reference($0, wording) }, isMany: true, new: .party)
          .labelled(FormTitles.rotationOrder).hinted(FormTitles.blankRotationHint),
        .number(.period, record.rotation?.months).labelled(FormTitles.monthsOfTerm),
        .source(record.rotation?.source),
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let known = try series.current.body(body).rotation
    let order = reader.parties(.order)
    let rotation = Rotation(
      order: order, months: try reader.number(.period), source: reader.source(over: known?.source))
    try series.perform(EditBody(body: body, rotation: .to(order.isEmpty ? nil : rotation)))
  }
}
