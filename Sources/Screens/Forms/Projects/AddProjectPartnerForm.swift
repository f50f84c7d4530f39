import Commands
import Domain
import Localization

/// Who takes part in a project, and as what; several at once where they do it side by side.
struct AddProjectPartnerForm: OfficerForm {
  static let name = "add-project-partner"

  var project: ProjectID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.project(project)
    return try FormContent(
      ProjectFormWords.newPartner[around.language], note: ProjectEntries.name(record, around),
      [
        .lookup(.partner, .parties, isMany: true, new: .party).required.hinted(ProjectFormWords.partnersHint),
        .choice(
          .role, ProjectPartner.Role.allCases.map { ($0.rawValue, $0.phrase) },
          ProjectPartner.Role.implementing.rawValue),
        .source(nil),
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let parties = reader.parties(.partner)
    guard !parties.isEmpty else { throw .invalid(.partner, .missing) }
    for party in parties {
      try series.perform(
        AddProjectPartner(
          project: project, party: party, role: reader.choice(.role) ?? .implementing,
          source: reader.source(over: nil)))
    }
  }
}
