import ArgumentParser
import Commands
import Domain
import Localization

/// What an allocation is for, and by whose decision.
struct AllocationOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "The project.", fr: "Le projet.", value: Phrase(en: "project", fr: "projet")))
  var project: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The decision that gave it.", fr: "La décision qui l’accorde.", value: .decisionWord))
  var decision: String?

  func projectID(_ session: Session) throws(CommandLineError) -> ProjectID? {
    guard let project else { return nil }
    return try session.project(project)
  }

  func decisionReference(_ session: Session) throws(CommandLineError) -> DecisionReference? {
    guard let decision else { return nil }
    return try session.decision(decision)
  }

  func projectRevision(_ session: Session) throws(CommandLineError) -> Revision<ProjectID?> {
    try session.revision(project) { words throws(CommandLineError) in try session.project(words) }
  }

  func decisionRevision(_ session: Session) throws(CommandLineError) -> Revision<DecisionReference?> {
    try session.revision(decision) { words throws(CommandLineError) in try session.decision(words) }
  }
}
