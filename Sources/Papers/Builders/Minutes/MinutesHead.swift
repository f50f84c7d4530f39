import Domain
import Localization

/// What the reader must know of the minutes before the text: how far they have come.
struct MinutesHead {
  let file: MeetingFile

  func write(into composer: inout Composer) {
    if let standing { composer.note(standing) }
    guard file.meeting.isFinal else { return }
    let texts = file.meeting.decisions.compactMap { Sealing.stands($0) }
    if file.meeting.minutes?.snapshot?.isIntact == false || texts.contains(false) {
      composer.note(
        Phrase(
          en: "What the register holds no longer matches what was approved: check before issuing.",
          fr:
            "Le contenu du registre ne correspond plus à ce qui a été approuvé : à vérifier avant toute diffusion."
        ))
    }
  }

  private var standing: Phrase? {
    guard let minutes = file.meeting.minutes else {
      return Phrase(
        en: "Drafted from what is recorded; not yet cleared by the chair.",
        fr: "Établi à partir des éléments enregistrés ; non encore validé par la présidence.")
    }
    switch minutes.standing {
    case .draft:
      return Phrase(en: "Not yet cleared by the chair.", fr: "Non encore validé par la présidence.")
    case .cleared(let day):
      let date = day.phrase(.long)
      return Phrase(en: "Cleared by the chair on \(date.en).", fr: "Validé par la présidence le \(date.fr).")
    case .circulated(let day, let until):
      let date = day.phrase(.long)
      let last = until.phrase(.long)
      return Phrase(
        en: "Circulated on \(date.en) for comments until \(last.en).",
        fr: "Diffusé le \(date.fr) ; observations attendues jusqu’au \(last.fr).")
    case .approved(let date, .tacit):
      return Phrase(en: "Approved tacitly \(date.adverb.en).", fr: "Approuvé tacitement \(date.adverb.fr).")
    case .approved(let date, .atMeeting(let meeting)):
      let title = file.names.title(of: meeting)
      return Phrase(
        en: "Approved \(date.adverb.en) (\(title.en)).", fr: "Approuvé \(date.adverb.fr) (\(title.fr)).")
    }
  }
}
