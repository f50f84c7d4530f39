import ArgumentParser
import Commands
import Domain
import Localization

struct ResultAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("add", en: "Add a result to a framework.", fr: "Ajouter un résultat à un cadre.")
  }

  @OptionGroup var framework: FrameworkArgument

  @OptionGroup var title: TitleOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Its number or letter: 1.2.", fr: "Son numéro ou sa lettre : 1.2.", value: .number)
  )
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
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Its level; otherwise the one below its parent’s.",
      fr: "Son niveau ; à défaut, celui qui suit le niveau supérieur.", value: .levelWord))
  var level: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The result below which it stands.", fr: "Le résultat dont il relève.", value: .resultWord))
  var parent: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The workstream it belongs to.", fr: "Le flux de travail dont il relève.", value: .workstreamWord))
  var workstream: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The result before which it goes; otherwise last.",
      fr: "Le résultat avant lequel il se place ; à défaut, à la fin.", value: .resultWord))
  var before: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "A fund, framework, body or organization that it is about; repeat for several.",
      fr:
        "Un fonds, un cadre, une instance ou une organisation sur quoi il porte ; à répéter pour plusieurs.",
      value: .recordWord))
  var concerns: [String] = []

  @OptionGroup var source: SourceOptions

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FrameworkID = try session.framework(framework.framework)
    let command = AddResult(
      framework: id, title: try title.text(session) ?? Text(), level: try session.level(level, of: id),
      parent: try session.result(parent, of: id), code: code, detail: .given(en: detailEn, fr: detailFr),
      workstream: try session.workstream(workstream, of: id),
      concerns: try session.concerns(concerns), before: try session.result(before, of: id),
      source: session.source(source.source))
    try session.save(command) { receipt in
      guard let result: Identifier<ExpectedResult> = receipt.added(to: "results") else {
        return .words(.empty)
      }
      return .result(ResultReference(framework: id, result: result))
    }
  }
}
