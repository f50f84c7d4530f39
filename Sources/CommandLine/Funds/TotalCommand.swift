import ArgumentParser
import Localization

struct TotalCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "total", en: "Record totals as somebody reported them, beside what is itemised.",
      fr: "Enregistrer les totaux déclarés, à côté de ce qui est détaillé.",
      subcommands: [TotalRecordCommand.self, TotalEditCommand.self, TotalRemoveCommand.self])
  }
}
