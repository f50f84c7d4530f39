extension FieldNames {
  static let funds: [String: Phrase] = [
    "administrator": Phrase(en: "administrator", fr: "administrateur"),
    "boards": Phrase(en: "boards", fr: "conseils d’administration"),
    "contributions": Phrase(en: "contribution", fr: "contribution"),
    "donor": Phrase(en: "donor", fr: "bailleur"), "steps": Phrase(en: "step", fr: "étape"),
    "money": Phrase(en: "amount", fr: "montant"), "amount": Phrase(en: "amount", fr: "montant"),
    "currency": Phrase(en: "currency", fr: "monnaie"),
    "reported": Phrase(en: "reported total", fr: "total déclaré"),
    "of": Phrase(en: "subject", fr: "objet"), "asAt": Phrase(en: "as at", fr: "date de situation"),
    "allocations": Phrase(en: "allocation", fr: "allocation"),
    "project": Phrase(en: "project", fr: "projet"), "decision": Phrase(en: "decision", fr: "décision"),
    "disbursements": Phrase(en: "disbursement", fr: "décaissement"),
    "forecasts": Phrase(en: "forecast", fr: "prévision"), "year": Phrase(en: "year", fr: "année"),
    "announced": Phrase(en: "announced", fr: "annoncé"),
    "disbursed": Phrase(en: "disbursed", fr: "décaissé"),
    "phases": Phrase(en: "phase", fr: "phase"), "budget": Phrase(en: "budget", fr: "budget"),
    "allocated": Phrase(en: "allocated", fr: "alloué"),
    "isCompleted": Phrase(en: "completed", fr: "achevée"),
    "aligned": Phrase(en: "aligned programme", fr: "programme aligné"),
    "partners": Phrase(en: "partner", fr: "partenaire"), "area": Phrase(en: "area", fr: "zone"),
    "instrument": Phrase(en: "closing act", fr: "acte de clôture"),
  ]
}
