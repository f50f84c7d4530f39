import Domain

/// Rules of minutes, as they refuse.
struct MinutesRefusals {
  let names: Names

  func missing(_ meeting: MeetingID) -> Advice {
    let title = title(meeting)
    return Advice(
      en: "“\(title.en)” has no minutes yet.", fr: "« \(title.fr) » n’a pas encore de compte rendu.",
      remedy: Phrase(en: "Draft them first.", fr: "Établissez-en d’abord le projet."))
  }

  func transition(_ meeting: MeetingID, _ from: MinutesStanding.Name, _ to: MinutesStanding.Name) -> Advice {
    Advice(
      en: "From “\(from.phrase.en)”, the minutes cannot become “\(to.phrase.en)”.",
      fr: "Le compte rendu ne peut pas passer de l’état « \(from.phrase.fr) » à l’état « \(to.phrase.fr) ».",
      remedy: Phrase(
        en: "Minutes are drafted, cleared by the chair, circulated, then approved.",
        fr: "Un compte rendu est d’abord un projet, validé par la présidence, diffusé, puis approuvé."))
  }

  func beforeMeeting(_ meeting: MeetingID, _ state: MeetingTiming.Name) -> Advice {
    let title = title(meeting)
    return Advice(
      en: "“\(title.en)” is \(state.phrase.en): there is nothing to minute yet.",
      fr:
        "La réunion « \(title.fr) » est \(state.phrase.fr) : il n’y a pas encore lieu d’établir un compte rendu.",
      remedy: Phrase(en: "Open the meeting first.", fr: "Ouvrez d’abord la réunion."))
  }

  func clearancesMissing(_ meeting: MeetingID, _ parties: [Party]) -> Advice {
    let who = parties.map { names.appellation($0).definite }.listed()
    return Advice(
      en: "The minutes still have to be cleared by \(who.en).",
      fr: "Le compte rendu doit encore être validé par \(who.fr).",
      remedy: Phrase(
        en: "Record the clearance when it comes.", fr: "Enregistrez la validation dès sa réception."))
  }

  func notAChair(_ meeting: MeetingID, _ party: Party) -> Advice {
    let who = names.appellation(party).definite
    return Advice(
      en: "\(who.en.capitalizingFirst) does not chair this meeting.",
      fr: "\(who.fr.capitalizingFirst) n’exerce pas la présidence de cette réunion.",
      remedy: Phrase(
        en: "Name the chair, or one of the co-chairs.",
        fr: "Indiquez la présidence ou l’une des coprésidences."))
  }

  func alreadyCleared(_ meeting: MeetingID, _ party: Party) -> Advice {
    let who = names.appellation(party).definite
    return Advice(
      en: "\(who.en.capitalizingFirst) has cleared the minutes already.",
      fr: "La validation a déjà été enregistrée (\(names.phrase(party).fr)).",
      remedy: Phrase(
        en: "Circulate them once everybody has cleared them.",
        fr: "Diffusez-le dès que toutes les validations sont réunies."))
  }

  func commentsStillOpen(_ meeting: MeetingID, until day: CalendarDay) -> Advice {
    let date = day.phrase(.long)
    return Advice(
      en: "Comments are open until \(date.en); silence cannot approve before.",
      fr: "Les observations sont reçues jusqu’au \(date.fr) ; l’approbation tacite n’est pas possible avant.",
      remedy: Phrase(
        en: "Wait until then, or name the meeting that approved the minutes.",
        fr: "Attendez cette date, ou indiquez la réunion qui a approuvé le compte rendu."))
  }

  func areFinal(_ meeting: MeetingID) -> Advice {
    let title = title(meeting)
    return Advice(
      en: "The minutes of “\(title.en)” are approved and final.",
      fr: "Le compte rendu de « \(title.fr) » est approuvé et définitif.",
      remedy: Phrase(
        en: "Issue a corrigendum, or reopen them with a reason.",
        fr: "Publiez un rectificatif, ou rouvrez-le en indiquant le motif."))
  }

  func notFinal(_ meeting: MeetingID) -> Advice {
    let title = title(meeting)
    return Advice(
      en: "The minutes of “\(title.en)” are not approved yet.",
      fr: "Le compte rendu de « \(title.fr) » n’est pas encore approuvé.",
      remedy: Phrase(
        en: "As long as they are not, edit the sections themselves.",
        fr: "Tant qu’il ne l’est pas, modifiez directement ses sections."))
  }

  var reasonMissing: Advice {
    Advice(
      en: "This needs a reason, which is recorded.", fr: "Un motif est nécessaire ; il sera enregistré.",
      remedy: Phrase(en: "Give the reason.", fr: "Indiquez le motif."))
  }

  private func title(_ meeting: MeetingID) -> Phrase { names.title(of: meeting) }
}
