import Domain
import Localization
import TerminalUI

/// What can be done with a project and its parts; with one that is over nothing, since it is read-only.
struct ProjectOffers {
  let project: Project
  /// Whether anything of it may still be changed.
  let isOpen: Bool

  init(_ project: Project) {
    self.project = project
    isOpen = project.closedRefusal == nil
  }

  static let new = Offer(
    .function(2), FormTitles.keyNew, help: ProjectFormWords.newHelp, importance: 70, AddProjectForm())

  /// In the list: what is done with the whole project.
  static func inList(_ project: Project) -> [Offer] {
    let offers = ProjectOffers(project)
    return offers.edit + offers.steps + [Chain.Link.project(project.id).offer]
  }

  /// On its page, where no line or section has another sense for the key.
  var onPage: [Offer] { additions + edit + steps + [Chain.Link.project(project.id).offer] }

  private var edit: [Offer] {
    guard isOpen else { return [] }
    return [
      Offer(
        .function(4), FormTitles.keyEdit, help: ProjectFormWords.editHelp, importance: 62,
        EditProjectForm(project: project.id))
    ]
  }

  /// F8 takes it on, Del ends it before its time.
  private var steps: [Offer] {
    let next = ProjectTransitions.next(after: project.standing.state)
    let ends = next.filter { $0 == .rejected || $0 == .cancelled }
    let steps = next.filter { !ends.contains($0) }
    var offers: [Offer] = []
    if !steps.isEmpty {
      offers.append(
        Offer(
          .function(8), FormTitles.keyNext, help: ProjectFormWords.advanceHelp, importance: 68,
          oneOf: steps.map(choice)))
    }
    if !ends.isEmpty {
      offers.append(
        Offer(
          .delete, ProjectFormWords.keyEnd, help: ProjectFormWords.endHelp, importance: 18,
          oneOf: ends.map(choice)))
    }
    return offers
  }

  private func choice(_ state: ProjectStanding.Name) -> (label: Phrase, form: AnyForm) {
    (ProjectFormWords.advance(state), AnyForm(AdvanceProjectForm(project: project.id, to: state)))
  }

  private var additions: [Offer] {
    guard isOpen else { return [] }
    return [
      Offer(
        .function(2), FormTitles.keyNew, help: ProjectFormWords.addToHelp, importance: 70,
        oneOf: [
          (ProjectFormWords.newPartner, AnyForm(AddProjectPartnerForm(project: project.id))),
          (ProjectFormWords.newReport, AnyForm(ProjectReportForm(project: project.id))),
          (FormTitles.newRisk, AnyForm(RiskForm(holder: .project(project.id)))),
          (ProjectFormWords.link, AnyForm(LinkProjectForm(project: project.id, part: .all))),
        ])
    ]
  }

  // MARK: Its parts

  private func adding(_ help: Phrase, _ form: some OfficerForm) -> [Offer] {
    isOpen ? [Offer(.function(2), FormTitles.keyNew, help: help, importance: 70, form)] : []
  }

  /// A section with nothing in it, which says how something gets there; none on a project that is over.
  func empty(_ title: String, _ words: String, _ new: [Offer]) -> PageSection {
    isOpen ? .standing(title, words, new) : .facts(title, [])
  }

  var newPartner: [Offer] {
    adding(ProjectFormWords.newPartnerHelp, AddProjectPartnerForm(project: project.id))
  }
  var newReport: [Offer] { adding(ProjectFormWords.newReportHelp, ProjectReportForm(project: project.id)) }
  var newRisk: [Offer] { isOpen ? [RiskOffers.new(on: .project(project.id))] : [] }
  var newFund: [Offer] {
    adding(ProjectFormWords.linkHelp, LinkProjectForm(project: project.id, part: .funds))
  }
  var newLink: [Offer] {
    adding(ProjectFormWords.linkHelp, LinkProjectForm(project: project.id, part: .chain))
  }

  func of(_ partner: ProjectPartner) -> [Offer] {
    removing(
      ProjectFormWords.removePartnerHelp,
      RemoveProjectPartnerForm(project: project.id, partner: partner.id))
  }

  func of(_ report: ProjectReport) -> [Offer] {
    guard isOpen else { return [] }
    var offers = [
      Offer(
        .function(4), FormTitles.keyEdit, help: ProjectFormWords.editReportHelp, importance: 65,
        ProjectReportForm(project: project.id, report: report.id))
    ]
    if report.submitted == nil {
      offers.append(
        Offer(
          .function(8), ProjectFormWords.keySubmitted, help: ProjectFormWords.submittedHelp, importance: 72,
          SubmitProjectReportForm(project: project.id, report: report.id)))
    }
    return offers
      + removing(
        ProjectFormWords.removeReportHelp, RemoveProjectReportForm(project: project.id, report: report.id))
  }

  func of(_ fund: FundID) -> [Offer] { untying(.fund(fund)) }

  /// Only what the project is tied to itself.
  func of(_ link: Chain.Link) -> [Offer] {
    switch link {
    case .decision(let decision) where project.decisions.contains(decision): untying(.decision(decision))
    case .result(let result) where project.results.contains(result): untying(.result(result))
    default: []
    }
  }

  private func untying(_ target: Reference.Target) -> [Offer] {
    removing(ProjectFormWords.unlinkHelp, UnlinkProjectForm(project: project.id, target: target))
  }

  private func removing(_ help: Phrase, _ form: some OfficerForm) -> [Offer] {
    isOpen ? [Offer(.delete, FormTitles.keyRemove, help: help, importance: 24, form)] : []
  }
}
