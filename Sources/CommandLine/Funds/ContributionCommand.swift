import ArgumentParser
import Localization

struct ContributionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "contribution", en: "Record what donors pledge, commit and give to a fund.",
      fr: "Enregistrer ce que les bailleurs annoncent, engagent et versent à un fonds.",
      subcommands: [
        ContributionRecordCommand.self, ContributionStepCommand.self, ContributionEditStepCommand.self,
        ContributionRemoveStepCommand.self, ContributionEditCommand.self, ContributionRemoveCommand.self,
      ])
  }
}
