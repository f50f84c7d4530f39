import ArgumentParser
import Localization

/// The program as a whole: all subcommands, in the order in which help lists them.
struct SecretariatCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    var configuration = CommandConfiguration(
      CommandLineProgram.name,
      en:
        "Keeps the register of a coordination secretariat: bodies, meetings, decisions and their follow-up.",
      fr:
        "Tient le registre d’un secrétariat de coordination : instances, réunions, décisions et suites données.",
      discussion: Phrase(
        en: "Without a command it opens the interface in the terminal.",
        fr: "Sans commande, il ouvre l’interface dans le terminal."),
      subcommands: lists + register + records + meetings + frameworks + funds)
    configuration.version = Version.current
    return configuration
  }

  private static let lists: [any ParsableCommand.Type] = [
    BodiesCommand.self, GroupsCommand.self, MeetingsCommand.self, DecisionsCommand.self, DueCommand.self,
    OrganizationsCommand.self,
    PeopleCommand.self, FrameworksCommand.self, ResultsCommand.self, IndicatorsCommand.self,
    FundsCommand.self,
    ContributionsCommand.self, ProjectsCommand.self, ChainCommand.self, ShowCommand.self, SearchCommand.self,
  ]
  private static let meetings: [any ParsableCommand.Type] = [
    MeetingCommand.self, AgendaCommand.self, AttendanceCommand.self, DecisionCommand.self,
    MinutesCommand.self,
    DocumentCommand.self, ExportCommand.self, PackCommand.self, LettersCommand.self, ImportCommand.self,
  ]
  private static let frameworks: [any ParsableCommand.Type] = [
    FrameworkCommand.self, LevelCommand.self, ResultCommand.self, WorkstreamCommand.self,
    IndicatorCommand.self, ReviewCommand.self, FindingCommand.self, CommitmentCommand.self,
  ]
  private static let records: [any ParsableCommand.Type] = [
    BodyCommand.self, SeatCommand.self, OrganizationCommand.self, PersonCommand.self, OfficeCommand.self,
    ProjectCommand.self, RiskCommand.self,
  ]
  private static let funds: [any ParsableCommand.Type] = [
    FundCommand.self, ContributionCommand.self, TotalCommand.self, AllocationCommand.self,
    DisbursementCommand.self, ForecastCommand.self, PhaseCommand.self, AlignedCommand.self,
  ]
  private static let register: [any ParsableCommand.Type] = [
    InitCommand.self, CheckCommand.self, HistoryCommand.self, UndoCommand.self, RedoCommand.self,
    ConflictsCommand.self, ConflictCommand.self,
  ]
}
