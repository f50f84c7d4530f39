import Domain
import Localization

/// The minutes, in the order of domain §4; what no officer has written is said from what was recorded.
struct MinutesBuilder: PaperBuilder {
  func build(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> Paper {
    var file = try MeetingFile(request, register: register, asOf: asOf, language: language)
    try file.requireMinutes()
    let status: Paper.Status = file.meeting.isFinal ? .issued : .draft
    var paper = file.paper(.minutes, title: file.minutesTitle.phrase.capitalized, status: status)
    var composer = file.composer()
    MinutesHead(file: file).write(into: &composer)
    try MinutesText(file: file).write(into: &composer)
    MinutesSignatures(file: file).write(into: &composer)
    MinutesCorrigenda(file: file).write(into: &composer)
    MinutesAnnexes(file: file).write(into: &composer)
    paper.blocks = composer.blocks
    return paper
  }
}

extension MeetingFile {
  /// Sees to the names that minutes use: approved ones keep those of their day.
  /// - Throws: the refusal while there is nothing to minute.
  mutating func requireMinutes() throws(RegisterError) {
    switch meeting.timing.name {
    case .inSession, .suspended, .held: break
    case .planned, .convened, .postponed, .cancelled:
      throw .refused(.minutesBeforeMeeting(meeting.id, meeting.timing.name))
    }
    if meeting.isFinal { names = Names(register, sealed: meeting.minutes?.snapshot) }
  }
}
