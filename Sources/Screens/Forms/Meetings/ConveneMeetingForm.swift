import Commands
import Domain
import Localization

/// Convenes a meeting that has all it needs; the invitations can leave with it.
struct ConveneMeetingForm: OfficerForm {
  static let name = "convene-meeting"

  var meeting: MeetingID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let language = around.language
    let record = try register.meeting(meeting)
    let body = try record.body.map { id throws(RegisterError) in try register.body(id) }
    let needs = MeetingTransitions.needs(of: record, body: body)
    if !needs.isEmpty { throw .refused(.convenementLacks(meeting, needs)) }
    let chair = record.chair ?? record.firstDay.flatMap { body?.chair(on: $0) }
    let unsent = record.standingInvitations.count { $0.sent == nil }
    var fields: [FormField] = [.fact(.date, MeetingFacts.date(of: record, wording))]
    fields.append(.fact(.place, MeetingFacts.place(of: record, wording)))
    if let chair { fields.append(.fact(.chair, MeetingFacts.words(of: chair, wording))) }
    fields.append(
      .fact(.item, wording(Nouns.item.counted(record.agenda.count(where: \.isOnAgenda))))
        .labelled(ScreenWords.agenda))
    if unsent > 0 {
      fields.append(
        .day(.from, nil, around, leaning: .past).labelled(FormTitles.sentOn)
          .hinted(FormTitles.sendAllHint(unsent)))
    }
    return try FormContent(
      FormTitles.convene[language], note: wording(wording.names.fullTitle(of: record, .short)),
      preface: [FormTitles.conveneWords[language]], button: FormTitles.keyConvene, fields
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    if let sent = try reader.day(.from, .past) {
      let unsent = try series.current.meeting(meeting).standingInvitations.filter { $0.sent == nil }.map(
        \.party)
      if !unsent.isEmpty { try series.perform(InviteParties(meeting: meeting, parties: unsent, sent: sent)) }
    }
    try series.perform(ConveneMeeting(meeting: meeting))
  }
}
