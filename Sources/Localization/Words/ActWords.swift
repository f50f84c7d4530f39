import Domain

/// What a change set did, as the history tells it: `Meeting convened`, `Réunion convoquée`.
public enum ActWords {
  /// - Parameter action: the kebab-case name of the command; one that is not known is shown as it is.
  public static func phrase(_ action: String) -> Phrase { words[action] ?? Phrase(same: action) }

  /// The names that have words here.
  public static var known: Set<String> { Set(words.keys) }

  private static let words = bodies.merging(meetings) { first, _ in first }
    .merging(decisions) { first, _ in first }.merging(registers) { first, _ in first }
    .merging(funds) { first, _ in first }
    .merging(frameworks) { first, _ in first }
    .merging(projects) { first, _ in first }
    .merging(betweenMeetings) { first, _ in first }

  private static let bodies: [String: Phrase] = [
    "add-organization": Phrase(en: "Organisation added", fr: "Organisation ajoutée"),
    "edit-organization": Phrase(en: "Organisation edited", fr: "Organisation modifiée"),
    "classify-organization": Phrase(en: "Organisation classified", fr: "Organisation classée"),
    "close-organization": Phrase(en: "Organisation closed", fr: "Organisation fermée"),
    "reopen-organization": Phrase(
      en: "Closing of the organisation taken back", fr: "Fermeture de l’organisation annulée"),
    "withdraw-classification": Phrase(
      en: "Classification withdrawn", fr: "Organisation retirée de la classification"),
    "add-classification": Phrase(en: "Classification added", fr: "Classification ajoutée"),
    "add-person": Phrase(en: "Person added", fr: "Personne ajoutée"),
    "edit-person": Phrase(en: "Person edited", fr: "Fiche de personne modifiée"),
    "erase-person-contact": Phrase(en: "Contact details erased", fr: "Coordonnées effacées"),
    "add-body": Phrase(en: "Body added", fr: "Instance ajoutée"),
    "edit-body": Phrase(en: "Body edited", fr: "Instance modifiée"),
    "change-body-standing": Phrase(en: "State of the body changed", fr: "État de l’instance modifié"),
    "assign-seat": Phrase(en: "Seat assigned", fr: "Siège attribué"),
    "edit-seat": Phrase(en: "Seat edited", fr: "Siège modifié"),
    "end-seat": Phrase(en: "Seat ended", fr: "Fin de mandat enregistrée"),
  ]

  private static let meetings: [String: Phrase] = [
    "schedule-meeting": Phrase(en: "Meeting scheduled", fr: "Réunion programmée"),
    "edit-meeting": Phrase(en: "Meeting edited", fr: "Réunion modifiée"),
    "convene-meeting": Phrase(en: "Meeting convened", fr: "Réunion convoquée"),
    "open-meeting": Phrase(en: "Meeting opened", fr: "Réunion ouverte"),
    "suspend-meeting": Phrase(en: "Sitting suspended", fr: "Séance suspendue"),
    "resume-meeting": Phrase(en: "Sitting resumed", fr: "Séance reprise"),
    "close-meeting": Phrase(en: "Meeting closed", fr: "Séance levée"),
    "postpone-meeting": Phrase(en: "Meeting postponed", fr: "Réunion reportée"),
    "cancel-meeting": Phrase(en: "Meeting cancelled", fr: "Réunion annulée"),
    "take-in-event": Phrase(en: "Calendar taken in", fr: "Calendrier repris"),
    "relate-meetings": Phrase(en: "Meetings linked", fr: "Réunions liées"),
    "invite-parties": Phrase(en: "Invitations recorded", fr: "Invitations enregistrées"),
    "record-reply": Phrase(en: "Reply recorded", fr: "Réponse enregistrée"),
    "log-invitation-contact": Phrase(
      en: "Contact about an invitation", fr: "Contact au sujet d’une invitation"),
    "withdraw-invitation": Phrase(en: "Invitation withdrawn", fr: "Invitation retirée"),
    "remove-attendance": Phrase(en: "Attendance removed", fr: "Présence supprimée"),
    "remove-meeting-document": Phrase(en: "Document removed", fr: "Document supprimé"),
    "record-attendance": Phrase(en: "Attendance recorded", fr: "Participation notée"),
    "edit-attendance": Phrase(en: "Attendance edited", fr: "Présence modifiée"),
    "add-meeting-document": Phrase(en: "Document added", fr: "Document ajouté"),
    "edit-meeting-document": Phrase(en: "Document edited", fr: "Document modifié"),
    "add-agenda-item": Phrase(en: "Agenda item added", fr: "Point ajouté à l’ordre du jour"),
    "edit-agenda-item": Phrase(en: "Agenda item edited", fr: "Point de l’ordre du jour modifié"),
    "move-agenda-item": Phrase(en: "Agenda item moved", fr: "Point de l’ordre du jour déplacé"),
    "merge-agenda-items": Phrase(en: "Agenda items merged", fr: "Points de l’ordre du jour fusionnés"),
    "split-agenda-item": Phrase(en: "Agenda item split", fr: "Point de l’ordre du jour scindé"),
    "carry-agenda": Phrase(en: "Agenda carried over", fr: "Ordre du jour repris"),
    "adopt-agenda": Phrase(en: "Agenda adopted", fr: "Ordre du jour adopté"),
    "change-agenda-item-state": Phrase(en: "State of an agenda item changed", fr: "État d’un point modifié"),
    "remove-agenda-item": Phrase(en: "Agenda item removed", fr: "Point supprimé de l’ordre du jour"),
  ]

