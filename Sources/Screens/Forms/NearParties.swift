import Domain

/// Who is most likely meant in a meeting.
struct NearParties {
  private let order: [Party: Int]

  /// When somebody is made responsible: whoever carries out decisions of its body already, the newest first, then what stands under
  /// the body, the body itself, and who sits in it.
  init(to meeting: MeetingID, _ register: any Register, asOf day: CalendarDay) throws(RegisterError) {
    let record = try register.meeting(meeting)
    var parties: [Party] = record.decisions.reversed().flatMap { $0.responsible.map(\.party) }
    if let id = record.body {
      let query = DecisionQuery(body: id, asOf: day, newestFirst: true, limit: 60)
      parties += try register.decisions(query).rows.flatMap { $0.owners.map(\.party) }
      parties += try register.bodies().filter { $0.parent == id }.map { .body($0.id) } + [.body(id)]
      parties += try register.body(id).seats(on: day).compactMap(\.holder)
    }
    self.init(parties)
  }

  /// When somebody speaks: who is there, then who was invited, then who sits in its body, the groups under it, and the body.
  init(at meeting: MeetingID, _ register: any Register, asOf day: CalendarDay) throws(RegisterError) {
    let record = try register.meeting(meeting)
    var parties = record.attendance.map(\.party) + record.standingInvitations.map(\.party)
    if let id = record.body {
      parties += try register.body(id).seats(on: day).compactMap(\.holder)
      parties += try register.bodies().filter { $0.parent == id }.map { .body($0.id) } + [.body(id)]
    }
    self.init(parties)
  }

  private init(_ parties: [Party]) {
    order = Dictionary(parties.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// The near ones first, in their order; the others stay in theirs.
  func sorted(_ candidates: [Candidate]) -> [Candidate] {
    candidates.enumerated().sorted { one, other in
      (place(of: one.element), one.offset) < (place(of: other.element), other.offset)
    }.map(\.element)
  }

  private func place(of candidate: Candidate) -> Int {
    candidate.reference.party.flatMap { order[$0] } ?? .max
  }
}
