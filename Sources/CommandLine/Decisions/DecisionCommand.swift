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
        DecisionReopenCommand.self, DecisionMoveCommand.self, DecisionAssignCommand.self,
        DecisionFollowUpCommand.self, DecisionSupersedeCommand.self, DecisionTranslateCommand.self,
        DecisionCorrectCommand.self,
      ])
  }
}

/// The decision that a subcommand is about.
struct DecisionArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      en: "The decision: its symbol (MCP/6/Dec.3), or its meeting and number (mcp-6/3).",
      fr: "La décision : sa cote (MCP/6/Dec.3), ou sa réunion et son numéro (mcp-6/3).", value: .decisionWord)
  )
  var decision: String
}

/// The party that takes a position on a decision.
struct ByOption: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp(en: "Who.", fr: "Qui.", value: .partyWord))
  var by: String
}

/// Who is to carry out a decision, and by when.
struct AssignmentOptions: ParsableArguments {
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "Who is responsible: an organisation, a body, a person, “post:…” or “members”.",
      fr: "Qui est responsable : une organisation, une instance, une personne, « post:… » ou « membres ».",
      value: .partyWord))
  var by: [String] = []

  @Option(
    help: ArgumentHelp(
      en: "The deadline: a date, next-plenary or ongoing.",
      fr: "L’échéance : une date, next-plenary ou ongoing.",
      value: .deadlineWord))
  var due: String?
}

/// How a decision is adopted.
struct AdoptionOptions: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      en: "Whether it was adopted as amended.", fr: "Si elle a été adoptée telle que modifiée."))
  var asAmended: Bool?

  @Option(
    help: ArgumentHelp(
      en: "Votes in favour, against, abstentions: 9-2-1.", fr: "Voix pour, contre, abstentions : 9-2-1.",
      value: .votesWord))
  var votes: String?
}
