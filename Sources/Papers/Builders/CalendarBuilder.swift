import Domain
import Localization

/// Calendar of meetings: of a body, of the whole register, or one meeting's line, by date; what has no day yet comes last.
struct CalendarBuilder: PaperBuilder {
  func build(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> Paper {
    let frame = try RegisterFrame(request, register: register, asOf: asOf, language: language)
    var paper = frame.paper(.calendar)
    var composer = frame.composer
    var rows: [Table.Row] = []
    for meeting in try meetings(frame) { rows.append(row(meeting, frame, composer)) }
    composer.table(
      columns, rows,
      otherwise: Phrase(en: "No meeting is recorded.", fr: "Aucune réunion n’est enregistrée."))
    paper.blocks = composer.blocks
    return paper
  }

  private let columns = [
    TableColumn(Phrase(en: "Date", fr: "Date")), TableColumn(Phrase(en: "Hours", fr: "Heures")),
    TableColumn(Phrase(en: "Body", fr: "Instance")), TableColumn(Phrase(en: "Meeting", fr: "Réunion")),
    TableColumn(Phrase(en: "Place", fr: "Lieu")), TableColumn(Phrase(en: "State", fr: "État")),
  ]

  private func meetings(_ frame: RegisterFrame) throws(RegisterError) -> [Meeting] {
    if let meeting = frame.meeting { return [meeting] }
    let kinds = Set(Meeting.Kind.allCases).subtracting([.betweenMeetings])
    let query = MeetingQuery(body: frame.request.body, kinds: kinds)
    var meetings: [Meeting] = []
    for row in try frame.register.meetings(query).rows { meetings.append(try frame.register.meeting(row.id)) }
    return meetings
  }

  private func row(
    _ meeting: Meeting, _ frame: RegisterFrame, _ composer: Composer
  ) -> Table.Row {
    let schedule = meeting.timing.schedule
    let names = frame.names
    return composer.row(
      meeting.id.text,
      [
        schedule?.phrase(.long) ?? Phrase(en: "not fixed", fr: "à fixer"), schedule?.hours ?? .empty,
        meeting.body.map { names.phrase($0, .short) } ?? .empty, names.title(of: meeting).capitalized,
        PlaceNames.label(meeting.venue) ?? .empty, meeting.timing.name.phrase,
      ])
  }
}
