import CanonicalJSON
import Domain
import TestSupport

/// Meetings of every sort, the same for the same seed.
final class RandomMeetings {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  func number(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(limit, 1)
  }

  func one<Value>(of values: [Value]) -> Value { values[number(values.count)] }

  func maybe<Value>(_ value: @autoclosure () -> Value) -> Value? { number(3) == 0 ? nil : value() }

  private static let vocabulary = [
    "Réunion", "plénière", "de la", "Plateforme", "committee", "d’étape", "N’Djaména", "révisée", "budget",
    "Ɗan", "suivi", "report", "ŒUVRE", "coordination\nrégionale", "Sahel",
  ]

  func text() -> Text {
    func words() -> String {
      (0...number(5)).map { _ in one(of: Self.vocabulary) }.joined(separator: " ")
    }
    let en = maybe(words())
    return Text(en: en, fr: words(), original: maybe(.french))
  }

  func date(near year: Int) -> PartialDate {
    let month = 1 + number(12)
    let day = maybe(1 + number(28))
    let shifted = number(8) == 0 ? year + 1 : year
    if number(6) == 0 { return PartialDate(year: shifted, month: nil, day: nil) ?? "2020" }
    return PartialDate(year: shifted, month: month, day: day) ?? "2020"
  }

  func meeting(_ id: MeetingID, year: Int) -> Meeting {
    let schedule = Schedule(
      date: date(near: year), start: maybe(LocalTime(hour: number(24), minute: 30) ?? .midnight),
      zone: maybe("Africa/Bamako"))
    let timing: MeetingTiming = one(of: [
      .planned(nil), .planned(schedule), .convened(schedule), .held(schedule), .held(schedule),
      .postponed(from: schedule, to: nil), .cancelled(schedule, reason: nil),
    ])
    let count = number(6)
    return Meeting(
      id: id, year: year, body: maybe(one(of: ["mcp", "ts"])), kind: one(of: Meeting.Kind.allCases),
      ordinal: maybe(number(30)), title: maybe(text()), timing: timing, venue: maybe(Venue(place: text())),
      invitations: [
        Invitation(id: "v-1", party: .organization("au"), sent: maybe("2026-01-01"), reply: maybe(.accepted))
      ], decisions: (0..<count).map { decision($0, year: year) }, remark: maybe(text()))
  }

  func decision(_ number: Int, year: Int) -> Decision {
    let owners: [Party] = [
      .organization("au"), .organization("mali"), .body("ts"), .person("awa-diallo"), .members,
      .post(.same("Minister"), of: maybe("mali")),
    ]
    let standings: [DecisionStanding] = [
      .proposed, .adopted(Adoption(method: .consensus, on: date(near: year))), .deferred(reason: nil),
      .adopted(Adoption(method: .vote, asAmended: true, on: date(near: year))), .withdrawn(reason: nil),
    ]
    let due = date(near: year).latest
    return Decision(
      id: Identifier("d-\(number)") ?? "d", symbol: maybe("MCP/\(year)/Dec.\(number)"), title: maybe(text()),
      verb: maybe(one(of: OperativeVerb.allCases)),
      paragraphs: (0..<self.number(3)).map { Paragraph(id: Identifier("p-\($0)") ?? "p", text: text()) },
      standing: one(of: standings),
      responsible: (0..<self.number(3)).map { place in
        Responsibility(
          id: Identifier("r-\(place)") ?? "r", party: one(of: owners),
          status: one(of: Responsibility.Status.allCases), percent: maybe(self.number(100)))
      },
      deadline: maybe(one(of: [.date(due), .nextPlenary, .ongoing])))
  }
}
