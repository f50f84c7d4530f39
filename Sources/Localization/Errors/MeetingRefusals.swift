import Domain

/// Rules of meetings and their agendas, as they refuse.
struct MeetingRefusals {
  let names: Names

  func transition(_ meeting: MeetingID, _ from: MeetingTiming.Name, _ to: MeetingTiming.Name) -> Advice {
    let title = title(meeting)
    return Advice(
      en: "“\(title.en)” is \(from.phrase.en) and cannot become \(to.phrase.en).",
      fr:
        "La réunion « \(title.fr) » est \(from.phrase.fr) et ne peut pas passer à l’état : \(to.phrase.fr).",
      remedy: nextStep(from))
  }

  func convenementLacks(_ meeting: MeetingID, _ needs: [ConvenementNeed]) -> Advice {
    let title = title(meeting)
    let lacking = needs.map(\.phrase).listed()
    return Advice(
      en: "“\(title.en)” cannot be convened yet: it lacks \(lacking.en).",
      fr: "La réunion « \(title.fr) » ne peut pas encore être convoquée : il manque \(lacking.fr).",
      remedy: Phrase(
        en: "Enter what is missing, then convene it.", fr: "Complétez, puis convoquez la réunion."))
  }

  func hasRecords(_ meeting: MeetingID) -> Advice {
    let title = title(meeting)
    return Advice(
      en: "“\(title.en)” already has attendance, decisions or minutes.",
      fr: "La réunion « \(title.fr) » a déjà des présences, des décisions ou un compte rendu.",
      remedy: Phrase(en: "Cancel it with a reason instead.", fr: "Annulez-la plutôt, en indiquant le motif."))
  }

  func noBody(_ meeting: MeetingID) -> Advice {
    let title = title(meeting)
    return Advice(
      en: "“\(title.en)” is an event of no recorded body.",
      fr: "« \(title.fr) » ne relève d’aucune instance enregistrée.",
      remedy: Phrase(
        en: "Schedule a meeting of a body instead.", fr: "Programmez plutôt une réunion d’une instance."))
  }

  func ordinalTaken(_ body: BodyID, _ ordinal: Int, by meeting: MeetingID) -> Advice {
    let name = names.phrase(body)
    let date = names.meeting(meeting)?.timing.schedule?.date.phrase(.long)
    let number = ordinal.ordinal(.feminine)
    return Advice(
      en: "“\(name.en)” already has a \(number.en) ordinary meeting\(date.map { " (\($0.en))" } ?? "").",
      fr: "« \(name.fr) » a déjà une \(number.fr) réunion ordinaire\(date.map { " (\($0.fr))" } ?? "").",
      remedy: Phrase(en: "Give another number.", fr: "Indiquez un autre numéro."))
  }

  func notInSession(_ meeting: MeetingID, _ state: MeetingTiming.Name) -> Advice {
    let title = title(meeting)
    return Advice(
      en: "“\(title.en)” is not in session: it is \(state.phrase.en).",
      fr: "La réunion « \(title.fr) » n’est pas en séance : elle est \(state.phrase.fr).",
      remedy: nextStep(state))
  }

  func nobodyInvited(_ meeting: MeetingID) -> Advice {
    let title = names.title(of: meeting)
    return Advice(
      Phrase(
        en: "Nobody is invited to “\(title.en)” yet: there is nobody to write to.",
        fr: "Personne n’est encore invité à « \(title.fr) » : il n’y a à qui écrire."),
      remedy: Phrase(
        en: "Record the invitations on the meeting’s page, or with meeting invite.",
        fr: "Enregistrez les invitations sur la page de la réunion, ou avec meeting invite."))
  }

  func alreadyInvited(_ meeting: MeetingID, _ party: Party) -> Advice {
    let who = names.appellation(party).definite
    return Advice(
      en: "\(who.en.capitalizingFirst) has been invited already.",
      fr: "L’invitation a déjà été adressée (\(names.phrase(party).fr)).",
      remedy: Phrase(
        en: "Log a reminder, or record the reply.", fr: "Enregistrez une relance, ou la réponse reçue."))
  }

  func invitationWithdrawn(_ meeting: MeetingID, _ party: Party) -> Advice {
    Advice(
      en: "The invitation was withdrawn (\(names.phrase(party).en)).",
      fr: "L’invitation a été retirée (\(names.phrase(party).fr)).",
      remedy: Phrase(en: "Invite them again first.", fr: "Adressez d’abord une nouvelle invitation."))
  }

  func invitationFollowed(_ meeting: MeetingID, _ party: Party) -> Advice {
    let who = names.appellation(party).definite
    return Advice(
      en: "\(who.en.capitalizingFirst) attended: the invitation stays.",
      fr: "La participation est enregistrée (\(names.phrase(party).fr)) : l’invitation demeure.",
      remedy: Phrase(
        en: "If that is a mistake, remove the attendance first.",
        fr: "Si c’est une erreur, supprimez d’abord la présence."))
  }

  func attendanceUsed(_ meeting: MeetingID, _ party: Party, _ decisions: [DecisionID]) -> Advice {
    let who = names.appellation(party).definite
    let known = decisions.map { names.decision(DecisionReference(meeting: meeting, decision: $0)) }.listed()
    return Advice(
      en: "\(who.en.capitalizingFirst) took a position that needs the presence: \(known.en).",
      fr: "Une position prise suppose cette présence (\(names.phrase(party).fr)) : \(known.fr).",
      remedy: Phrase(
        en: "Withdraw the objection or lift the reservation first, or change the attendance.",
        fr: "Retirez d’abord l’objection ou levez la réserve, ou rectifiez la présence."))
  }

