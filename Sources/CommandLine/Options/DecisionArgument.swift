import ArgumentParser
import Localization

/// The decision that a subcommand is about.
struct DecisionArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      en: "The decision: its symbol (MCP/6/Dec.3), or its meeting and number (mcp-6/3).",
      fr: "La décision : sa cote (MCP/6/Dec.3), ou sa réunion et son numéro (mcp-6/3).", value: .decisionWord)
  )
  var decision: String
}
