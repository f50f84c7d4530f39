extension ActWords {
  static let projects: [String: Phrase] = [
    "add-project": Phrase(en: "Project added", fr: "Projet ajouté"),
    "edit-project": Phrase(en: "Project edited", fr: "Projet modifié"),
    "advance-project": Phrase(en: "State of the project changed", fr: "État du projet modifié"),
    "link-project": Phrase(en: "Project linked", fr: "Projet rattaché"),
    "unlink-project": Phrase(en: "Link of the project removed", fr: "Rattachement du projet retiré"),
    "add-project-partner": Phrase(en: "Partner added", fr: "Partenaire ajouté"),
    "remove-project-partner": Phrase(en: "Partner removed", fr: "Partenaire retiré"),
    "add-project-report": Phrase(en: "Report due recorded", fr: "Rapport attendu enregistré"),
    "edit-project-report": Phrase(en: "Report of the project edited", fr: "Rapport du projet modifié"),
    "remove-project-report": Phrase(en: "Report of the project removed", fr: "Rapport du projet retiré"),
    "add-risk": Phrase(en: "Risk recorded", fr: "Risque enregistré"),
    "edit-risk": Phrase(en: "Risk edited", fr: "Risque modifié"),
    "remove-risk": Phrase(en: "Risk removed", fr: "Risque retiré"),
  ]
}
