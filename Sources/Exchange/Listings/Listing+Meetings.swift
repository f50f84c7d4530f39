import CanonicalJSON
import Domain
import Localization

extension Listing where Row == MeetingRow {
  public static var meetings: Listing {
    Listing([
      .text("id") { $0.id.text },
      .text("body") { $0.body?.text },
      .named("bodyName") { meeting, names in meeting.body.map { Party.body($0).name(names) } },
      .named("bodyAcronym") { meeting, names in meeting.body.flatMap { Party.body($0).acronym(names) } },
      .text("kind") { $0.kind.rawValue },
      .number("ordinal") { $0.ordinal },
      .named("title") { meeting, names in names.title(of: meeting).text },
      .text("state") { $0.state.rawValue },
      .text("date") { $0.schedule?.date.description },
      .text("until") { $0.schedule?.until?.description },
      .text("start") { $0.schedule?.start?.description },
      .text("end") { $0.schedule?.end?.description },
      .text("zone") { $0.schedule?.zone },
      .words("place") { $0.place },
      .truth("online") { $0.online ?? false },
      .text("minutes") { $0.minutes?.rawValue },
      .number("accepted") { $0.accepted },
      .number("declined") { $0.declined },
      .number("unanswered") { $0.unanswered },
      .number("unsent") { $0.unsent },
      .number("decisions") { $0.decisions },
    ])
  }
}

extension Phrase {
  var text: Text { Text(en: en, fr: fr) }
}
