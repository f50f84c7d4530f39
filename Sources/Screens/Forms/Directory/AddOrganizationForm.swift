import Commands
import Domain
import Localization

/// A State, UN entity, regional organisation, donor, ministry …, new in the directory.
struct AddOrganizationForm: OfficerForm {
  static let name = "add-organization"

  /// The name as far as it was typed elsewhere.
  var called = ""

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    FormContent(
      FormTitles.newOrganization[around.language],
      [
        .text(.name, called.isEmpty ? nil : Text(called, in: around.language)).required,
        .text(.acronym),
        .choice(
          .kind, Organization.Kind.allCases.map { ($0.rawValue, $0.phrase) },
          Organization.Kind.other.rawValue),
        .lookup(.parent, .organizations).labelled(FormTitles.partOf), .text(.remark), .source(nil),
      ])
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      AddOrganization(
        kind: reader.choice(.kind) ?? .other, name: try reader.requiredText(.name),
        acronym: reader.text(.acronym), partOf: reader.reference(.parent)?.organization,
        remark: reader.text(.remark), source: reader.source(over: nil)))
  }
}
