import Domain
import Localization

/// The list of participants: States in the protocol order of the paper's language, then organisations and others (domain §4, §6).
/// Before the meeting it is provisional and lists who has accepted.
struct ParticipantsBuilder: PaperBuilder {
  func build(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> Paper {
    let file = try MeetingFile(request, register: register, asOf: asOf, language: language)
    let isProvisional = file.meeting.attendance.isEmpty
    let title = Phrase(en: "Provisional list of participants", fr: "Liste provisoire des participants")
    var paper = file.paper(
      .participants, title: isProvisional ? title : nil, status: isProvisional ? .draft : .issued)
    var composer = file.composer()
    ParticipantTables(file: file).write(into: &composer, level: 1)
    paper.blocks = composer.blocks
    return paper
  }
}
