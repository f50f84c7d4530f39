import Domain
import TestSupport

/// The organisations that the rule tests play with: two Sahel countries, a ministry of one, the AU with its mission, the UN.
enum Samples {
  static let sahel: Identifier<Classification> = "sahel"
  static let mali = Organization(
    id: "mali", kind: .state, name: .same("Mali"), classified: [Classified(id: "sahel")])
  /// A Sahel country until the end of 2020 only.
  static let chad = Organization(
    id: "chad", kind: .state, name: .same("Chad"),
    classified: [Classified(id: "sahel", term: Term(from: .date("2013-11"), to: .date("2020")))])
  static let ministry = Organization(
    id: "mali-foreign", kind: .ministry, name: .same("Foreign Affairs"), partOf: "mali")
  static let union = Organization(id: "au", kind: .regional, name: .same("AU"))
  static let misahel = Organization(id: "misahel", kind: .mission, name: .same("MISAHEL"), partOf: "au")
  static let nations = Organization(id: "un", kind: .unitedNations, name: .same("UN"))

  static let affiliations = Affiliations([
    .organization("mali"): [mali], .organization("chad"): [chad],
    .organization("mali-foreign"): [ministry, mali],
    .organization("au"): [union], .organization("misahel"): [misahel, union], .organization("un"): [nations],
    .post(.same("Minister"), of: "mali"): [mali],
  ])

  static func platform(seats: [Seat] = []) -> Body {
    Body(
      id: "mcp", kind: .platform, name: .same("Platform"), seats: seats,
      seatRules: [
        SeatRule(id: "chair", demand: .holderIs(sahel, role: .chair)),
        SeatRule(id: "partners", demand: .othersOnly(sahel, roles: [.technicalSupport, .member])),
      ])
  }

  static func secretariat(seats: [Seat] = []) -> Body {
    Body(
      id: "ts", kind: .technicalSecretariat, name: .same("Technical Secretariat"), seats: seats,
      seatRules: [SeatRule(id: "co-chairs", demand: .exactly(["au", "un"], role: .coChair))])
  }

  static func seat(
    _ id: Identifier<Seat>, _ role: SeatRole, _ holder: OrganizationID?, from: PartialDate? = nil,
    to: PartialDate? = nil
  ) -> Seat {
    Seat(
      id: id, role: role, holder: holder.map(Party.organization),
      term: Term(from: from.map(StatedDate.date) ?? .notStated, to: to.map(StatedDate.date)))
  }

  static func row(
    _ id: MeetingID, _ date: PartialDate?, _ state: MeetingTiming.Name = .held, ordinal: Int? = nil,
    kind: Meeting.Kind = .ordinary
  ) -> MeetingRow {
    MeetingRow(meeting(id, date, state, ordinal: ordinal, kind: kind))
  }

  static func meeting(
    _ id: MeetingID, _ date: PartialDate?, _ state: MeetingTiming.Name = .held, ordinal: Int? = nil,
    kind: Meeting.Kind = .ordinary
  ) -> Meeting {
    let schedule = date.map { Schedule(date: $0) }
    let timing: MeetingTiming =
      switch (state, schedule) {
      case (.cancelled, _): .cancelled(schedule, reason: nil)
      case (.convened, .some(let schedule)): .convened(schedule)
      case (.inSession, .some(let schedule)): .inSession(schedule)
      case (.suspended, .some(let schedule)): .suspended(schedule)
      case (.held, .some(let schedule)): .held(schedule)
      case (.postponed, .some(let schedule)): .postponed(from: schedule, to: nil)
      default: .planned(schedule)
      }
    return Meeting(
      id: id, year: date?.year ?? 2026, body: "mcp", kind: kind, ordinal: ordinal, timing: timing)
  }
}
