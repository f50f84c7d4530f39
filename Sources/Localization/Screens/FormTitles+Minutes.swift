/// Minutes: the titles of their forms, and what their keys and buttons say.
extension FormTitles {
  public static let draftMinutes = Phrase(en: "Draft the minutes", fr: "Établir le compte rendu")
  public static let updateMinutes = Phrase(en: "Update sections", fr: "Actualiser les rubriques")
  public static let sendMinutes = Phrase(
    en: "Send the minutes to the chair", fr: "Transmettre à la présidence")
  public static let clearMinutes = Phrase(en: "Minutes cleared", fr: "Compte rendu validé")
  public static let circulateMinutes = Phrase(en: "Circulate the minutes", fr: "Diffuser le compte rendu")
  public static let commentOnMinutes = Phrase(
    en: "Comment on the minutes", fr: "Observation sur le compte rendu")
  public static let approveMinutes = Phrase(en: "Approve the minutes", fr: "Approuver le compte rendu")
  public static let reopenMinutes = Phrase(en: "Reopen the minutes", fr: "Rouvrir le compte rendu")
  public static let correctMinutes = Phrase(
    en: "Corrigendum to the minutes", fr: "Rectificatif au compte rendu")

  public static let approve = Phrase(en: "Approve", fr: "Approuver")
  public static let reopen = Phrase(en: "Reopen", fr: "Rouvrir")
  public static let issue = Phrase(en: "Issue", fr: "Publier")

  // Keys.
  public static let keyDraft = Phrase(en: "Draft", fr: "Établir")
  public static let keySend = Phrase(en: "To the chair", fr: "Transmettre")
  public static let keyClear = Phrase(en: "Cleared", fr: "Validé")
  public static let keyCirculate = Phrase(en: "Circulate", fr: "Diffuser")
  public static let keyComment = Phrase(en: "Comment", fr: "Observation")
  public static let keyCorrect = Phrase(en: "Corrigendum", fr: "Rectificatif")
  public static let keyUpdate = Phrase(en: "Update", fr: "Actualiser")
  public static let keyMinutes = Phrase(en: "Minutes", fr: "Compte rendu")
  public static let draftHelp = Phrase(
    en: "Draft the minutes from what was recorded",
    fr: "Établir le projet de compte rendu à partir des données enregistrées")
  public static let updateHelp = Phrase(
    en: "Bring the sections up to the agenda; what was written stays",
    fr: "Aligner les rubriques sur l’ordre du jour ; ce qui est rédigé reste")
  public static let sendHelp = Phrase(
    en: "Record that the draft went to the chair or the co-chairs",
    fr: "Consigner l’envoi du projet à la présidence ou aux coprésidences")
  public static let clearHelp = Phrase(
    en: "Record that the chair, or a co-chair, cleared the minutes",
    fr: "Consigner la validation par la présidence ou une coprésidence")
  public static let circulateHelp = Phrase(
    en: "Circulate the cleared minutes for comments",
    fr: "Diffuser le compte rendu validé pour observations")
  public static let commentHelp = Phrase(
    en: "Record a comment on this section, or on the whole",
    fr: "Consigner une observation sur cette rubrique, ou sur l’ensemble")
  public static let approvePrevious = Phrase(
    en: "Approve the minutes of the previous meeting",
    fr: "Approuver le compte rendu de la réunion précédente")
  public static let approveHelp = Phrase(
    en: "Approve the minutes, tacitly or at a meeting; they become final",
    fr: "Approuver le compte rendu, tacitement ou en réunion ; il devient définitif")
  public static let reopenHelp = Phrase(
    en: "Make the minutes a draft again, with a reason",
    fr: "Ramener le compte rendu à l’état de projet, avec un motif")
  public static let correctHelp = Phrase(
    en: "Issue a corrigendum; what was approved stays as it is",
    fr: "Publier un rectificatif ; le texte approuvé reste tel quel")
  public static let editSectionHelp = Phrase(
    en: "Edit the words of this section, in both languages",
    fr: "Modifier le texte de cette rubrique, dans les deux langues")
  public static let generatedHelp = Phrase(
    en: "Put the words from the record back, in one step",
    fr: "Revenir au texte généré, en une seule action")
  public static let minutesHelp = Phrase(
    en: "The minutes of this meeting: draft, edit, circulate, approve",
    fr: "Le compte rendu de cette réunion : établir, modifier, diffuser, approuver")
}
