import Domain
import Localization

/// The joint communiqué, in numbered paragraphs: the meeting, who took part, what was decided, and what else is to be said (domain §4).
struct CommuniqueBuilder: PaperBuilder {
  func build(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> Paper {
    let file = try MeetingFile(request, register: register, asOf: asOf, language: language)
    let isWritten = Self.isWritten(file.meeting)
    var paper = file.paper(.communique, status: file.isHeld && isWritten ? .issued : .draft)
    var composer = file.composer()
    if file.isHeld && !isWritten {
      composer.say(
        Phrase(
          en: "Drafted from the record of the meeting: no text of a communiqué is recorded.",
          fr: "Établi d’après le dossier de la réunion : aucun texte de communiqué n’est enregistré."))
    }
    for (index, passage) in paragraphs(file, composer).enumerated() {
      composer.add(.numbered(String(index + 1), passage))
    }
    if let done = done(file) { composer.say(done) }
    paper.blocks = composer.blocks
    return paper
  }

  /// Whether it has words of its own, or decisions adopted to give, and no document of it that is still to come (S0).
  private static func isWritten(_ meeting: Meeting) -> Bool {
    guard meeting.communique.isEmpty else { return true }
    let documents = meeting.documents.filter { $0.kind == .communique }
    let isReady = documents.contains { $0.languages.en == .ready || $0.languages.fr == .ready }
    return meeting.decisions.contains(where: \.standing.isAdopted) && (documents.isEmpty || isReady)
  }

  private func paragraphs(_ file: MeetingFile, _ composer: Composer) -> [Passage] {
    let adopted = file.meeting.decisions.filter(\.standing.isAdopted).flatMap(\.paragraphs)
    let words = (adopted + file.meeting.communique).map(\.text).filter { !$0.isEmpty }
    return [composer.passage(opening(file))] + (participants(file).map { [composer.passage($0)] } ?? [])
      + words.map { composer.passage($0) }
  }

  private func opening(_ file: MeetingFile) -> Phrase {
    let sentences = MeetingSentences(file: file)
    let held = file.isHeld ? sentences.wasHeld : sentences.isHeld
    guard let chair = sentences.chair else { return held }
    return held.map { words, _ in String(words.dropLast()) } + ", " + chair + "."
  }

  private func participants(_ file: MeetingFile) -> Phrase? {
    let all = ProtocolOrder.sorted(
      Delegation.all(of: file.meeting), names: file.names, language: file.language, party: \.party)
    guard !all.isEmpty else { return nil }
    let names = all.map { file.names.appellation($0.party).definite }.listed()
    return Phrase(en: "The following took part: \(names.en).", fr: "Y ont pris part : \(names.fr).")
  }

  /// `Done at N’Djamena, on 12 January 2027.`
  private func done(_ file: MeetingFile) -> Phrase? {
    guard let day = file.meeting.lastDay, file.meeting.timing.schedule?.date.exact != nil else { return nil }
    let date = day.phrase(.long)
    guard let place = file.meeting.venue?.place, !place.isEmpty else {
      return Phrase(en: "Done on \(date.en).", fr: "Fait le \(date.fr).")
    }
    return Phrase(
      en: "Done at \(place.phrase.en), on \(date.en).", fr: "Fait \(PlaceNames.at(place).fr), le \(date.fr).")
  }
}
