import ArgumentParser
import Localization

struct IndicatorCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "indicator", en: "Keep indicators with their baselines, targets and values.",
      fr: "Tenir les indicateurs, leurs valeurs de référence, cibles et valeurs.",
      subcommands: [
        IndicatorAddCommand.self, IndicatorEditCommand.self, IndicatorValueCommand.self,
        IndicatorRemoveValueCommand.self, IndicatorRemoveCommand.self,
      ])
  }
}
