import ArgumentParser
import Commands
import Domain
import Localization

struct ResultEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Edit a result: number, title, level, workstream, what it concerns.",
      fr: "Modifier un résultat : numéro, intitulé, niveau, flux de travail, objet.",
      discussion: Phrase(
        en: "What is left out stays; “none” empties a field.",
        fr: "Ce qui n’est pas indiqué reste ; « none » vide un champ."))
  }

  @OptionGroup var result: ResultArgument

  @OptionGroup var title: TitleOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Its number or letter, or “none”.", fr: "Son numéro ou sa lettre, ou « none ».", value: .number))
  var code: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Detail in English.", fr: "Précision en anglais.", value: .text))
  var detailEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Detail in French.", fr: "Précision en français.", value: .text))
  var detailFr: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "Its level.", fr: "Son niveau.", value: .levelWord))
  var level: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The workstream it belongs to, or “none”.", fr: "Le flux de travail dont il relève, ou « none ».",
      value: .workstreamWord))
  var workstream: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "A fund, framework, body or organization that it is about, or “none”; repeat for several.",
      fr:
        "Un fonds, un cadre, une instance ou une organisation sur quoi il porte, ou « none » ; à répéter pour plusieurs.",
      value: .recordWord))
  var concerns: [String] = []

  @OptionGroup var source: SourceOptions

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference: ResultReference = try session.result(result.result)
    let known = try session.element(of: reference.framework) { $0.result(reference.result)?.source }
    let command = EditResult(
      result: reference, title: try title.text(session),
      code: try session.revision(code) { words throws(CommandLineError) in words },
      detail: .given(en: detailEn, fr: detailFr), level: try session.level(level, of: reference.framework),
      workstream: try session.revision(workstream) { words throws(CommandLineError) in
        try session.workstream(words, of: reference.framework) as Identifier<Workstream>
      },
      concerns: try session.revision(concerns) { words throws(CommandLineError) in
        try session.concerns(words)
      }, source: session.revision(source, over: known))
    try session.save(command, .result(reference))
  }
}
