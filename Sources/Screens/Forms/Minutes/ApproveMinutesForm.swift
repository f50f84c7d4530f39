import Commands
import Domain
import Localization

/// Approval, by silence or at a later meeting of the body: from then on the minutes are final.
struct ApproveMinutesForm: OfficerForm {
  static let name = "approve-minutes"

  private enum Way: String { case tacit, meeting }

  var meeting: MeetingID
  /// The meeting that approves, where the form was opened from it.
  var at: MeetingID?

  init(meeting: MeetingID, at: MeetingID? = nil) {
    self.meeting = meeting
    self.at = at
  }

  /// What approves the minutes of the meeting before, where they are circulated and this one sits or has sat; `nil` elsewhere.
  init?(before meeting: Meeting, _ register: any Register) throws(RegisterError) {
    guard meeting.dayInTheRoom != nil, let previous = try register.previousMeeting(of: meeting),
      previous.minutes == .circulated
    else { return nil }
    self.init(meeting: previous.id, at: meeting.id)
  }

  /// What can approve minutes today: silence once the comments are over, and the meetings that began since.
  struct Possible {
    let isTacit: Bool
    let meetings: [MeetingRow]

    var isAny: Bool { isTacit || !meetings.isEmpty }

    init(_ meeting: Meeting, _ register: any Register, today: CalendarDay) throws(RegisterError) {
      if case .circulated(_, let until) = meeting.minutes?.standing {
        isTacit = today >= TacitApproval.date(commentsUntil: until)
      } else {
        isTacit = false
      }
      guard let body = meeting.body else {
        meetings = []
        return
      }
      meetings = try register.meetings(
        MeetingQuery(body: body, from: meeting.firstDay, states: [.inSession, .suspended, .held])
      ).rows.filter { $0.id != meeting.id }
    }
  }

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.meeting(meeting)
    let possible = try Possible(record, register, today: around.today)
    var ways: [(String, Phrase)] = []
    if possible.isTacit { ways.append((Way.tacit.rawValue, MinutesWords.tacitly)) }
    if !possible.meetings.isEmpty { ways.append((Way.meeting.rawValue, MinutesWords.atMeeting)) }
    let meetings = possible.meetings.map { row in
      (row.id.text, Phrase(same: wording.title(row) + ", " + wording.date(row.schedule?.date)))
    }
    let approving = at.flatMap { at in possible.meetings.first { $0.id == at }?.id.text }
    let way = approving == nil ? ways.first?.0 : Way.meeting.rawValue
    let comments = record.minutes?.comments.count ?? 0
    let open = record.minutes?.comments.count(where: \.isOpen) ?? 0
    var preface = try UnwrittenSections.warning(meeting, register, around)
    if !preface.isEmpty { preface.append(MinutesWords.stayUnwritten[around.language]) }
    preface.append(MinutesWords.approvalIsFinal[around.language])
    if comments > 0 {
      preface.append(
        (open > 0 ? MinutesWords.stillOpen(open) : MinutesWords.commentsToSettle(comments))[around.language])
    }
    return try FormContent(
      FormTitles.approveMinutes[around.language], note: record.minutes?.symbol ?? "", preface: preface,
      button: FormTitles.approve,
      [
        .choice(.method, ways, way).labelled(MinutesWords.approved).required,
        .choice(.meeting, meetings, approving ?? meetings.last?.0)
          .shown(when: .method, is: Way.meeting.rawValue).required,
        .day(.date, nil, around, leaning: .past).labelled(MinutesWords.approvedOn)
          .hinted(MinutesWords.approvedOnHint),
      ]
    ).grave.seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let isAtMeeting = reader.choice(.method, as: Way.self) == .meeting
    try series.perform(
      ApproveMinutes(
        meeting: meeting, at: isAtMeeting ? reader.choice(.meeting).flatMap { MeetingID($0) } : nil,
        on: try reader.day(.date, .past)))
  }
}
