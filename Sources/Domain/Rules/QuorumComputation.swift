/// Counts the quorum in whole numbers over the voting seats held on the day of the meeting (domain §2): two thirds of nine are six.
public enum QuorumComputation {
  /// - Parameter time: counts who is there at that time of the meeting's clock; absent: whoever was there at all.
  public static func quorum(of meeting: Meeting, body: Body, at time: LocalTime? = nil) -> Quorum {
    let seats = votingSeats(of: meeting, body: body)
    let present = seats.count { seat in
      meeting.attendance(of: seat).map { $0.counts(at: time) } ?? false
    }
    guard let rule = body.quorum else { return .noRule(present: present, of: seats.count) }
    let required = rule.required(of: seats.count)
    return present >= required
      ? .reached(present: present, required: required, of: seats.count)
      : .notReached(present: present, required: required, of: seats.count)
  }

  /// The voting seats of a meeting: those recorded when it closed, else those in office on its first day.
  public static func votingSeats(of meeting: Meeting, body: Body) -> [Seat] {
    guard let recorded = meeting.votingSeats else { return seatsInOffice(at: meeting, body: body) }
    return body.seats.filter { recorded.contains($0.id) }
  }

  /// The voting seats in office on the meeting's first day as the body's record has them now; a vacant seat is not in office.
  static func seatsInOffice(at meeting: Meeting, body: Body) -> [Seat] {
    guard let day = meeting.firstDay else { return [] }
    return body.seats(on: day).filter { $0.isVoting && $0.holder != nil }
  }
}

extension Meeting {
  /// The attendance recorded for a seat: under the seat itself, or under its holder where no seat was noted.
  public func attendance(of seat: Seat) -> Attendance? {
    attendance.first { $0.seat == seat.id } ?? attendance.first { $0.seat == nil && $0.party == seat.holder }
  }
}

extension Attendance {
  /// Whether the seat counts as present or represented; at a time, only from arrival until leaving.
  public func counts(at time: LocalTime?) -> Bool {
    guard manner.counts, let time else { return manner.counts }
    return (arrived.map { $0 <= time } ?? true) && (left.map { time < $0 } ?? true)
  }
}
