import ArgumentParser
import Localization

struct DecisionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "decision", en: "Record decisions and follow them up.",
      fr: "Enregistrer les décisions et en suivre la mise en œuvre.",
      subcommands: [
        DecisionRecordCommand.self, DecisionAmendCommand.self, DecisionAdoptCommand.self,
        DecisionObjectCommand.self,
        DecisionWithdrawObjectionCommand.self, DecisionReserveCommand.self,
        DecisionLiftReservationCommand.self,
        DecisionDeferCommand.self, DecisionRejectCommand.self, DecisionWithdrawCommand.self,
        DecisionReopenCommand.self, DecisionMoveCommand.self, DecisionMergeCommand.self,
        DecisionSplitCommand.self, DecisionAssignCommand.self,
        DecisionFollowUpCommand.self, DecisionSupersedeCommand.self, DecisionTranslateCommand.self,
        DecisionCorrectCommand.self, DecisionCirculateCommand.self, DecisionExtendCommand.self,
        DecisionConfirmCommand.self, DecisionBreakCommand.self, DecisionReferCommand.self,
      ])
  }
}
