import Domain

/// The words of forms by which something is taken back that was entered by mistake.
extension FormTitles {
  public static let keyTakeBack = Phrase(en: "Remove", fr: "Supprimer")
  public static let keyWithdrawInvitation = Phrase(en: "Withdraw", fr: "Retirer")
  public static let keep = Phrase(en: "Keep it", fr: "Conserver")

  // Invitations.
  public static let withdrawInvitation = Phrase(en: "Withdraw the invitation", fr: "Retirer l’invitation")
  public static let withdrawInvitationHelp = Phrase(
    en: "Withdraw an invitation made in error", fr: "Retirer une invitation faite par erreur")
  public static let leavesList = Phrase(
    en: "Nothing left yet: the entry comes off the list.",
    fr: "Rien n’est encore parti : l’entrée disparaît de la liste.")
  public static let staysWithdrawn = Phrase(
    en: "It was sent: it stays on record as withdrawn and no longer counts. Tell those to whom it was sent.",
    fr: "Elle est partie : elle reste consignée comme retirée et ne compte plus. Prévenez le destinataire.")
  public static let replyStays = Phrase(
    en: "The reply stays on record.", fr: "La réponse reste consignée.")
  public static let withdrawnOn = Phrase(en: "Withdrawn on", fr: "Retirée le")

  // Attendance.
  public static let removeAttendance = Phrase(en: "Remove the attendance", fr: "Supprimer la présence")
  public static let removeAttendanceHelp = Phrase(
    en: "Take back an attendance recorded by mistake", fr: "Supprimer une présence enregistrée par erreur")
  public static func attendanceGoes(_ manner: Phrase) -> Phrase {
    Phrase(
      en: "So far: \(manner.en). Delegation and times go with it; then nothing is recorded.",
      fr: "Jusqu’ici : \(manner.fr). Délégation et heures disparaissent aussi ; plus rien n’est enregistré.")
  }
  public static let quorumChanges = Phrase(
    en: "The seat no longer counts towards the quorum.", fr: "Le siège ne compte plus pour le quorum.")

  // Documents.
  public static let removeDocument = Phrase(en: "Remove the document", fr: "Supprimer le document")
  public static let removeDocumentHelp = Phrase(
    en: "Remove a document entered by mistake", fr: "Supprimer un document saisi par erreur")
  public static let documentGoes = Phrase(
    en: "It is removed from the list, and from the items and the follow-up that name it.",
    fr: "Il disparaît de la liste, ainsi que des points et du suivi qui le mentionnent.")
  public static func symbolFree(_ symbol: String) -> Phrase {
    Phrase(
      en: "Participants do not have it: \(symbol) can be given again.",
      fr: "Les participants ne l’ont pas : la cote \(symbol) redevient disponible.")
  }

  // Classifications.
  public static let withdrawClassification = Phrase(
    en: "Withdraw the classification", fr: "Retirer de la classification")
  public static let withdrawClassificationHelp = Phrase(
    en: "Take back a classification entered by mistake", fr: "Retirer une classification saisie par erreur")
  public static func noLongerIn(_ organization: String, _ set: Phrase) -> Phrase {
    Phrase(
      en:
        "\(organization) will never have belonged to “\(set.en)”. If it has ceased to, cancel here and give the end date with F4.",
      fr:
        "\(organization) n’aura jamais fait partie de « \(set.fr) ». Si l’appartenance a cessé, annulez ici et donnez la date de fin avec F4."
    )
  }
}
