import Domain
import Localization

/// The agenda, provisional until the meeting adopts it (domain §4).
struct AgendaBuilder: PaperBuilder {
  func build(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> Paper {
    let file = try MeetingFile(request, register: register, asOf: asOf, language: language)
    let isAdopted = AgendaLines.isAdopted(file.meeting)
    let title =
      isAdopted
      ? Phrase(en: "Agenda", fr: "Ordre du jour")
      : Phrase(en: "Provisional agenda", fr: "Ordre du jour provisoire")
    var paper = file.paper(.agenda, title: title)
    var composer = file.composer()
    composer.facts(AgendaWords.facts(file, composer))
    let agenda = AgendaLines(file.meeting)
    if agenda.lines.isEmpty { composer.note(AgendaWords.none) }
    agenda.write(into: &composer)
    paper.blocks = composer.blocks
    return paper
  }
}

/// What the two agendas say alike.
enum AgendaWords {
  static let none = Phrase(
    en: "No agenda item is recorded yet.", fr: "Aucun point n’est encore inscrit à l’ordre du jour.")

  static func facts(_ file: MeetingFile, _ composer: Composer) -> [(label: Phrase, value: Passage?)] {
    let schedule = file.meeting.timing.schedule
    return [
      (Phrase(same: "Date"), schedule.map { composer.passage($0.phrase(.full)) }),
      (Phrase(en: "Time", fr: "Heure"), schedule?.hours.map { composer.passage($0) }),
      (Phrase(en: "Venue", fr: "Lieu"), PlaceNames.label(file.meeting.venue).map { composer.passage($0) }),
    ]
  }
}
