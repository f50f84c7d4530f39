import ArgumentParser
import Domain
import Exchange
import Localization

struct FrameworksCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "frameworks", en: "List strategies, plans, programmes and codes of conduct.",
      fr: "Lister les stratégies, plans, programmes et codes de conduite.")
  }

  @OptionGroup var list: ListOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let register = try session.register()
    let frameworks = try session.asking { () throws(RegisterError) in try register.frameworks() }
    let columns: [ListColumn] = [
      .plain(ListWords.identifier), .words(ListWords.name), .plain(ListWords.kind), .words(ListWords.state),
      .words(FrameworkSheetWords.owners), .number(FrameworkSheetWords.results),
    ]
    let nothing = ListWords.nothing(FrameworkSheetWords.frameworkNoun)
    try session.write(frameworks, .frameworks, csv: list.csv, nothing: nothing, columns) { framework, names in
      let language = session.language
      return [
        framework.id.text, names.phrase(framework.id, .both)[language], framework.kind.phrase[language],
        framework.standing.brief(names)[language],
        framework.owners.map { names.phrase($0, .short)[language] }.joined(separator: ", "),
        String(framework.results.count),
      ]
    }
  }
}
