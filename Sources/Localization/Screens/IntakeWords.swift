import Domain

/// The words of the pages where a file of others is taken in.
public enum IntakeWords {
  public static let title = Phrase(en: "Take in a file", fr: "Reprendre un fichier")
  public static let taken = Phrase(en: "File taken in", fr: "Fichier repris")

  public static let files = Phrase(en: "Tables and calendars", fr: "Tableaux et calendriers")
  public static let file = Phrase(en: "File", fr: "Fichier")
  public static let folder = Phrase(en: "Folder", fr: "Dossier")
  public static let fileDate = Phrase(en: "Saved on", fr: "Enregistré le")
  public static let path = Phrase(en: "File", fr: "Fichier")
  public static let noFiles = Phrase(
    en:
      "No table (.csv) and no calendar (.ics) in the home folder, among the documents or the downloads. F2 names one that lies elsewhere.",
    fr:
      "Ni tableau (.csv) ni calendrier (.ics) dans le dossier personnel, les documents ou les téléchargements. F2 en indique un autre."
  )
  public static let keyPath = Phrase(en: "Other", fr: "Autre")
  public static let pathHelp = Phrase(
    en: "Name a file that lies elsewhere", fr: "Indiquer un fichier qui se trouve ailleurs")
  public static let fileHint = Phrase(en: "Enter: what it would change", fr: "Entrée : ce qu’il changerait")
  public static let filesHelp = Phrase(
    en:
      "Tables that others filled in – follow-up, decisions, directory, contributions, indicators, as the lists are exported in CSV – and calendars (.ics). Enter shows what a file would change; nothing is saved before F8 there.",
    fr:
      "Les tableaux remplis par d’autres – suivi, décisions, répertoire, contributions, indicateurs, tels que les listes s’exportent en CSV – et les calendriers (.ics). Entrée montre ce qu’un fichier changerait ; rien n’est enregistré avant F8."
  )

  public static let saveHelp = Phrase(
    en: "Save what the file says, as one act that one undo takes back",
    fr: "Enregistrer ce que dit le fichier, en un seul acte qu’une annulation reprend")
  public static let keyBody = Phrase(en: "Body", fr: "Instance")
  public static let bodyHelp = Phrase(
    en: "Say whose meetings the new events are",
    fr: "Indiquer de quelle instance les événements sont les réunions")
  public static let whoseMeetings = Phrase(en: "Meetings of which body?", fr: "Réunions de quelle instance ?")
  public static let noBody = Phrase(
    en: "None: events beside the meetings", fr: "Aucune : événements à côté des réunions")
  public static let meetingsOf = Phrase(
    en: "New events become meetings of: ", fr: "Nouveaux événements, réunions de : ")
  public static let keyAsNew = Phrase(en: "As new", fr: "Nouveaux")
  public static let asNewHelp = Phrase(
    en: "Take events that may be known already as new ones",
    fr: "Reprendre comme nouveaux les événements peut-être déjà connus")
  public static let help = Phrase(
    en:
      "What the file would change, before anything is saved. Of a table all rows are saved or none; of a calendar what is new or changed, and what is in doubt stays out. The same file taken in again changes nothing.",
    fr:
      "Ce que le fichier changerait, avant tout enregistrement. D’un tableau, toutes les lignes sont enregistrées, ou aucune ; d’un calendrier, ce qui est nouveau ou modifié, le douteux restant de côté. Le même fichier repris de nouveau ne change rien."
  )
  public static let allOrNothing = Phrase(
    en: "Nothing can be saved as long as a row is refused: mend or delete these rows in the file.",
    fr:
      "Rien ne peut être enregistré tant qu’une ligne est refusée : corrigez ou supprimez ces lignes dans le fichier."
  )

  public static func more(_ rows: Int) -> Phrase {
    Phrase(en: "… and \(rows) more", fr: "… et \(rows) de plus")
  }
}
