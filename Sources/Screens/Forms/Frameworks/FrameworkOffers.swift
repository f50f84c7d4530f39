import Domain
import Localization
import TerminalUI

/// What can be done with a framework and what is listed in it; with a closed one nothing, since it is read-only.
enum FrameworkOffers {
  static let new = Offer(
    .function(2), FormTitles.keyNew, help: FormTitles.newFrameworkHelp, importance: 70, AddFrameworkForm())

  /// What can be done with the framework wherever it is listed.
  static func all(_ framework: Framework) -> [Offer] {
    guard framework.isOpen else { return [] }
    let next = FrameworkTransitions.next(after: framework.standing.name)
    return [
      edit(FormTitles.editFrameworkHelp, EditFrameworkForm(framework: framework.id)),
      Offer(
        .function(8), FormTitles.frameworkState, help: FormTitles.frameworkStateHelp, importance: 60,
        oneOf: next.map { standing in
          (
            FrameworkStandingForm.title(standing, after: framework.standing.name),
            AnyForm(FrameworkStandingForm(framework: framework.id, standing: standing))
          )
        }),
    ]
  }

  /// What is added to a framework on its page, where no section says which.
  static func onPage(_ framework: Framework) -> [Offer] {
    guard framework.isOpen else { return [] }
    let id = framework.id
    return [
      Offer(
        .function(2), FormTitles.keyNew, help: FormTitles.newInFrameworkHelp, importance: 70,
        oneOf: [
          (FormTitles.newResult, AnyForm(AddResultForm(framework: id))),
          (FormTitles.newReview, AnyForm(ReviewForm(framework: id))),
          (FormTitles.newRisk, AnyForm(RiskForm(holder: .framework(id)))),
          (FormTitles.newWorkstream, AnyForm(WorkstreamForm(framework: id))),
          (FormTitles.newCommitment, AnyForm(CommitmentForm(framework: id))),
          (FormTitles.newLevel, AnyForm(LevelForm(framework: id))),
        ])
    ] + all(framework)
  }

  static func newResult(in framework: Framework) -> [Offer] {
    new(FormTitles.newResultHelp, in: framework, AddResultForm(framework: framework.id))
  }

  static func newLevel(in framework: Framework) -> [Offer] {
    new(FormTitles.newLevelHelp, in: framework, LevelForm(framework: framework.id))
  }

  static func newCommitment(in framework: Framework) -> [Offer] {
    new(FormTitles.newCommitmentHelp, in: framework, CommitmentForm(framework: framework.id))
  }

  private static func new(_ help: Phrase, in framework: Framework, _ form: some OfficerForm) -> [Offer] {
    framework.isOpen ? [Offer(.function(2), FormTitles.keyNew, help: help, importance: 70, form)] : []
  }

  /// A level at which results stand cannot go.
  static func of(_ level: FrameworkLevel, in framework: Framework) -> [Offer] {
    guard framework.isOpen else { return [] }
    let isUsed = framework.results.contains { $0.level == level.id }
    return [edit(FormTitles.editLevelHelp, LevelForm(framework: framework.id, level: level.id))]
      + (isUsed ? [] : [remove(.level(level.id), from: framework)])
  }

  static func of(_ workstream: Workstream, in framework: Framework) -> [Offer] {
    guard framework.isOpen else { return [] }
    return new(FormTitles.newWorkstreamHelp, in: framework, WorkstreamForm(framework: framework.id)) + [
      edit(
        FormTitles.editWorkstreamHelp, WorkstreamForm(framework: framework.id, workstream: workstream.id)),
      remove(.workstream(workstream.id), from: framework),
    ]
  }

  static func of(_ commitment: Commitment, in framework: Framework) -> [Offer] {
    guard framework.isOpen else { return [] }
    let id = framework.id
    return [
      edit(FormTitles.editCommitmentHelp, CommitmentForm(framework: id, commitment: commitment.id)),
      Offer(
        .function(8), FormTitles.assess, help: FormTitles.assessHelp, importance: 72,
        AssessCommitmentForm(framework: id, commitment: commitment.id)),
      remove(.commitment(commitment.id), from: framework),
    ]
  }

  static func of(
    _ assessment: CommitmentAssessment, of commitment: Commitment, in framework: Framework
  ) -> [Offer] {
    guard framework.isOpen else { return [] }
    return [
      edit(
        FormTitles.assessHelp,
        AssessCommitmentForm(
          framework: framework.id, commitment: commitment.id, assessment: assessment.id)),
      remove(.assessment(assessment.id, of: commitment.id), from: framework),
    ]
  }

  static func edit(_ help: Phrase, _ form: some OfficerForm) -> Offer {
    Offer(.function(4), FormTitles.keyEdit, help: help, importance: 65, form)
  }

  static func remove(
    _ part: FrameworkPart, from framework: Framework, help: Phrase = FormTitles.removePartHelp
  ) -> Offer {
    Offer(
      .delete, FormTitles.keyTakeBack, help: help, importance: 30,
      RemoveFrameworkPartForm(framework: framework.id, part: part))
  }
}
