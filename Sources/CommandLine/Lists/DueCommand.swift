import ArgumentParser
import Domain
import Exchange
import Localization

struct DueCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "due", en: "List what is overdue or due soon, and by whom.",
      fr: "Lister ce qui est en retard ou bientôt à échéance, et par qui.",
      discussion: Phrase(
        en:
          "Decisions and actions, texts under a silence procedure, reports, the preparation of meetings and their minutes. With --quiet nothing is printed while nothing is due, as suits cron.",
        fr:
          "Décisions et mesures, textes en procédure de silence, rapports, préparation des réunions et comptes rendus. Avec --quiet, rien n’est écrit tant que rien n’arrive à échéance, comme il convient à cron."
      ))
  }

  @Option(
    help: ArgumentHelp(
      en: "How many days ahead; 14 unless told.", fr: "Combien de jours à l’avance ; 14 par défaut.",
      value: Phrase(en: "days", fr: "jours")))
  var within = 14

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Only what this party owes.", fr: "Seulement ce que doit cette partie.", value: .partyWord))
  var by: String?

  @Flag(
    help: ArgumentHelp(
      en: "Print a message to each of those who owe something, ready to be sent.",
      fr: "Écrire un message à chacun de ceux qui doivent quelque chose, prêt à être envoyé."))
  var mail = false

  @Flag(
    help: ArgumentHelp(
      en: "Print nothing when nothing is due.", fr: "Ne rien écrire quand rien n’arrive à échéance."))
  var quiet = false

  @OptionGroup var list: ListOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let register = try session.register()
    let party = try session.party(by)
    let day = try session.asOf()
    let now = try session.context().now
    let all = try session.asking { () throws(RegisterError) in
      try register.due(within: max(0, within), asOf: day, now: now)
    }
    let found = all.filter { item in party.map { item.owners.contains($0) } ?? true }
    if found.isEmpty, quiet, !common.json, !list.csv { return }
    if mail {
      let office = try session.asking { () throws(RegisterError) in try register.office() }
      let messages = DueMessages(
        items: found, only: party, office: office, names: try session.names(), day: day)
      return session.write(messages.lines(in: session.language, width: session.width))
    }
    let columns: [ListColumn] = [
      .words(DueWords.day), .words(DueWords.what), .words(DueWords.owner),
    ]
    try session.write(
      found, .due, csv: list.csv, nothing: DueWords.nothing, columns
    ) { item, names in
      let owners = item.owners.isEmpty ? [DueWords.office] : item.owners.map { names.phrase($0, .short) }
      return [
        (item.isOverdue ? "! " : "") + DueWords.deadline(item, from: day)[session.language],
        DueWords.phrase(item.subject, names)[session.language],
        owners.map { $0[session.language] }.joined(separator: ", "),
      ]
    }
  }
}
