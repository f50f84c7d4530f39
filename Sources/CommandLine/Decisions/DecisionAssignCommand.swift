import ArgumentParser
import Commands
import Domain
import Localization

struct DecisionAssignCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "assign", en: "Say who is responsible for a decision, and by when.",
      fr: "Indiquer qui est responsable d’une décision, et pour quand.",
      discussion: Phrase(
        en: "Parties that stay responsible keep their status and log; “--due none” takes the deadline away.",
        fr:
          "Les responsables maintenus gardent leur avancement et leur suivi ; « --due none » supprime l’échéance."
      ))
  }

  @OptionGroup var decision: DecisionArgument
  @OptionGroup var assignment: AssignmentOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    if assignment.by.isEmpty, assignment.due == nil { throw .usage(.oneNeeded(["--by", "--due"])) }
    let read = try session.reading()
    let reference = try session.decision(decision.decision)
    let command = AssignDecision(
      decision: reference, responsible: try session.partiesRevision(assignment.by),
      deadline: try session.revision(assignment.due) { words throws(CommandLineError) in
        try read.deadline(words) as Deadline
      })
    try session.save(command, .decision(reference))
  }
}
