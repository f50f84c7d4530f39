import Testing

@testable import CommandLine

@Suite("Nothing is left untried")
struct CoverageTests {
  /// Subcommands that have tests of their own beside the scenarios.
  static let elsewhere: Set<String> = [
    "bodies", "groups", "meetings", "decisions", "due", "organizations", "people", "funds", "contributions",
    "show",
    "search", "init", "check", "history", "redo", "conflicts", "conflict settle", "export", "pack", "letters",
    "indicators", "import csv", "import calendar",
    "contribution edit-step", "contribution remove-step", "disbursement remove", "allocation remove",
  ]

  @Test("every subcommand is played in both languages")
  func played() {
    let steps =
      DirectoryScenarioTests.steps + MeetingScenarioTests.preparation + MeetingScenarioTests.session
      + MeetingScenarioTests.minutes + MeetingScenarioTests.afterwards + FrameworkScenarioTests.steps
      + ProjectScenarioTests.steps
      + FundScenarioTests.steps + BetweenMeetingsScenarioTests.steps + HardRuleTests.sahel
    let played = Set(
      steps.filter { $0.status == .done || $0.words == ["undo"] }.map { CommandPath($0.words).words })
    for path in HelpTests.all {
      let command = CommandPath(path)
      guard command.type.configuration.subcommands.isEmpty else { continue }
      let name = path.joined(separator: " ")
      #expect(Self.elsewhere.contains(name) || played.contains(command.words), "\(name)")
    }
  }
}
