import Commands
import Domain
import Localization

/// The chair goes to the next in turn, who is proposed.
struct RotateChairForm: OfficerForm {
  static let name = "rotate-chair"

  var body: BodyID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.body(body)
    let next = try register.nextInTurn(of: record, on: around.today)
    let serving = RotationRule.serving(in: record, on: around.today)?.holder
    let last = RotationRule.end(in: record, from: around.today)
    return try FormContent(
      FormTitles.rotateChair[around.language], note: wording.body(body, .short),
      preface: serving.map {
        [FormTitles.rotationWords(wording.names.appellation($0).genitive)[around.language]]
      } ?? [],
      button: FormTitles.keyRotate,
      [
        .lookup(.holder, .parties, next.map { [Reference($0, wording)] } ?? [], new: .party)
          .labelled(FormTitles.newChair).required,
        .day(.from, around.today, around, leaning: .nearest).labelled(FormTitles.begins).required,
        .day(.to, last, around),
        .lookup(.principal, .people, new: .person), .source(nil),
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    // A last day that nobody touched moves with the first one.
    let until = reader.hasChanged(.to) || !reader.hasChanged(.from) ? try reader.day(.to) : nil
    try series.perform(
      RotateChair(
        body: body, to: try reader.requiredParty(.holder), on: try reader.day(.from, .nearest), until: until,
        principal: reader.reference(.principal)?.person, source: reader.source(over: nil)))
  }
}
