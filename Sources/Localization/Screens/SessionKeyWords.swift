/// What the keys of the session do: a word or two for the key bar, a sentence for help.
public enum SessionKeyWords {
  public typealias Words = (label: Phrase, help: Phrase)

  public static let session: Words = (
    Phrase(en: "Session", fr: "Séance"),
    Phrase(
      en: "The session mode: the meeting while it sits",
      fr: "Le mode séance : la réunion pendant qu’elle siège")
  )
  public static let presences: Words = (
    Phrase(en: "Attendance", fr: "Présences"),
    Phrase(en: "Who is here, seat by seat", fr: "Qui est là, siège par siège")
  )
  public static let agenda: Words = (
    Phrase(en: "Agenda", fr: "Ordre du jour"),
    Phrase(en: "The agenda, to be put into order", fr: "L’ordre du jour, à ordonner")
  )
  public static let open: Words = (
    Phrase(en: "Open", fr: "Ouvrir"), Phrase(en: "Open the meeting", fr: "Ouvrir la réunion")
  )
  public static let sitting: Words = (
    Phrase(en: "Sitting", fr: "Séance"),
    Phrase(en: "Suspend, resume or close the meeting", fr: "Suspendre, reprendre ou lever la séance")
  )
  public static let suspend: Words = (
    Phrase(en: "Suspend", fr: "Suspendre"), Phrase(en: "Suspend the sitting", fr: "Suspendre la séance")
  )
  public static let resume: Words = (
    Phrase(en: "Resume", fr: "Reprendre"), Phrase(en: "Resume the sitting", fr: "Reprendre la séance")
  )
  public static let close: Words = (
    Phrase(en: "Close", fr: "Lever"),
    Phrase(
      en: "Close the meeting; numbers become final",
      fr: "Lever la séance ; les numéros deviennent définitifs")
  )
  public static let draft: Words = (
    Phrase(en: "Draft", fr: "Rédiger"),
    Phrase(en: "Draft a decision under this item", fr: "Rédiger une décision sous ce point")
  )
  public static let amend: Words = (
    Phrase(en: "Text", fr: "Texte"),
    Phrase(
      en: "Change the text; the earlier wording is kept",
      fr: "Modifier le texte ; la version antérieure est gardée")
  )
  public static let translate: Words = (
    Phrase(en: "Translate", fr: "Traduire"),
    Phrase(en: "Add or improve the translation", fr: "Ajouter ou améliorer la traduction")
  )
  public static let adopt: Words = (
    Phrase(en: "Adopt", fr: "Adopter"), Phrase(en: "Adopt the decision", fr: "Adopter la décision")
  )
  public static let objection: Words = (
    Phrase(en: "Objection", fr: "Objection"),
    Phrase(en: "Record an objection, or that it is withdrawn", fr: "Noter une objection, ou son retrait")
  )
  public static let reservation: Words = (
    Phrase(en: "Reservation", fr: "Réserve"),
    Phrase(en: "Record a reservation, or that it is lifted", fr: "Noter une réserve, ou sa levée")
  )
  public static let put: Words = (
    Phrase(en: "Defer", fr: "Reporter"),
    Phrase(en: "Defer it to a later meeting", fr: "Reporter la décision à une autre réunion")
  )
  public static let reject: Words = (
    Phrase(en: "Reject", fr: "Rejeter"),
    Phrase(en: "Record that it was rejected", fr: "Enregistrer le rejet de la décision")
  )
  public static let withdraw: Words = (
    Phrase(en: "Withdraw", fr: "Retirer"), Phrase(en: "Withdraw the draft", fr: "Retirer le projet")
  )
  public static let drop: Words = (
    Phrase(en: "Drop", fr: "Écarter"),
    Phrase(
      en: "Withdraw the draft, or record that it was rejected", fr: "Retirer le projet, ou noter son rejet")
  )
  public static let reopen: Words = (
    Phrase(en: "Reopen", fr: "Rouvrir"),
    Phrase(en: "Make a proposal of it again", fr: "En refaire une proposition")
  )
  public static let assign: Words = (
    Phrase(en: "Assign", fr: "Attribuer"),
    Phrase(en: "Who is responsible, and until when", fr: "Qui est responsable, et pour quand")
  )
  public static let higher: Words = (
    Phrase(en: "Up", fr: "Monter"),
    Phrase(en: "Move it up; numbers follow", fr: "La monter ; les numéros suivent")
  )
  public static let below: Words = (
    Phrase(en: "Down", fr: "Descendre"),
    Phrase(en: "Move it down; numbers follow", fr: "La descendre ; les numéros suivent")
  )
  public static let merge: Words = (
    Phrase(en: "Merge", fr: "Fusionner"),
    Phrase(en: "Merge another draft into this one", fr: "Fusionner un autre projet avec celui-ci")
  )
  public static let split: Words = (
    Phrase(en: "Split", fr: "Scinder"),
    Phrase(en: "Make two decisions of it", fr: "En faire deux décisions")
  )
  public static let notes: Words = (
    Phrase(en: "Notes", fr: "Notes"),
    Phrase(en: "Record of the discussion of this item", fr: "Résumé des débats sur ce point")
  )
  public static let adoptAgenda: Words = (
    Phrase(en: "Adopt agenda", fr: "Adopter l’OJ"),
    Phrase(en: "Adopt the agenda", fr: "Adopter l’ordre du jour")
  )
  public static let take: Words = (
    Phrase(en: "Take in", fr: "Inscrire"),
    Phrase(en: "Take the item into the agenda", fr: "Inscrire le point à l’ordre du jour")
  )
  public static let discuss: Words = (
    Phrase(en: "Discuss", fr: "Examiner"),
    Phrase(en: "The item is under discussion", fr: "Le point est en discussion")
  )
  public static let conclude: Words = (
    Phrase(en: "Conclude", fr: "Conclure"), Phrase(en: "The item is concluded", fr: "Le point est conclu")
  )
  public static let deferItem: Words = (
    Phrase(en: "Defer item", fr: "Renvoyer"),
    Phrase(en: "Defer the item to the next meeting", fr: "Renvoyer le point à la prochaine réunion")
  )
  public static let reopenItem: Words = (
    Phrase(en: "Take up", fr: "Reprendre"), Phrase(en: "Take the item up again", fr: "Reprendre le point")
  )
  public static let project: Words = (
    Phrase(en: "Show", fr: "Projeter"),
    Phrase(
      en: "Show the text to the room, over the whole screen",
      fr: "Montrer le texte à la salle, en plein écran")
  )
  public static let versions: Words = (
    Phrase(en: "Versions", fr: "Versions"), Phrase(en: "Compare the wordings", fr: "Comparer les versions")
  )
  public static let language: Words = (
    Phrase(en: "Language", fr: "Langue"),
    Phrase(en: "The other language, or both", fr: "L’autre langue, ou les deux")
  )
  public static let correct: Words = (
    Phrase(en: "Corrigendum", fr: "Rectificatif"),
    Phrase(en: "Correct a final text by a corrigendum", fr: "Corriger un texte définitif par un rectificatif")
  )
  public static let supersede: Words = (
    Phrase(en: "Supersede", fr: "Remplacer"),
    Phrase(
      en: "Say which decision it supersedes, or by which it is superseded",
      fr: "Dire quelle décision elle remplace, ou laquelle la remplace")
  )
}
