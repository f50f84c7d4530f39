import ArgumentParser
import Commands
import Domain
import Exchange
import Localization

struct DecisionsCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "decisions", en: "List decisions and what became of them.",
      fr: "Lister les décisions et leur mise en œuvre.")
  }

  @Option(
    help: ArgumentHelp(
      en: "Only those of this body.", fr: "Seulement celles de cette instance.", value: .bodyWord))
  var body: String?

  @Option(
    help: ArgumentHelp(
      en: "Only those of this meeting.", fr: "Seulement celles de cette réunion.", value: .meetingWord))
  var meeting: String?

  @Option(
    help: ArgumentHelp(en: "Only those in this state.", fr: "Seulement celles dans cet état.", value: .state))
  var status: [DecisionStatus] = []

  @Flag(
    help: ArgumentHelp(
      en: "Only those whose deadline has passed.", fr: "Seulement celles dont l’échéance est passée."))
  var overdue = false

  @Option(
    help: ArgumentHelp(
      en: "Only those for which this party is responsible.",
      fr: "Seulement celles dont cette partie est responsable.",
      value: .partyWord))
  var by: String?

  @Option(
    help: ArgumentHelp(
      en: "Only those that hold these words.", fr: "Seulement celles qui contiennent ces mots.",
      value: Phrase(en: "words", fr: "mots")))
  var find: String?

  @OptionGroup var list: ListOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let register = try session.register()
    let query = try query(session)
    let found = try session.asking { () throws(RegisterError) in try register.decisions(query).rows }
    let columns: [ListColumn] = [
      .plain(ListWords.decision), .words(ListWords.what), .words(ListWords.responsible),
      .words(ListWords.deadline),
      .words(ListWords.status),
    ]
    let nothing = ListWords.nothing(Nouns.decision)
    try session.write(found, .decisions, csv: list.csv, nothing: nothing, columns) { row, names in
      session.row(row, names)
    }
  }

  private func query(_ session: Session) throws(CommandLineError) -> DecisionQuery {
    let standings = status.reduce(into: Set<DecisionStanding.Name>()) { $0.formUnion($1.standings) }
    let implementation = status.reduce(into: Set<Implementation>()) { $0.formUnion($1.implementation) }
    return DecisionQuery(
      body: try session.body(body), meeting: try session.meeting(meeting),
      standings: standings.isEmpty ? nil : standings,
      implementation: implementation.isEmpty ? nil : implementation,
      overdueOnly: overdue, responsible: try session.party(by), phrase: find, asOf: try session.asOf())
  }
}

extension Session {
  fileprivate func row(_ row: DecisionRow, _ names: Names) -> [String] {
    let words = (row.title ?? Text()).isEmpty ? row.text : row.title ?? row.text
    return [
      name(of: row), words.phrase[language],
      row.owners.map { names.phrase($0.party, .short)[language] }.joined(separator: ", "),
      row.deadline?.phrase[language] ?? "",
      (row.implementation?.phrase ?? row.standing.phrase)[language]
        + (row.isOverdue ? " ! " + Implementation.overdue[language] : ""),
    ]
  }

  /// What to type to name a decision again: its symbol or, while it has none, its meeting and its place or identifier.
  func name(of row: DecisionRow) -> String {
    row.symbol ?? "\(row.reference.meeting)/" + (row.place.map(String.init) ?? row.reference.decision.text)
  }
}
