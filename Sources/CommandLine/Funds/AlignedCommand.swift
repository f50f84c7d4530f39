import ArgumentParser
import Localization

struct AlignedCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "aligned", en: "Keep the programmes that donors finance themselves and align.",
      fr: "Tenir les programmes alignés que les bailleurs financent eux-mêmes.",
      subcommands: [AlignedAddCommand.self, AlignedEditCommand.self, AlignedRemoveCommand.self])
  }
}
