import ArgumentParser
import Domain
import Exchange
import Localization

struct GroupsCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "groups", en: "List the working groups: who chairs, who supports, when they meet.",
      fr: "Lister les groupes de travail : présidence, appui technique, réunions.")
  }

  @OptionGroup var list: ListOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let register = try session.register()
    let day = try session.asOf()
    let (bodies, activity) = try session.asking { () throws(RegisterError) in
      (try register.bodies().filter(\.kind.isGroup), try register.activity(asOf: day))
    }
    let entries = bodies.map { BodyEntry($0, activity: activity[$0.id] ?? .init(), asOf: day) }
    let columns: [ListColumn] = [
      .plain(ListWords.identifier), .words(ListWords.name), .words(ListWords.chair),
      .words(ListWords.technicalSupport), .words(StrandWords.label(of: bodies.map(\.kind))),
      .plain(ListWords.last),
      .plain(ListWords.next),
      .number(ListWords.open),
    ]
    let nothing = ListWords.nothing(Nouns.body)
    try session.write(entries, .bodies, csv: list.csv, nothing: nothing, columns) { entry, names in
      let body = entry.body
      let support = body.seats([.technicalSupport], on: day).compactMap(\.holder)
      return [
        body.id.text, body.name.phrase[session.language], session.chair(of: body, on: day, names),
        support.map { names.phrase($0, .short)[session.language] }.joined(separator: ", "),
        (body.pillar ?? Text()).phrase[session.language], session.date(of: entry.activity.last),
        session.date(of: entry.activity.next), String(entry.activity.open),
      ]
    }
  }
}