  private static let decisions: [String: Phrase] = [
    "draft-decision": Phrase(en: "Decision drafted", fr: "Projet de décision rédigé"),
    "amend-decision": Phrase(en: "Decision amended", fr: "Projet de décision modifié"),
    "adopt-decision": Phrase(en: "Decision adopted", fr: "Décision adoptée"),
    "raise-objection": Phrase(en: "Objection raised", fr: "Objection soulevée"),
    "withdraw-objection": Phrase(en: "Objection withdrawn", fr: "Objection retirée"),
    "enter-reservation": Phrase(en: "Reservation entered", fr: "Réserve formulée"),
    "lift-reservation": Phrase(en: "Reservation lifted", fr: "Réserve levée"),
    "defer-decision": Phrase(en: "Decision deferred", fr: "Décision reportée"),
    "reject-decision": Phrase(en: "Decision rejected", fr: "Décision rejetée"),
    "withdraw-decision": Phrase(en: "Decision withdrawn", fr: "Décision retirée"),
    "reopen-decision": Phrase(en: "Decision reopened", fr: "Décision rouverte"),
    "move-decision": Phrase(en: "Decision moved", fr: "Décision déplacée"),
    "merge-decisions": Phrase(en: "Decisions merged", fr: "Décisions fusionnées"),
    "split-decision": Phrase(en: "Decision split", fr: "Décision scindée"),
    "assign-decision": Phrase(en: "Decision assigned", fr: "Responsables et échéance fixés"),
    "supersede-decision": Phrase(en: "Decision superseded", fr: "Décision remplacée"),
    "correct-decision": Phrase(en: "Corrigendum to a decision", fr: "Rectificatif à une décision"),
    "record-follow-up": Phrase(en: "Follow-up recorded", fr: "Suivi enregistré"),
    "draft-minutes": Phrase(en: "Minutes drafted", fr: "Projet de compte rendu établi"),
    "edit-minutes-section": Phrase(en: "Minutes edited", fr: "Compte rendu modifié"),
    "send-minutes-to-chair": Phrase(
      en: "Minutes sent to the chair", fr: "Compte rendu transmis à la présidence"),
    "clear-minutes": Phrase(en: "Minutes cleared", fr: "Compte rendu validé"),
    "circulate-minutes": Phrase(en: "Minutes circulated", fr: "Compte rendu diffusé"),
    "comment-on-minutes": Phrase(en: "Comment on the minutes", fr: "Observation sur le compte rendu"),
    "edit-comment": Phrase(en: "Comment edited", fr: "Observation modifiée"),
    "settle-comment": Phrase(en: "Comment settled", fr: "Suite donnée à une observation"),
    "approve-minutes": Phrase(en: "Minutes approved", fr: "Compte rendu approuvé"),
    "reopen-minutes": Phrase(en: "Minutes reopened", fr: "Compte rendu rouvert"),
    "correct-minutes": Phrase(en: "Corrigendum to the minutes", fr: "Rectificatif au compte rendu"),
  ]

  private static let registers: [String: Phrase] = [
    "edit-office": Phrase(en: "Settings of the register changed", fr: "Paramètres du registre modifiés"),
    "establish-register": Phrase(en: "Register established", fr: "Registre créé"),
    "undo-last": Phrase(en: "Undone", fr: "Modification annulée"),
    "redo-last": Phrase(en: "Redone", fr: "Modification rétablie"),
    "settle-conflict": Phrase(en: "Conflict settled", fr: "Conflit réglé"),
  ]
}
