import ArgumentParser
import Commands
import Domain
import Localization

struct ProjectAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("add", en: "Add a project.", fr: "Ajouter un projet.")
  }

  @OptionGroup var title: TitleOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Acronym, the same in both languages.", fr: "Sigle, identique dans les deux langues.",
      value: .acronymWord))
  var acronym: String?

  @Option(
    help: ArgumentHelp(
      en: "Its id; otherwise made of the acronym or the title.",
      fr: "Son id ; à défaut, tiré du sigle ou du titre.", value: .identifierWord))
  var id: String?

  @Option(
    help: ArgumentHelp(
      en: "Its state; otherwise “concept”.", fr: "Son état ; à défaut, « concept ».", value: .state))
  var state: Choice<ProjectStanding.Name>?

  @Option(
    help: ArgumentHelp(
      en: "Since when it is in that state.", fr: "Depuis quand il est dans cet état.", value: .day))
  var since: String?

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var links: ProjectLinkOptions
  @OptionGroup var area: AreaOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Its budget.", fr: "Son budget.", value: .money))
  var budget: String?

  @OptionGroup var term: TermOptions
  @OptionGroup var remark: RemarkOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reading = try session.reading()
    let command = AddProject(
      id: try reading.identifier(id), title: try title.text(session) ?? Text(),
      acronym: acronym.map(Text.same), state: state?.value ?? .concept,
      since: try reading.date(since, .from, .past), purpose: try purpose.text(session),
      links: try links.links(session), area: area.text,
      budget: try reading.money(budget, .budget),
      term: try term.term(over: Term(), session) ?? Term(), remark: try remark.text(session),
      source: session.source(source.source))
    try session.save(command) { $0.createdSubject }
  }
}
