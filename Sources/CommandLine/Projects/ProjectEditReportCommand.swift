import ArgumentParser
import Commands
import Domain
import Localization

struct ProjectEditReportCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit-report", en: "Say that a report was submitted, or change when it is due.",
      fr: "Indiquer qu’un rapport a été remis, ou changer son échéance.")
  }

  @Argument(help: ArgumentHelp(en: "The project.", fr: "Le projet.", value: .projectWord))
  var project: String

  @Argument(
    help: ArgumentHelp(
      en: "The report, by its id or its kind.", fr: "Le rapport, par son id ou son type.", value: .kindWord))
  var report: String

  @Option(
    help: ArgumentHelp(
      en: "When it is due, or “none”.", fr: "Date à laquelle il est attendu, ou « none ».", value: .day))
  var due: String?

  @Option(
    help: ArgumentHelp(
      en: "When it was submitted, or “none”.", fr: "Date à laquelle il a été remis, ou « none ».", value: .day
    ))
  var submitted: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "A note, or “none”.", fr: "Une note, ou « none ».", value: .text))
  var note: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id = try session.project(project)
    let reading = try session.reading()
    let command = EditProjectReport(
      project: id, report: try session.report(report, of: id),
      due: try session.revision(due) { words throws(CommandLineError) in try reading.day(words, .due) },
      submitted: try session.revision(submitted) { words throws(CommandLineError) in
        try reading.day(words, .submitted, .past)
      },
      note: try session.revision(note) { words throws(CommandLineError) in try session.words(words) })
    try session.save(command, .record(.project(id)))
  }
}

extension Session {
  /// A report of a project by its identifier, or by its kind when there is one of that kind.
  func report(_ words: String, of project: ProjectID) throws(CommandLineError) -> Identifier<ProjectReport> {
    let register = try register()
    let reports = try asking { () throws(RegisterError) in try register.project(project).reports }
    if let exact = reports.first(where: { $0.id.text == words }) { return exact.id }
    let found = reports.filter { $0.kind.rawValue.hyphenated == words }
    if found.count > 1 { throw .register(.ambiguous(words, found.map(\.id.text))) }
    guard let only = found.first else {
      throw .register(.noSuchElement(.report, words, in: .project(project)))
    }
    return only.id
  }
}
