import Commands
import Domain
import Localization

/// What a body is called, what it is for, and where it stands.
struct EditBodyForm: OfficerForm {
  static let name = "edit-body"

  var body: BodyID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.body(body)
    return try FormContent(
      FormTitles.editBody[around.language], note: wording.body(body, .short),
      [
        .text(.name, record.name).required, .text(.acronym, record.acronym),
        .choice(.kind, BodyEntries.kinds, record.kind.rawValue).labelled(ScreenWords.kind),
        .lookup(.parent, .bodies, record.parent.map { [Reference(.body($0), wording)] } ?? []),
        .lookup(.serves, .bodies, record.serves.map { Reference(.body($0), wording) }, isMany: true),
        .text(.pillar, record.pillar), .text(.purpose, record.purpose, isLong: true),
        .lookup(
          .organization, .organizations,
          record.organization.map { [Reference(.organization($0), wording)] } ?? [], new: .organization
        ).labelled(FormTitles.officeOf).hinted(FormTitles.officeOfHint),
        .text(.remark, record.remark, isLong: true), .source(record.sources.ofAll),
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let known = try series.current.body(body).sources.ofAll
    try series.perform(
      EditBody(
        body: body, name: reader.edited(.name), acronym: reader.edited(.acronym),
        parent: reader.revision(.parent) { reader.reference($0)?.body }, pillar: reader.edited(.pillar),
        purpose: reader.edited(.purpose), remark: reader.edited(.remark),
        kind: reader.hasChanged(.kind) ? reader.choice(.kind) : nil,
        serves: reader.revision(.serves) { reader.references($0).compactMap(\.body) },
        organization: reader.revision(.organization) { reader.reference($0)?.organization },
        source: reader.revision(.source) { _ in reader.source(over: known) }))
  }
}
