import ArgumentParser
import Domain
import Exchange
import Localization

struct ResultsCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "results", en: "List the results of a framework or of all, as a tree.",
      fr: "Lister les résultats d’un cadre ou de tous, en arborescence.")
  }

  @Argument(
    help: ArgumentHelp(
      en: "The framework; otherwise all.", fr: "Le cadre ; à défaut, tous.", value: .frameworkWord))
  var framework: String?

  @OptionGroup var list: ListOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let entries = try session.frameworks(framework).flatMap { framework in
      framework.outline.map { ResultEntry($0.result, of: framework, depth: $0.depth) }
    }
    let columns: [ListColumn] = [
      .plain(FrameworkSheetWords.result), .words(.empty), .words(FrameworkSheetWords.level),
      .words(FrameworkSheetWords.rating), .words(FrameworkSheetWords.answerable),
    ]
    let nothing = ListWords.nothing(FrameworkSheetWords.resultNoun)
    try session.write(entries, .results, csv: list.csv, nothing: nothing, columns) { entry, names in
      [names.words(for: entry.reference)]
        + session.cells(of: entry.result, in: entry.framework, depth: entry.depth, names)
    }
  }
}

extension Session {
  /// The one that is named, else all.
  func frameworks(_ named: String?) throws(CommandLineError) -> [Framework] {
    let register = try register()
    guard let named else {
      return try asking { () throws(RegisterError) in try register.frameworks() }
    }
    let id: FrameworkID = try framework(named)
    return [try asking { () throws(RegisterError) in try register.framework(id) }]
  }

  /// A result as lists show it, without what names it: title by its depth, level, rating, who answers for it.
  func cells(of result: ExpectedResult, in framework: Framework, depth: Int, _ names: Names) -> [String] {
    [
      String(repeating: "· ", count: depth) + result.title.phrase[language],
      framework.level(result.level)?.name.phrase[language] ?? "",
      (result.rating?.phrase ?? FrameworkSheetWords.unrated)[language],
      result.answerable.map { answerable($0, names)[language] }.joined(separator: ", "),
    ]
  }

  /// `UNDP (country team, supporting)`; who is responsible is named alone.
  private func answerable(_ answerable: Answerable, _ names: Names) -> Phrase {
    let party = names.phrase(answerable.party, .short)
    let role = answerable.role == .responsible ? nil : answerable.role.phrase
    let notes = [answerable.side?.phrase, role].compactMap(\.self)
    return notes.isEmpty ? party : party + " (" + notes.joined(separator: ", ") + ")"
  }
}
