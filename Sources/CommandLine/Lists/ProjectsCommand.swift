import ArgumentParser
import Domain
import Exchange
import Localization

struct ProjectsCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("projects", en: "List the projects.", fr: "Lister les projets.")
  }

  @Argument(
    help: ArgumentHelp(
      en: "Only those whose title or acronym holds these words.",
      fr: "Seulement ceux dont le titre ou le sigle contient ces mots.",
      value: Phrase(en: "words", fr: "mots")))
  var words: [String] = []

  @Option(
    help: ArgumentHelp(en: "Only those in this state.", fr: "Seulement ceux dans cet état.", value: .state))
  var state: [Choice<ProjectStanding.Name>] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Only those that draw on this fund.", fr: "Seulement ceux que ce fonds finance.", value: .fundWord))
  var fund: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Only those that serve this framework.", fr: "Seulement ceux qui servent ce cadre.",
      value: .frameworkWord))
  var framework: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Only those in which this party takes part.", fr: "Seulement ceux auxquels cette partie participe.",
      value: .partyWord))
  var partner: String?

  @OptionGroup var list: ListOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let register = try session.register()
    let query = ProjectQuery(
      phrase: words.isEmpty ? nil : words.joined(separator: " "),
      states: state.isEmpty ? nil : Set(state.map(\.value)),
      fund: try fund.map { words throws(CommandLineError) in try session.fund(words) },
      framework: try framework.map { words throws(CommandLineError) in try session.framework(words) },
      partner: try session.party(partner))
    let found = try session.asking { () throws(RegisterError) in try register.projects(query).rows }
    let day = try session.asOf()
    let columns: [ListColumn] = [
      .plain(ListWords.identifier), .words(Field.title.phrase.capitalized), .words(ListWords.state),
      .words(Field.area.phrase.capitalized), .words(ElementKind.partner.noun.plural.capitalized),
      .number(ProjectWords.owed),
    ]
    let nothing = ListWords.nothing(RecordKind.project.noun)
    try session.write(found, .projects, csv: list.csv, nothing: nothing, columns) { project, names in
      [
        project.id.text, Names.phrase(project.title, project.acronym, .both)[session.language],
        project.standing.state.phrase[session.language], project.area?.phrase[session.language] ?? "",
        project.partners.map { names.phrase($0.party, .short)[session.language] }.joined(separator: ", "),
        String(project.reportsOwed(on: day).count),
      ]
    }
  }
}
