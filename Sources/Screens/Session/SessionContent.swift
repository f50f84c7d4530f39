import Domain
import Localization
import TerminalUI

/// A meeting while it sits: its agenda with the decisions under each item, and what belongs to each of them.
public struct SessionContent: Sendable {
  /// What a line is about, so that the selection stays with it.
  enum Subject: Hashable, Sendable {
    case item(Identifier<AgendaItem>)
    case decision(DecisionID)
  }

  let id: MeetingID
  let page: Page
  let subjects: [Subject]
  let meeting: Meeting
  let body: Body?
  /// The title with the place, and without it where room is short.
  let titles: [String]
  /// IANA zone of its clock.
  let zone: String

  init(_ id: MeetingID, _ register: any Register, _ around: Surroundings) throws(RegisterError) {
    self.id = id
    let wording = Wording(register, around)
    meeting = try register.meeting(id)
    body = try meeting.body.map { id throws(RegisterError) in try register.body(id) }
    let office = try register.office().zone
    zone = meeting.timing.schedule?.zone ?? body?.zone ?? office
    let title = wording(wording.names.title(of: meeting))
    let place = meeting.venue?.place.map { wording.text($0) }
    titles = [place.map { title + ", " + $0 }, title].compactMap { $0 }
    let approval = try ApproveMinutesForm(before: meeting, register)
    let lines = SessionLines(meeting: meeting, approval: approval, wording: wording)
    subjects = lines.subjects
    page = lines.page
  }

  /// The day and the time where the meeting is.
  func clock(_ around: Surroundings) -> (day: CalendarDay, time: LocalTime) {
    around.zones.local(around.now, zone) ?? around.now.utc
  }

  /// Who is there: at this moment while the meeting sits, otherwise at all.
  func quorum(_ around: Surroundings) -> Quorum? {
    guard let body else { return nil }
    let clock = clock(around)
    let isSitting =
      meeting.timing.name == .inSession && meeting.sittings.last.map { $0.date == clock.day } ?? false
    return QuorumComputation.quorum(of: meeting, body: body, at: isSitting ? clock.time : nil)
  }

  /// The line to begin with: the first decision that is still open, else the item under discussion, else the first that is not
  /// concluded.
  var firstLine: Int {
    func item(_ states: AgendaItem.State...) -> Int? {
      meeting.numberedAgenda.first { states.contains($0.item.state) }.flatMap {
        subjects.firstIndex(of: .item($0.item.id))
      }
    }
    let open = meeting.decisions.first { $0.standing == .proposed }
    return open.flatMap { subjects.firstIndex(of: .decision($0.id)) } ?? item(.discussed)
      ?? item(.adopted, .provisional) ?? 0
  }
}
