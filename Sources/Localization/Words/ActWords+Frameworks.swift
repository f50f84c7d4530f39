extension ActWords {
  static let frameworks: [String: Phrase] = [
    "add-framework": Phrase(en: "Framework added", fr: "Cadre ajouté"),
    "edit-framework": Phrase(en: "Framework edited", fr: "Cadre modifié"),
    "change-framework-standing": Phrase(en: "State of the framework changed", fr: "État du cadre modifié"),
    "add-level": Phrase(en: "Level of results added", fr: "Niveau de résultats ajouté"),
    "edit-level": Phrase(en: "Level of results edited", fr: "Niveau de résultats modifié"),
    "remove-level": Phrase(en: "Level of results removed", fr: "Niveau de résultats supprimé"),
    "add-result": Phrase(en: "Result added", fr: "Résultat ajouté"),
    "edit-result": Phrase(en: "Result edited", fr: "Résultat modifié"),
    "move-result": Phrase(en: "Result moved", fr: "Résultat déplacé"),
    "remove-result": Phrase(en: "Result removed", fr: "Résultat supprimé"),
    "rate-result": Phrase(en: "Result rated", fr: "Résultat évalué"),
    "add-answerable": Phrase(
      en: "Party answerable for a result named", fr: "Responsable d’un résultat désigné"),
    "remove-answerable": Phrase(
      en: "Party answerable for a result removed", fr: "Responsable d’un résultat retiré"),
    "link-decision": Phrase(en: "Decision linked to a result", fr: "Décision liée à un résultat"),
    "unlink-decision": Phrase(
      en: "Decision no longer linked to a result", fr: "Décision déliée d’un résultat"),
    "add-workstream": Phrase(en: "Workstream added", fr: "Flux de travail ajouté"),
    "edit-workstream": Phrase(en: "Workstream edited", fr: "Flux de travail modifié"),
    "remove-workstream": Phrase(en: "Workstream removed", fr: "Flux de travail supprimé"),
    "add-indicator": Phrase(en: "Indicator added", fr: "Indicateur ajouté"),
    "edit-indicator": Phrase(en: "Indicator edited", fr: "Indicateur modifié"),
    "record-indicator-value": Phrase(
      en: "Value of an indicator recorded", fr: "Valeur d’un indicateur enregistrée"),
    "remove-indicator-value": Phrase(
      en: "Value of an indicator removed", fr: "Valeur d’un indicateur supprimée"),
    "remove-indicator": Phrase(en: "Indicator removed", fr: "Indicateur supprimé"),
    "add-review": Phrase(en: "Review added", fr: "Revue ajoutée"),
    "edit-review": Phrase(en: "Review edited", fr: "Revue modifiée"),
    "remove-review": Phrase(en: "Review removed", fr: "Revue supprimée"),
    "add-review-point": Phrase(en: "Finding of a review added", fr: "Constat de revue ajouté"),
    "edit-review-point": Phrase(en: "Finding of a review edited", fr: "Constat de revue modifié"),
    "remove-review-point": Phrase(en: "Finding of a review removed", fr: "Constat de revue supprimé"),
    "follow-up-action": Phrase(en: "Action followed up", fr: "Suivi d’une action enregistré"),
    "add-commitment": Phrase(en: "Commitment added", fr: "Engagement ajouté"),
    "edit-commitment": Phrase(en: "Commitment edited", fr: "Engagement modifié"),
    "remove-commitment": Phrase(en: "Commitment removed", fr: "Engagement supprimé"),
    "assess-commitment": Phrase(en: "Commitment assessed", fr: "Engagement évalué"),
    "remove-assessment": Phrase(
      en: "Assessment of a commitment removed", fr: "Appréciation d’un engagement supprimée"),
  ]
}
