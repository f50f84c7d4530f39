import ArgumentParser
import Domain
import Exchange
import Localization

struct SearchCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "search", en: "Search all texts; case and accents do not count.",
      fr: "Chercher dans tous les textes, sans tenir compte des majuscules ni des accents.")
  }

  @Argument(
    help: ArgumentHelp(
      en: "The phrase to look for.", fr: "L’expression à chercher.",
      value: Phrase(en: "phrase", fr: "expression")))
  var words: [String]

  @Option(
    help: ArgumentHelp(en: "At most so many results.", fr: "Au plus tant de résultats.", value: .number))
  var limit: String?

  @OptionGroup var list: ListOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let register = try session.register()
    let limit =
      try Reading(today: try session.asOf(), language: session.language).number(
        limit, .number, in: 1...1_000_000) ?? 50
    let phrase = words.joined(separator: " ")
    let page = try session.asking { () throws(RegisterError) in
      try register.search(phrase, limit: limit, offset: 0)
    }
    let columns: [ListColumn] = [
      .plain(ListWords.record), .plain(ListWords.date), .words(ListWords.name), .words(ListWords.found),
    ]
    let nothing = Confirmations.nothingFound
    try session.write(page.rows, .searchHits, csv: list.csv, nothing: nothing, columns) { hit, _ in
      [
        hit.symbol ?? hit.decision.map { "\($0.meeting)/\($0.decision)" } ?? hit.record.id,
        hit.date?.phrase(.medium)[session.language] ?? "", hit.title.phrase[session.language],
        hit.excerpt.best(for: session.language),
      ]
    }
    if page.total > page.rows.count { session.say(ListWords.more(page.rows.count, of: page.total)) }
  }
}
