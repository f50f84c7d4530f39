import Commands
import Domain
import Localization

/// Whom to invite: the seats in office that are not on the list yet are there at once, others can be added. Once the meeting is
/// convened, invitations leave the day they are written.
struct InviteForm: OfficerForm {
  static let name = "invite"

  var meeting: MeetingID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.meeting(meeting)
    let missing = try Self.missing(from: record, register, today: around.today)
    return try FormContent(
      FormTitles.invite[around.language], note: wording(wording.names.fullTitle(of: record, .short)),
      preface: missing.isEmpty ? [] : [FormTitles.seatsToInvite(missing.count)[around.language]],
      [
        .day(.date, record.timing.name == .convened ? around.today : nil, around, leaning: .past)
          .labelled(FormTitles.sentOn).hinted(FormTitles.sentHint),
        .lookup(
          .holder, .parties, missing.map { Reference($0, wording) }, isMany: true, new: .party
        ).labelled(FormTitles.parties).required,
      ]
    ).seeing([record.key], register)
  }

  /// The holders of seats in office on the day who are not on the list.
  static func missing(
    from record: Meeting, _ register: any Register, today: CalendarDay
  ) throws(RegisterError) -> [Party] {
    guard let body = try record.body.map({ id throws(RegisterError) in try register.body(id) }) else {
      return []
    }
    return InvitationRule.invitees(of: body, on: record.firstDay ?? today).map(\.party)
      .filter { record.invitation(of: $0) == nil }
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let parties = reader.parties(.holder)
    if parties.isEmpty { throw .invalid(.holder, .missing) }
    try series.perform(
      InviteParties(meeting: meeting, parties: parties, sent: try reader.day(.date, .past)))
  }
}

/// Invitations that left on a day.
struct MarkSentForm: OfficerForm {
  static let name = "mark-sent"

  var meeting: MeetingID
  /// Empty: all that are still to be sent.
  var parties: [Party] = []

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.meeting(meeting)
    let unsent = parties.isEmpty ? record.standingInvitations.filter { $0.sent == nil }.map(\.party) : parties
    return try FormContent(
      FormTitles.markSent[around.language], note: wording(wording.names.fullTitle(of: record, .short)),
      preface: [FormTitles.notSentYet(unsent.count)[around.language]],
      [
        .day(.date, around.today, around, leaning: .past).labelled(FormTitles.sentOn).required,
        .lookup(.holder, .parties, unsent.map { Reference($0, wording) }, isMany: true)
          .labelled(FormTitles.parties).required,
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let parties = reader.parties(.holder)
    if parties.isEmpty { throw .invalid(.holder, .missing) }
    try series.perform(
      InviteParties(
        meeting: meeting, parties: parties, sent: try reader.day(.date, .past) ?? reader.today))
  }
}
