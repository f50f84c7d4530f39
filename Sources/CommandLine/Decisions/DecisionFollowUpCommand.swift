import ArgumentParser
import Commands
import Domain
import Localization

struct DecisionFollowUpCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "follow-up",
      en: "Record a reminder, a contact, a status or a supporting document of a responsible party.",
      fr: "Enregistrer une relance, un contact, un avancement ou une pièce justificative d’un responsable.",
      discussion: Phrase(
        en: "Several decisions are one act: all of them are saved, or none, and one undo takes all back.",
        fr:
          "Plusieurs décisions forment un seul acte : toutes sont enregistrées, ou aucune, et une annulation les reprend toutes."
      ))
  }

  @Argument(
    help: ArgumentHelp(
      en: "The decisions: their symbols (MCP/6/Dec.3), or meeting and number (mcp-6/3).",
      fr: "Les décisions : leurs cotes (MCP/6/Dec.3), ou réunion et numéro (mcp-6/3).", value: .decisionWord))
  var decisions: [String]

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The responsible party; not needed when there is one.",
      fr: "Le responsable ; inutile s’il n’y en a qu’un.",
      value: .partyWord))
  var by: String?

  @Flag(help: ArgumentHelp(en: "All responsible parties.", fr: "Tous les responsables."))
  var everyone = false

  @Option(
    help: ArgumentHelp(
      en: "What it was; otherwise a status or a note.",
      fr: "Ce que c’était ; à défaut, un avancement ou une note.",
      value: .kindWord))
  var kind: Choice<LogEntry.Kind>?

  @Option(help: ArgumentHelp(en: "How far they have come.", fr: "L’avancement.", value: .statusWord))
  var status: Choice<Responsibility.Status>?

  @Option(help: ArgumentHelp(en: "Per cent done.", fr: "Pourcentage réalisé.", value: .number))
  var percent: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(en: "A note.", fr: "Une note.", value: .text))
  var note: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Title of a supporting document in English.", fr: "Titre d’une pièce justificative en anglais.",
      value: .text))
  var evidenceEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Title of a supporting document in French.", fr: "Titre d’une pièce justificative en français.",
      value: .text))
  var evidenceFr: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Where that document is kept.", fr: "Où se trouve cette pièce.", value: .placeWord))
  var location: String?

  @OptionGroup var day: DayOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    if by != nil, everyone { throw .usage(.exclusive(["--by", "--everyone"])) }
    let read = try session.reading()
    let reported = status != nil || percent != nil
    let note = try session.words(note)
    // Every name is looked up before anything is saved.
    var commands: [RecordFollowUp] = []
    for words in decisions {
      commands.append(
        RecordFollowUp(
          decision: try session.decision(words), party: try session.party(by), everyone: everyone,
          kind: kind?.value ?? (reported ? .status : .note), status: status?.value,
          percent: try read.number(percent, .percent, in: 0...100), note: note,
          on: try read.day(day.on, .date, .past), evidence: .given(en: evidenceEn, fr: evidenceFr),
          location: location))
    }
    let all = commands
    let receipt = try session.perform { series throws(RegisterError) in
      for command in all { try series.perform(command) }
    }
    for command in common.json ? Array(all.prefix(1)) : all {
      try session.confirm(receipt, .decision(command.decision))
    }
  }
}
