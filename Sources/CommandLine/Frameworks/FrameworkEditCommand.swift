import ArgumentParser
import Commands
import Domain
import Localization

struct FrameworkEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Edit a framework: names, term, leads, days of validation and approval.",
      fr: "Modifier un cadre : noms, durée, pilotage, dates de validation et d’approbation.",
      discussion: Phrase(
        en: "What is left out stays; “none” empties a field.",
        fr: "Ce qui n’est pas indiqué reste ; « none » vide un champ."))
  }

  @OptionGroup var framework: FrameworkArgument

  @Option(
    help: ArgumentHelp(en: "What it is.", fr: "Ce que c’est.", value: .kindWord))
  var kind: Choice<Framework.Kind>?

  @OptionGroup var name: NameOptions

  @Option(
    help: ArgumentHelp(
      en: "The day of the joint validation, “not-stated” or “none”.",
      fr: "Date de la validation conjointe, « not-stated » ou « none ».", value: .day))
  var validated: String?

  @Option(
    help: ArgumentHelp(
      en: "The day of the formal approval, “not-stated” or “none”.",
      fr: "Date de l’approbation formelle, « not-stated » ou « none ».", value: .day))
  var approved: String?

  @OptionGroup var purpose: PurposeOptions

  @OptionGroup var term: TermOptions

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(en: "Who leads it, or “none”.", fr: "Qui le pilote, ou « none ».", value: .partyWord))
  var owner: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The framework of which it is a part, or “none”.", fr: "Le cadre dont il fait partie, ou « none ».",
      value: .frameworkWord))
  var parent: String?

  @Option(
    name: .customLong("continues"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "A framework that it goes on from, or “none”; repeat for several.",
      fr: "Un cadre qu’il prolonge, ou « none » ; à répéter pour plusieurs.",
      value: .frameworkWord))
  var predecessor: [String] = []

  @OptionGroup var area: AreaOptions

  @OptionGroup var remark: RemarkOptions

  @OptionGroup var source: SourceOptions

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let register = try session.register()
    let read = try session.reading()
    let id: FrameworkID = try session.framework(framework.framework)
    let known = try session.asking { () throws(RegisterError) in try register.framework(id) }
    let command = EditFramework(
      framework: id, name: name.names, acronym: name.acronyms, kind: kind?.value,
      purpose: try purpose.text(session),
      validated: try session.revision(validated) { words throws(CommandLineError) in
        try read.stated(words, .validated) as StatedDate
      },
      approved: try session.revision(approved) { words throws(CommandLineError) in
        try read.stated(words, .approved) as StatedDate
      },
      term: try term.term(over: known.term, session).map { .to($0) } ?? .kept,
      owners: try session.partiesRevision(owner),
      parent: try session.revision(parent) { words throws(CommandLineError) in try session.framework(words) },
      predecessors: try session.revision(predecessor) { words throws(CommandLineError) in
        try session.frameworks(words)
      }, area: area.text, remark: try remark.text(session),
      source: session.revision(source, over: known.sources.ofAll))
    try session.save(command, .record(.framework(id)))
  }
}
