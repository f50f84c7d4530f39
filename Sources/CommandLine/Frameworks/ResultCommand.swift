import ArgumentParser
import Localization

struct ResultCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "result", en: "Keep the results of a framework, who answers for them and their rating.",
      fr: "Tenir les résultats d’un cadre, qui en répond et leur appréciation.",
      subcommands: [
        ResultAddCommand.self, ResultEditCommand.self, ResultMoveCommand.self, ResultRemoveCommand.self,
        ResultRateCommand.self, ResultAnswerableCommand.self, ResultLinkCommand.self,
        ResultUnlinkCommand.self,
      ])
  }
}
