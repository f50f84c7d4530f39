import Commands
import Domain
import Localization

/// A meeting to be planned; what is left blank is proposed by the cadence of its body.
struct ScheduleMeetingForm: OfficerForm {
  static let name = "schedule-meeting"

  var body: BodyID?
  var day: CalendarDay?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    return FormContent(
      FormTitles.newMeeting[around.language],
      [
        .lookup(.body, .bodies, body.map { [Reference(.body($0), wording)] } ?? []).required,
        .choice(
          .kind, Meeting.Kind.allCases.map { ($0.rawValue, $0.phrase) }, Meeting.Kind.ordinary.rawValue),
        .lookup(.meeting, .meetings).shown(when: .kind, is: Meeting.Kind.preparatory.rawValue),
        .partialDay(.date, day.map(PartialDate.init), around, leaning: .future), .time(.time),
        .time(.endTime),
        .text(.place), .text(.building), .yesNo(.online, false), .text(.title),
      ])
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    guard let body = reader.reference(.body)?.body else { throw .invalid(.body, .missing) }
    try series.perform(
      ScheduleMeeting(
        body: body, kind: reader.choice(.kind) ?? .ordinary, date: try reader.partialDay(.date),
        start: try reader.time(.time), end: try reader.time(.endTime), place: reader.text(.place),
        building: reader.text(.building), online: reader.isYes(.online) ? true : nil,
        title: reader.text(.title), prepares: reader.reference(.meeting)?.meeting))
  }
}
