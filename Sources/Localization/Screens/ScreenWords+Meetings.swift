/// The words of the screens of meetings.
extension ScreenWords {
  /// `09:00 local time, 08:00 in Bamako`.
  /// Behind the chair of a meeting for which none is recorded: who chairs the body.
  public static let chairOfBody = Phrase(en: "chair of the body", fr: "présidence de l’instance")
  public static func localHours(_ hours: String, _ office: String) -> Phrase {
    Phrase(en: "\(hours) local time, \(office)", fr: "\(hours), heure locale ; \(office)")
  }
  public static let noMeetings = Phrase(en: "No meeting.", fr: "Aucune réunion.")
  public static let meetingsHint = Phrase(en: "Enter: open the meeting", fr: "Entrée : ouvrir la réunion")
  public static let meetingsHelp = Phrase(
    en: "Meetings ahead, then those held, the newest first.",
    fr: "Les réunions à venir, puis celles tenues, la plus récente d’abord.")
  public static let ahead = Phrase(en: "Ahead", fr: "À venir")
  public static let held = Phrase(en: "Held", fr: "Tenues")
  public static let agenda = Phrase(en: "Agenda", fr: "Ordre du jour")
  public static let noAgenda = Phrase(en: "No agenda yet.", fr: "Pas encore d’ordre du jour.")
  public static let invitations = Phrase(en: "Invitations and replies", fr: "Invitations et réponses")
  public static let noInvitations = Phrase(en: "Nobody is invited yet.", fr: "Personne n’est encore invité.")
  public static let notSent = Phrase(en: "not sent", fr: "non envoyée")
  public static let awaited = Phrase(en: "awaited", fr: "attendue")
  public static let attendance = Phrase(en: "Attendance", fr: "Participation")
  public static let clearedBy = Phrase(en: "Cleared by the chair", fr: "Validé par la présidence")
  public static let comments = Phrase(en: "Comments", fr: "Observations")
  public static let corrigendum = Phrase(en: "Corrigendum", fr: "Rectificatif")
  public static let summary = Phrase(en: "What is known", fr: "Ce que l’on sait")
  public static let prepares = Phrase(en: "Prepares", fr: "Prépare")
  public static let preparation = Phrase(en: "Preparation", fr: "Préparation")
  public static let meetingDecisionsHelp = Phrase(
    en: "Decisions of this meeting", fr: "Décisions de cette réunion")
  public static let meetingHelp = Phrase(
    en:
      "The meeting from its preparation to its minutes. Tab goes from section to section; p shows its papers.",
    fr:
      "La réunion, de sa préparation à son compte rendu. Tab passe d’une rubrique à l’autre ; p montre ses documents."
  )
}
