import Domain
import Localization

/// The words of an invitation, as a secretariat signs them.
struct NoticeLetter {
  let file: MeetingFile

  /// Ministers receive a letter.
  private var isMinisterial: Bool { file.body?.kind == .platform }

  var title: Phrase {
    isMinisterial
      ? Phrase(en: "Letter of invitation", fr: "Lettre d’invitation")
      : Phrase(en: "Notice of meeting", fr: "Convocation")
  }

  func write(into composer: inout Composer) {
    composer.say(
      isMinisterial
        ? Phrase(en: "Excellency,", fr: "Excellence,")
        : Phrase(en: "Dear colleagues,", fr: "Madame, Monsieur,"))
    composer.say(invitation)
    if let level = file.meeting.levelOfRepresentation, !level.isEmpty {
      let words = level.phrase
      composer.say(
        Phrase(
          en: "Delegations are invited to be represented at the following level: \(words.en).",
          fr: "Les délégations sont invitées à se faire représenter au niveau suivant : \(words.fr)."))
    }
    composer.say(reply)
    composer.say(
      isMinisterial
        ? Phrase(
          en: "Please accept, Excellency, the assurances of my highest consideration.",
          fr: "Veuillez agréer, Excellence, l’assurance de ma très haute considération.")
        : Phrase(
          en: "Yours sincerely,",
          fr: "Veuillez agréer, Madame, Monsieur, l’expression de ma considération distinguée."))
  }

  private var invitation: Phrase {
    let sentences = MeetingSentences(file: file)
    let subject = MeetingSubject(file.meeting, file.names)
    let time = file.meeting.timing.schedule?.start?.phrase
    let hour = time.map { Phrase(en: "at \($0.en) local time", fr: "à \($0.fr), heure locale") }
    let place = PlaceNames.adverb(file.meeting.venue)
    let parts = [sentences.date, hour, place].compactMap { $0 }
    let chair = sentences.chair.map { Phrase(same: ", ") + $0 } ?? .empty
    let circumstances =
      parts.isEmpty
      ? Phrase(
        en: ", of which the date and the venue will be communicated later",
        fr: ", dont la date et le lieu seront communiqués ultérieurement")
      : Phrase(en: ", to be held ", fr: ", qui se tiendra ")
        + Phrase(
          en: parts.map(\.en).joined(separator: " "), fr: parts.map(\.fr).joined(separator: ", "))
    return Phrase(
      en: "I have the honour to invite you \(subject.dative.en)\(circumstances.en)\(chair.en).",
      fr: "J’ai l’honneur de vous inviter à participer \(subject.dative.fr)\(circumstances.fr)\(chair.fr).")
  }

  private var reply: Phrase {
    let day = file.replyBy?.phrase(.long)
    let by = day.map { Phrase(en: " by \($0.en)", fr: " au plus tard le \($0.fr)") } ?? .empty
    return Phrase(
      en:
        "I should be grateful if you would confirm your participation and communicate the composition of your delegation\(by.en).",
      fr:
        "Je vous saurais gré de bien vouloir confirmer votre participation et communiquer la composition de votre délégation\(by.fr)."
    )
  }

  /// The chair signs, or else the secretariat.
  func signature(_ composer: Composer) -> Signature {
    let chair = file.meeting.chair
    let name = chair?.person.map { composer.passage(file.names.personInFull($0)) } ?? Passage()
    if let party = chair?.party {
      let who = file.names.appellation(party).definite
      return Signature(
        capacity: composer.passage(
          Phrase(en: "For the chair, \(who.en)", fr: "Pour la présidence, \(who.fr)")),
        name: name)
    }
    return Signature(capacity: composer.passage(file.office.name), name: name)
  }
}
