import ArgumentParser
import Localization

struct MinutesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "minutes", en: "Draft, clear, circulate and approve minutes.",
      fr: "Établir, valider, diffuser et approuver les comptes rendus.",
      subcommands: [
        MinutesDraftCommand.self, MinutesEditCommand.self, MinutesVersionsCommand.self,
        MinutesRestoreCommand.self, MinutesSendCommand.self, MinutesClearCommand.self,
        MinutesCirculateCommand.self, MinutesCommentCommand.self, MinutesEditCommentCommand.self,
        MinutesSettleCommand.self, MinutesApproveCommand.self, MinutesReopenCommand.self,
        MinutesCorrectCommand.self,
      ])
  }
}
