import ArgumentParser
import Domain
import Exchange
import Localization

struct HistoryCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "history", en: "Show who changed what and when, newest first.",
      fr: "Afficher qui a modifié quoi et quand, du plus récent au plus ancien.")
  }

  @Argument(
    help: ArgumentHelp(en: "Only this record.", fr: "Seulement cette fiche.", value: .identifierWord))
  var words: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Only what this person did.", fr: "Seulement ce qu’a fait cette personne.", value: .name))
  var by: String?

  @Option(
    help: ArgumentHelp(en: "At most so many changes.", fr: "Au plus tant de modifications.", value: .number))
  var limit: String?

  @OptionGroup var list: ListOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let register = try session.register()
    let limit =
      try Reading(today: try session.asOf(), language: session.language).number(
        limit, .number, in: 1...1_000_000) ?? 50
    let query = HistoryQuery(
      record: words.isEmpty ? nil : try session.key(words.joined(separator: " ")), person: by, limit: limit)
    let page = try session.asking { () throws(RegisterError) in try register.history(query) }
    let columns: [ListColumn] = [
      .plain(ListWords.date), .words(ListWords.who), .words(ListWords.what), .words(ListWords.record),
      .plain(ListWords.change),
    ]
    let nothing = Confirmations.noHistory
    try session.write(page.rows, .history, csv: list.csv, nothing: nothing, columns) { set, names in
      [
        set.at.phrase[session.language], set.person, ActWords.phrase(set.action)[session.language],
        (set.subject.map { names.record($0) } ?? .empty)[session.language], set.id.text,
      ]
    }
    if page.total > page.rows.count { session.say(ListWords.more(page.rows.count, of: page.total)) }
  }
}

extension Session {
  /// The record that the words name; for a decision, its meeting.
  fileprivate func key(_ words: String) throws(CommandLineError) -> RecordKey {
    switch try find(words) {
    case .record(let key): return key
    case .decision(let reference):
      let register = try register()
      return try asking { () throws(RegisterError) in try register.meeting(reference.meeting).key }
    }
  }
}
