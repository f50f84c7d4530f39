import ArgumentParser
import Domain
import Exchange
import Localization

struct BodiesCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "bodies", en: "List the coordination bodies.", fr: "Lister les instances de coordination.")
  }

  @OptionGroup var list: ListOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let register = try session.register()
    let day = try session.asOf()
    let (bodies, activity) = try session.asking { () throws(RegisterError) in
      (try register.bodies(), try register.activity(asOf: day))
    }
    let architecture = Architecture(bodies)
    let entries = architecture.rows.map {
      BodyEntry($0.body, activity: activity[$0.body.id] ?? .init(), asOf: day)
    }
    let columns: [ListColumn] = [
      .plain(ListWords.identifier), .words(ListWords.name), .words(ListWords.chair), .plain(ListWords.next),
      .number(ListWords.open), .number(ListWords.overdue),
    ]
    let nothing = ListWords.nothing(Nouns.body)
    try session.write(entries, .bodies, csv: list.csv, nothing: nothing, columns) { entry, names in
      let body = entry.body
      return [
        body.id.text, architecture.indent(of: body.id) + session.name(of: body, on: day, names),
        session.chair(of: body, on: day, names), session.date(of: entry.activity.next),
        String(entry.activity.open), String(entry.activity.overdue),
      ]
    }
  }
}

extension Session {
  /// A body's name with its acronym and, unless it is active, how it stands.
  fileprivate func name(of body: Body, on day: CalendarDay, _ names: Names) -> String {
    let name = names.phrase(.body(body.id), .both)[language]
    let standing = body.standing.asOf(day).name
    return standing == .active
      ? name : "\(name) – \(standing.phrase(names.gender(of: .body(body.id)))[language])"
  }

  /// Who presides over a body on a day, in short.
  func chair(of body: Body, on day: CalendarDay, _ names: Names) -> String {
    let seats = body.seats(SeatRole.presiding, on: day)
    if seats.isEmpty {
      return body.standing.asOf(day).isReadOnly ? "–" : ListWords.notRecorded[language]
    }
    let holders = seats.map {
      $0.holder.map { names.phrase($0, .short)[language] } ?? ListWords.vacant[language]
    }
    return holders.joined(separator: ", ")
  }

  func date(of meeting: MeetingRow?) -> String {
    guard let meeting else { return "" }
    return meeting.schedule?.date.phrase(.medium)[language] ?? ListWords.undated[language]
  }
}
