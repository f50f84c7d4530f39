import Domain
import Localization

/// The notice of a meeting – for ministers a letter of invitation – with the provisional agenda (domain §4).
struct NoticeBuilder: PaperBuilder {
  func build(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> Paper {
    let file = try MeetingFile(request, register: register, asOf: asOf, language: language)
    let letter = NoticeLetter(file: file)
    let isConvened = file.meeting.timing.name != .planned && file.meeting.timing.name != .postponed
    var paper = file.paper(.notice, title: letter.title, status: isConvened ? .issued : .draft)
    var composer = file.composer()
    composer.facts(Self.facts(file, composer))
    letter.write(into: &composer)
    Self.documents(file, into: &composer)
    composer.add(.signatures([letter.signature(composer)]))
    addressees(file, into: &composer)
    Self.agenda(file, into: &composer)
    paper.blocks = composer.blocks
    return paper
  }

  /// The agenda, on a page of its own.
  static func agenda(_ file: MeetingFile, into composer: inout Composer) {
    composer.add(.pageBreak)
    composer.heading(
      AgendaLines.isAdopted(file.meeting)
        ? Phrase(en: "Agenda", fr: "Ordre du jour")
        : Phrase(en: "Provisional agenda", fr: "Ordre du jour provisoire"))
    let agenda = AgendaLines(file.meeting)
    if agenda.lines.isEmpty { composer.note(AgendaWords.none) }
    agenda.write(into: &composer)
  }

  /// What the letter is about, at a glance.
  /// - Parameter sent: when it left, where that is not the day on which the first one did.
  static func facts(
    _ file: MeetingFile, _ composer: Composer, sent: CalendarDay? = nil
  ) -> [(label: Phrase, value: Passage?)] {
    let meeting = file.meeting
    let sent = sent ?? file.invited
    let convenor = meeting.chair?.party.map { file.names.phrase($0) }
    return [
      (Phrase(en: "Reference", fr: "Référence"), Passage(file.symbol(.notice), file.language)),
      (Phrase(same: "Date"), sent.map { composer.passage($0.phrase(.long)) }),
      (Phrase(en: "Convened by", fr: "Convoquée par"), convenor.map { composer.passage($0) }),
      (
        Phrase(en: "Meeting", fr: "Réunion"),
        composer.passage(file.names.fullTitle(of: meeting).capitalized)
      ),
      (Phrase(en: "Date and time", fr: "Date et heure"), when(file).map { composer.passage($0) }),
      (Phrase(en: "Venue", fr: "Lieu"), PlaceNames.label(meeting.venue).map { composer.passage($0) }),
      (Phrase(en: "Online", fr: "En ligne"), meeting.venue?.link.map { Passage($0, file.language) }),
      (Phrase(en: "Purpose", fr: "Objet"), meeting.purpose.map { composer.passage($0) }),
      (
        Phrase(en: "Level of representation", fr: "Niveau de représentation"),
        meeting.levelOfRepresentation.map { composer.passage($0) }
      ),
      (
        Phrase(en: "Reply by", fr: "Réponse attendue le"),
        file.replyBy.map { composer.passage($0.phrase(.long)) }
      ),
    ]
  }

  private static func when(_ file: MeetingFile) -> Phrase? {
    guard let schedule = file.meeting.timing.schedule else { return nil }
    guard let hours = schedule.hours else { return schedule.phrase(.full) }
    return schedule.phrase(.full) + ", " + hours + Phrase(en: " (local time)", fr: " (heure locale)")
  }

  /// What goes with it.
  static func documents(_ file: MeetingFile, into composer: inout Composer) {
    let documents = file.meeting.documents.filter(\.kind.isCirculated)
    guard !documents.isEmpty else { return }
    composer.heading(Phrase(en: "Documents", fr: "Documents"))
    composer.bullets(documents.map { DocumentLines.passage($0, composer) })
  }

  private func addressees(_ file: MeetingFile, into composer: inout Composer) {
    let parties = ProtocolOrder.sorted(
      file.meeting.standingInvitations.map(\.party), names: file.names, language: file.language
    ) { $0 }
    guard !parties.isEmpty else { return }
    composer.heading(Phrase(en: "Addressees", fr: "Destinataires"))
    composer.bullets(parties.map { composer.passage(file.names.phrase($0, .both)) })
  }
}
