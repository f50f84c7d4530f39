import Commands
import Domain
import Localization

/// A project, new in the register: what it is, what pays for it, what it serves.
struct AddProjectForm: OfficerForm {
  static let name = "add-project"

  /// What it is tied to from the start.
  var serves: Reference.Target?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let chosen = serves.map { [Reference($0, $0.label(wording))] } ?? []
    let fields: [FormField] =
      [
        .text(.title).required, .text(.acronym),
        .choice(
          .state, ProjectStanding.Name.allCases.map { ($0.rawValue, $0.phrase) },
          ProjectStanding.Name.concept.rawValue),
        .partialDay(.date, nil, around).labelled(ProjectFormWords.since).hinted(FormTitles.openStartHint),
      ] + ProjectEntries.description(nil, around) + [
        ProjectEntries.funds(chosen.filter { $0.fund != nil })
      ]
      + ProjectEntries.chain(
        results: chosen.filter { $0.result != nil }, decisions: chosen.filter { $0.decision != nil })
      + [.text(.remark), .source(nil)]
    return FormContent(ProjectFormWords.new[around.language], fields)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      AddProject(
        title: try reader.requiredText(.title), acronym: reader.text(.acronym),
        state: reader.choice(.state) ?? .concept, since: try reader.partialDay(.date),
        purpose: reader.text(.purpose), links: ProjectEntries.links(reader), area: reader.text(.area),
        budget: try reader.money(.budget), term: try ProjectEntries.term(reader),
        remark: reader.text(.remark), source: reader.source(over: nil)))
  }
}

extension Reference.Target {
  /// What forms about projects call what a project is tied to.
  func label(_ wording: Wording) -> String {
    switch self {
    case .fund(let id): wording(wording.names.phrase(id, .both))
    case .result(let reference): wording(wording.names.phrase(reference))
    case .decision(let reference): wording(wording.names.decisionInFull(reference))
    default: ""
    }
  }
}
