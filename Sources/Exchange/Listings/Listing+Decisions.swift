import CanonicalJSON
import Domain
import Localization

extension Listing where Row == DecisionRow {
  /// The register of decisions; in JSON with each responsible party's own status.
  public static var decisions: Listing {
    Listing([
      .text("id") { $0.reference.decision.text },
      .text("meeting") { $0.reference.meeting.text },
      .text("date") { $0.meetingDate?.description },
      .text("body") { $0.body?.text },
      .named("bodyAcronym") { decision, names in decision.body.flatMap { Party.body($0).acronym(names) } },
      .text("symbol") { $0.symbol },
      .number("number") { $0.place },
      .words("title") { $0.title },
      .named("text") { row, names in row.wholeText(names) },
      .text("verb") { $0.verb?.rawValue },
      .text("state") { $0.standing.rawValue },
      .text("implementation") { $0.implementation?.rawValue },
      .text("deadline") { $0.deadline?.words },
      .truth("overdue") { $0.isOverdue },
      .parties("responsible") { $0.owners.map(\.party) },
      .tree("owners") { decision, names in .array(decision.owners.map { $0.json(names) }) },
      .text("supersededByMeeting") { $0.supersededBy?.meeting.text },
      .text("supersededBy") { $0.supersededBy?.decision.text },
    ])
  }
}

extension DecisionRow {
  /// All its paragraphs, one a line; a row itself has but the first.
  fileprivate func wholeText(_ names: Names) -> Text {
    guard let decision = names.meeting(reference.meeting)?.decision(reference.decision),
      decision.paragraphs.count > 1
    else { return text }
    var whole = Text()
    for side in Language.allCases {
      let lines = decision.paragraphs.compactMap { $0.text[side] }
      whole[side] = lines.isEmpty ? nil : lines.joined(separator: "\n")
    }
    return whole
  }
}

extension DecisionRow.Owner {
  func json(_ names: Names) -> JSON {
    [
      "id": .string(id.text), "party": party.json(names), "status": .string(status.rawValue),
      "percent": percent.map(JSON.integer) ?? .null,
      "lastNews": lastNews.map { .string($0.description) } ?? .null, "reminders": .integer(reminders),
    ]
  }
}

extension Deadline {
  /// As records write it: a date, `next plenary` or `ongoing`.
  var words: String {
    switch self {
    case .date(let day): day.description
    case .nextPlenary: "next plenary"
    case .ongoing: "ongoing"
    }
  }
}
