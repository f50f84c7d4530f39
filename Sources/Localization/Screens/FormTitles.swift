/// The titles of forms, and labels that are not the name of a field.
public enum FormTitles {
  public static let newPerson = Phrase(en: "New person", fr: "Nouvelle personne")
  public static let newOrganization = Phrase(en: "New organisation", fr: "Nouvelle organisation")
  public static let partOf = Phrase(en: "Part of", fr: "Fait partie de")
  public static let newMeeting = Phrase(en: "New meeting", fr: "Nouvelle réunion")
  public static let evidence = Phrase(en: "Supporting document", fr: "Pièce justificative")
  public static let undo = Phrase(en: "Undo", fr: "Annuler")
  public static let redo = Phrase(en: "Redo", fr: "Rétablir")
  public static let drafts = Phrase(en: "Drafts", fr: "Brouillons")
  public static let keyNew = Phrase(en: "New", fr: "Ajouter")
  public static let keyEdit = Phrase(en: "Edit", fr: "Modifier")
  public static let keyNext = Phrase(en: "Next step", fr: "Étape suivante")
  public static let newMeetingHelp = Phrase(
    en: "Plan a meeting; the cadence of its body proposes the date",
    fr: "Programmer une réunion ; la périodicité de l’instance propose la date")
  public static let logContactHelp = Phrase(
    en: "Log a contact, a reminder, a reply or a status",
    fr: "Consigner un contact, une relance, une réponse ou un état")
  public static let undoHelp = Phrase(en: "Undo what you did last", fr: "Annuler votre dernière action")
  public static let redoHelp = Phrase(
    en: "Bring back what you undid last", fr: "Rétablir ce que vous avez annulé en dernier")
  public static let logContact = Phrase(en: "Follow-up", fr: "Suivi")
}
