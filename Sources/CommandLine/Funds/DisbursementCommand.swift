import ArgumentParser
import Localization

struct DisbursementCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "disbursement", en: "Record what a fund pays out of its allocations.",
      fr: "Enregistrer ce qu’un fonds décaisse sur ses allocations.",
      subcommands: [DisbursementRecordCommand.self, DisbursementRemoveCommand.self])
  }
}
