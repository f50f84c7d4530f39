import ArgumentParser
import Commands
import Domain
import Localization

struct ProjectEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("edit", en: "Edit a project.", fr: "Modifier un projet.")
  }

  @Argument(help: ArgumentHelp(en: "The project.", fr: "Le projet.", value: .projectWord))
  var project: String

  @OptionGroup var title: TitleOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Acronym, the same in both languages.", fr: "Sigle, identique dans les deux langues.",
      value: .acronymWord))
  var acronym: String?

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var area: AreaOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Its budget, or “none”.", fr: "Son budget, ou « none ».", value: .money))
  var budget: String?

  @OptionGroup var term: TermOptions
  @OptionGroup var remark: RemarkOptions
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Where this comes from: S0 to S4, an outside source, or “none”.",
      fr: "D’où vient l’information : S0 à S4, une source extérieure, ou « none ».",
      value: Phrase(en: "source", fr: "source")))
  var source: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id = try session.project(project)
    let register = try session.register()
    let known = try session.asking { () throws(RegisterError) in try register.project(id).term }
    let given = try term.term(over: known, session)
    let command = EditProject(
      project: id, title: try title.text(session), acronym: acronym.map(Text.same),
      purpose: try purpose.text(session), area: area.text,
      budget: try session.revision(budget) { words throws(CommandLineError) in
        try session.reading().money(words, .budget) as Money
      },
      from: given.map { .to($0.from) } ?? .kept, to: given.map { .to($0.to) } ?? .kept,
      remark: try remark.text(session),
      source: source.map { .to($0 == "none" ? nil : session.source($0)) } ?? .kept)
    try session.save(command, .record(.project(id)))
  }
}
