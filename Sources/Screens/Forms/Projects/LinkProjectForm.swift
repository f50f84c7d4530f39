import Commands
import Domain
import Localization

/// Ties a project to the funds it draws on, the results it serves, the decisions it carries out.
struct LinkProjectForm: OfficerForm {
  static let name = "link-project"

  /// What is asked.
  enum Part: String, Codable, Sendable { case all, funds, chain }

  var project: ProjectID
  var part: Part

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.project(project)
    let fields =
      switch part {
      case .all: [ProjectEntries.funds()] + ProjectEntries.chain()
      case .funds: [ProjectEntries.funds().required]
      case .chain: ProjectEntries.chain()
      }
    return try FormContent(
      title[around.language], note: ProjectEntries.name(record, around), fields
    ).seeing([record.key], register)
  }

  private var title: Phrase {
    switch part {
    case .all: ProjectFormWords.link
    case .funds: ProjectFormWords.linkFunds
    case .chain: ProjectFormWords.linkChain
    }
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let links = ProjectEntries.links(reader)
    guard !links.isEmpty else { throw .invalid(part == .chain ? .result : .fund, .missing) }
    try series.perform(LinkProject(project: project, links: links))
  }
}
