import Commands
import Domain
import Localization

/// An organisation's names, kind and place under another one.
struct EditOrganizationForm: OfficerForm {
  static let name = "edit-organization"

  var organization: OrganizationID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.organization(organization)
    return try FormContent(
      FormTitles.editOrganization[around.language], note: wording.party(.organization(organization), .short),
      [
        .text(.name, record.name).required, .text(.acronym, record.acronym),
        .choice(
          .kind, Organization.Kind.allCases.map { ($0.rawValue, $0.phrase) }, record.kind.rawValue),
        .lookup(
          .parent, .organizations, record.partOf.map { [Reference(.organization($0), wording)] } ?? [],
          new: .organization
        ).labelled(FormTitles.partOf),
        .text(.remark, record.remark), .source(record.sources.ofAll),
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let known = try series.current.organization(organization).sources.ofAll
    try series.perform(
      EditOrganization(
        organization: organization, kind: reader.hasChanged(.kind) ? reader.choice(.kind) : nil,
        name: reader.edited(.name), acronym: reader.edited(.acronym),
        partOf: try reader.revision(.parent) { field in reader.reference(field)?.organization },
        remark: reader.edited(.remark), source: reader.revision(.source) { _ in reader.source(over: known) }))
  }
}