  func documentCirculated(_ meeting: MeetingID, _ document: Text) -> Advice {
    let title = document.phrase
    return Advice(
      en: "Participants have “\(title.en)”: it stays on the list.",
      fr: "Les participants ont reçu « \(title.fr) » : le document reste sur la liste.",
      remedy: Phrase(
        en: "Add the right one beside it, its symbol ending in /Rev.1 or /Corr.1.",
        fr: "Ajoutez à côté le bon document, avec une cote en /Rev.1 ou /Corr.1."))
  }

  func itemTransition(_ meeting: MeetingID, _ from: AgendaItem.State, _ to: AgendaItem.State) -> Advice {
    if from == .adopted, to == .adopted { return agendaAdopted }
    return Advice(
      en: "An agenda item that is \(from.phrase.en) cannot become \(to.phrase.en).",
      fr: "Un point de l’ordre du jour \(from.phrase.fr) ne peut pas passer à l’état : \(to.phrase.fr).",
      remedy: Phrase(
        en:
          "Items go from provisional to adopted, under discussion and concluded; or they are deferred or withdrawn.",
        fr:
          "Un point provisoire est adopté, mis en discussion, puis conclu ; ou bien il est renvoyé ou retiré."
      ))
  }

  private var agendaAdopted: Advice {
    Advice(
      en: "The agenda is already adopted.", fr: "L’ordre du jour est déjà adopté.",
      remedy: Phrase(
        en: "No item is provisional any more: nothing is left to be adopted.",
        fr: "Plus aucun point n’est provisoire : il ne reste rien à adopter."))
  }

  func itemHasDecisions(_ meeting: MeetingID, _ item: Identifier<AgendaItem>) -> Advice {
    let known = names.meeting(meeting)?.item(item)?.title.phrase ?? Phrase(same: item.text)
    return Advice(
      en: "Decisions were drafted under the item “\(known.en)”.",
      fr: "Des décisions se rattachent au point « \(known.fr) ».",
      remedy: Phrase(
        en: "Put them under another item first, or withdraw the item.",
        fr: "Rattachez-les d’abord à un autre point, ou retirez ce point."))
  }

  func itemSettled(
    _ meeting: MeetingID, _ item: Identifier<AgendaItem>, _ state: AgendaItem.State
  ) -> Advice {
    let known = names.meeting(meeting)?.item(item)?.title.phrase ?? Phrase(same: item.text)
    return Advice(
      en: "The item “\(known.en)” is \(state.phrase.en) and can be neither merged nor split.",
      fr: "Le point « \(known.fr) » est \(state.phrase.fr) et ne peut être ni fusionné ni scindé.",
      remedy: Phrase(en: "Take it up again first.", fr: "Reprenez-en d’abord l’examen."))
  }

  func proposalsOpen(_ meeting: MeetingID, _ decisions: [DecisionID]) -> Advice {
    let open = decisions.map { names.decision(DecisionReference(meeting: meeting, decision: $0)) }.listed()
    return Advice(
      en: "The meeting cannot close while drafts are undecided: \(open.en).",
      fr: "La réunion ne peut pas être close tant que des projets restent en suspens : \(open.fr).",
      remedy: Phrase(
        en: "Adopt, defer, reject or withdraw each of them.",
        fr: "Chacun doit être adopté, reporté, rejeté ou retiré."))
  }

  func representedByNobody(_ meeting: MeetingID, _ party: Party) -> Advice {
    let who = names.appellation(party).definite
    return Advice(
      en: "No attendance is recorded for \(who.en).",
      fr: "Aucune présence n’est enregistrée (\(names.phrase(party).fr)).",
      remedy: Phrase(en: "Record the attendance first.", fr: "Enregistrez d’abord la présence."))
  }

  func notPresent(_ meeting: MeetingID, _ party: Party, _ manner: Attendance.Manner) -> Advice {
    let who = names.appellation(party).definite
    let recorded = manner.phrase(names.gender(of: party))
    return Advice(
      en: "\(who.en.capitalizingFirst) is recorded as \(recorded.en).",
      fr: "Présences : \(names.phrase(party).fr), \(recorded.fr).",
      remedy: Phrase(
        en: "If that is not so, correct the attendance, or record who represents it.",
        fr: "Si c’est inexact, corrigez la présence ou indiquez qui représente ce siège."))
  }

  private func title(_ meeting: MeetingID) -> Phrase { names.title(of: meeting) }

  private func nextStep(_ state: MeetingTiming.Name) -> Phrase {
    switch state {
    case .planned: Phrase(en: "Convene it first.", fr: "Convoquez-la d’abord.")
    case .convened: Phrase(en: "Open it first.", fr: "Ouvrez d’abord la séance.")
    case .inSession: Phrase(en: "Suspend or close it first.", fr: "Suspendez ou levez d’abord la séance.")
    case .suspended: Phrase(en: "Resume or close it first.", fr: "Reprenez ou levez d’abord la séance.")
    case .held: Phrase(en: "A meeting that was held stays held.", fr: "Une réunion tenue le reste.")
    case .postponed: Phrase(en: "Give it its new date first.", fr: "Fixez d’abord la nouvelle date.")
    case .cancelled:
      Phrase(en: "Schedule a new meeting instead.", fr: "Programmez plutôt une nouvelle réunion.")
    }
  }
}
