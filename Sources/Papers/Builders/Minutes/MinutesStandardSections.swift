import Domain
import Localization

/// The sections that all minutes have, in sentences from what was recorded.
struct MinutesStandardSections {
  let file: MeetingFile

  private var meeting: Meeting { file.meeting }
  private var names: Names { file.names }

  func opening(into composer: inout Composer) {
    let sentences = MeetingSentences(file: file)
    composer.say(sentences.wasHeld)
    let chair = sentences.chair
    if let opened = meeting.sittings.map({ ($0.date, $0.opened) }).min(by: { $0 < $1 })?.1
      ?? meeting.timing.schedule?.start
    {
      let time = opened.phrase
      let under = chair.map { Phrase(same: " ") + $0 } ?? .empty
      composer.say(
        Phrase(
          en: "The meeting was opened at \(time.en)\(under.en).",
          fr: "La séance est ouverte à \(time.fr)\(under.fr)."))
    } else if let chair {
      let verb = Phrase(
        en: "It took place", masculine: "Il s’est déroulé", feminine: "Elle s’est déroulée",
        MeetingSubject(meeting, names).gender)
      composer.say(verb + " " + chair + ".")
    }
    if let note = meeting.chair?.note, !note.isEmpty { composer.write(note) }
    sittings(into: &composer)
  }

  private func sittings(into composer: inout Composer) {
    guard meeting.sittings.count > 1 else { return }
    let sittings = meeting.sittings.sorted { ($0.date, $0.opened) < ($1.date, $1.opened) }
    let count = Noun(en: "sitting", fr: "séance", .feminine).counted(sittings.count)
    composer.say(
      Phrase(en: "The meeting held \(count.en):", fr: "La réunion a tenu \(count.fr) :"))
    composer.bullets(
      sittings.map { sitting in
        let day = sitting.date.phrase(.full)
        let from = sitting.opened.phrase
        guard let closed = sitting.closed?.phrase else {
          return composer.passage(
            Phrase(en: "\(day.en), from \(from.en)", fr: "\(day.fr), à partir de \(from.fr)"))
        }
        return composer.passage(
          Phrase(en: "\(day.en), \(from.en) to \(closed.en)", fr: "\(day.fr), de \(from.fr) à \(closed.fr)"))
      })
  }

  func agenda(into composer: inout Composer) {
    let lines = AgendaLines(meeting)
    guard !lines.lines.isEmpty else {
      return composer.say(Phrase(en: "No agenda is recorded.", fr: "Aucun ordre du jour n’est enregistré."))
    }
    composer.say(
      AgendaLines.isAdopted(meeting)
        ? Phrase(en: "The following agenda was adopted:", fr: "L’ordre du jour suivant est adopté :")
        : Phrase(
          en: "The provisional agenda was as follows:", fr: "L’ordre du jour provisoire était le suivant :"))
    lines.write(into: &composer)
  }

  /// What is known of a meeting of the past beyond its agenda.
  func summary(into composer: inout Composer) {
    guard !meeting.summary.isEmpty else { return }
    composer.heading(Phrase(en: "Proceedings", fr: "Déroulement"))
    for paragraph in meeting.summary { composer.write(paragraph.text) }
  }

  func previousMinutes(into composer: inout Composer) throws(RegisterError) {
    guard let previous = try file.neighbours().previous else {
      return composer.say(
        Phrase(en: "No previous meeting is recorded.", fr: "Aucune réunion précédente n’est enregistrée."))
    }
    let title = names.title(of: previous, body: meeting.body)
    let symbol = previous.symbol.map { " (\($0))" } ?? ""
    let fr = file.minutesTitle == .compteRendu ? "Le compte rendu" : "Le procès-verbal"
    let subject = Phrase(
      en: "The minutes of the \(title.en)\(symbol)", fr: "\(fr) de la \(title.fr)\(symbol)")
    switch previous.standing {
    case .approved(_, .atMeeting(meeting.id)):
      composer.say(Phrase(en: "\(subject.en) were approved.", fr: "\(subject.fr) est approuvé."))
    case .approved(let date, _):
      composer.say(
        Phrase(
          en: "\(subject.en) had been approved \(date.adverb.en).",
          fr: "\(subject.fr) avait été approuvé \(date.adverb.fr)."))
    case .draft, .cleared, .circulated, nil:
      composer.say(
        Phrase(
          en: "\(subject.en) had not been approved by the close of the meeting.",
          fr: "\(subject.fr) n’était pas approuvé à la clôture de la réunion."))
    }
  }

