import ArgumentParser
import Localization

struct CommitmentCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "commitment", en: "Keep the commitments of a code of conduct and how partners keep them.",
      fr: "Tenir les engagements d’un code de conduite et leur respect.",
      subcommands: [
        CommitmentAddCommand.self, CommitmentEditCommand.self, CommitmentRemoveCommand.self,
        CommitmentAssessCommand.self, CommitmentRemoveAssessmentCommand.self,
      ])
  }
}
