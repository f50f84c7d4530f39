import Commands
import Domain
import Localization

/// What a meeting is called, where and when in the day it is, who chairs it and what it is for.
struct EditMeetingForm: OfficerForm {
  static let name = "edit-meeting"

  var meeting: MeetingID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.meeting(meeting)
    return try FormContent(
      FormTitles.editMeeting[around.language], note: wording(wording.names.fullTitle(of: record, .short)),
      hours(of: record, wording) + place(of: record) + [.text(.title, record.title)]
        + (record.kind == .ordinary ? [.number(.ordinal, record.ordinal)] : [])
        + (try chair(of: record, register, wording))
        + [
          .day(.replyBy, record.replyBy, around), .text(.level, record.levelOfRepresentation),
          .text(.purpose, record.purpose, isLong: true), .text(.remark, record.remark, isLong: true),
        ]
    ).seeing([record.key], register)
  }

  /// In the order in which they were asked when the meeting was planned.
  private func place(of record: Meeting) -> [FormField] {
    var fields: [FormField] = [.text(.place, record.venue?.place)]
    if let schedule = record.timing.schedule {
      fields.append(.zone(schedule.zone).following(.place).hinted(FormTitles.meetingZoneHint))
    }
    return fields + [
      .text(.building, record.venue?.building), .yesNo(.online, record.venue?.online == true),
      .line(.link, record.venue?.link),
    ]
  }

  private func hours(of record: Meeting, _ wording: Wording) -> [FormField] {
    guard let schedule = record.timing.schedule else { return [] }
    let date = FormField.fact(.date, wording(schedule.phrase(.full)))
    let last = FormField.day(.to, schedule.until, wording.around)
      .labelled(FormTitles.meetingLastDay).hinted(FormTitles.lastDayHint)
    return [date] + (schedule.date.exact == nil ? [] : [last]) + [
      .time(.time, schedule.start, wording.around), .time(.endTime, schedule.end, wording.around),
    ]
  }

  private func chair(
    of record: Meeting, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> [FormField] {
    let body = try record.body.map { id throws(RegisterError) in try register.body(id) }
    let usual = record.firstDay.flatMap { body?.chair(on: $0)?.party }
    return [
      .lookup(
        .chair, .speakers(meeting), record.chair?.party.map { [Reference($0, wording)] } ?? [], new: .party
      ).hinted(usual.map { FormTitles.usualChair(wording.party($0, .short)) } ?? .empty),
      .lookup(
        .person, .people, record.chair?.person.map { [Reference(.person($0), wording)] } ?? [], new: .person
      ).labelled(FormTitles.inTheChair),
    ]
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let emptied = [Field.time, .endTime].filter { reader.hasChanged($0) && reader.line($0) == nil }
    let hours = try (start: changed(.time, reader), end: changed(.endTime, reader))
    let chair = try chair(reader, series.current)
    try series.perform(
      EditMeeting(
        meeting: meeting, title: reader.edited(.title), purpose: reader.edited(.purpose),
        level: reader.edited(.level), place: reader.edited(.place), building: reader.edited(.building),
        online: reader.hasChanged(.online) ? .to(reader.isYes(.online)) : .kept,
        link: try reader.revision(.link) { field throws(RegisterError) in reader.line(field) },
        chair: chair,
        replyBy: try reader.revision(.replyBy) { field throws(RegisterError) in try reader.day(field) },
        start: hours.start, end: hours.end, zone: reader.hasChanged(.zone) ? reader.zone(.zone) : nil,
        ordinal: reader.hasChanged(.ordinal) ? try reader.number(.ordinal) : nil,
        remark: reader.edited(.remark),
        until: try reader.revision(.to) { field throws(RegisterError) in try reader.day(field) },
        emptied: Set(emptied)))
  }

  private func changed(_ field: Field, _ reader: FormReader) throws(RegisterError) -> LocalTime? {
    reader.hasChanged(field) ? try reader.time(field) : nil
  }

  /// A note on the chair stays; its source spoke of the one before.
  private func chair(
    _ reader: FormReader, _ records: any Register
  ) throws(RegisterError) -> Revision<MeetingChair?> {
    guard reader.hasChanged(.chair) || reader.hasChanged(.person) else { return .kept }
    let (party, person) = (reader.party(.chair), reader.reference(.person)?.person)
    if party == nil && person == nil { return .to(nil) }
    return .to(MeetingChair(party: party, person: person, note: try records.meeting(meeting).chair?.note))
  }
}