  func mattersArising(_ item: AgendaItem?, into composer: inout Composer) {
    let references = item?.followsUp ?? []
    let below = meeting.agenda.filter { item != nil && $0.parent == item?.id && !$0.followsUp.isEmpty }
      .compactMap { meeting.agendaNumber(of: $0.id) }.map { Phrase(same: $0) }
    if !references.isEmpty {
      composer.say(
        Phrase(
          en: "The follow-up to the following decisions was reviewed:",
          fr: "Les suites données aux décisions ci-après sont examinées :"))
      composer.bullets(references.map { EarlierDecisions.passage($0, composer) })
    } else if !below.isEmpty {
      let several = below.count > 1
      composer.say(
        Phrase(
          en:
            "The follow-up to earlier decisions was reviewed under item\(several ? "s" : "") \(below.listed().en).",
          fr:
            "Les suites données aux décisions antérieures sont examinées au\(several ? "x" : "") point\(several ? "s" : "") \(below.listed().fr)."
        ))
    } else if item?.discussion?.isEmpty != false {
      composer.say(Phrase(en: "No matter arising is recorded.", fr: "Aucune suite n’est enregistrée."))
    }
  }

  func otherBusiness(isRecorded: Bool, into composer: inout Composer) {
    guard !isRecorded else { return }
    composer.say(
      Phrase(en: "No other business is recorded.", fr: "Aucune question diverse n’est enregistrée."))
  }

  func nextMeeting(isRecorded: Bool, into composer: inout Composer) throws(RegisterError) {
    guard !isRecorded else { return }
    guard let next = try file.neighbours().next else {
      return composer.say(
        Phrase(
          en: "The date of the next meeting remains to be set.",
          fr: "La date de la prochaine réunion reste à fixer."))
    }
    let noun = names.meetingNoun(of: meeting.body).singular
    if let date = next.schedule?.date, date.latest < file.asOf, names.sealedNeighbours == nil {
      // Drafted long after: what was planned then is no longer known.
      let when = [date.phrase(.long), next.place?.phrase].compactMap { $0 }.joined(separator: ", ")
      return composer.say(
        Phrase(en: "Next \(noun.en): \(when.en).", fr: "\(noun.fr.capitalizingFirst) suivante : \(when.fr)."))
    }
    let date = next.schedule?.date.plan ?? .empty
    let place = next.place.map { Phrase(same: " ") + PlaceNames.at($0) } ?? .empty
    composer.say(
      Phrase(
        en: "The next \(noun.en) is planned \(date.en)\(place.en).",
        fr: "La prochaine \(noun.fr) est prévue \(date.fr)\(place.fr)."))
  }

  func closure(into composer: inout Composer) {
    let last = meeting.sittings.max { ($0.date, $0.opened) < ($1.date, $1.opened) }
    guard let closed = last?.closed ?? (last == nil ? meeting.timing.schedule?.end : nil) else {
      return composer.say(
        Phrase(en: "The time of closure is not recorded.", fr: "L’heure de clôture n’est pas enregistrée."))
    }
    let time = closed.phrase
    composer.say(
      Phrase(en: "The meeting was closed at \(time.en).", fr: "La séance est levée à \(time.fr)."))
  }
}
