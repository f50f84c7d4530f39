extension ActWords {
  static let funds: [String: Phrase] = [
    "add-fund": Phrase(en: "Fund added", fr: "Fonds ajouté"),
    "edit-fund": Phrase(en: "Fund edited", fr: "Fonds modifié"),
    "change-fund-standing": Phrase(en: "State of the fund changed", fr: "État du fonds modifié"),
    "record-contribution": Phrase(en: "Contribution recorded", fr: "Contribution enregistrée"),
    "edit-contribution": Phrase(en: "Contribution edited", fr: "Contribution modifiée"),
    "remove-contribution": Phrase(en: "Contribution removed", fr: "Contribution supprimée"),
    "add-contribution-step": Phrase(
      en: "Step of a contribution recorded", fr: "Étape d’une contribution enregistrée"),
    "edit-contribution-step": Phrase(
      en: "Step of a contribution corrected", fr: "Étape d’une contribution corrigée"),
    "remove-contribution-step": Phrase(
      en: "Step of a contribution removed", fr: "Étape d’une contribution supprimée"),
    "record-reported-total": Phrase(en: "Reported total recorded", fr: "Total déclaré enregistré"),
    "edit-reported-total": Phrase(en: "Reported total edited", fr: "Total déclaré modifié"),
    "remove-reported-total": Phrase(en: "Reported total removed", fr: "Total déclaré supprimé"),
    "add-allocation": Phrase(en: "Allocation added", fr: "Allocation ajoutée"),
    "edit-allocation": Phrase(en: "Allocation edited", fr: "Allocation modifiée"),
    "remove-allocation": Phrase(en: "Allocation removed", fr: "Allocation supprimée"),
    "record-disbursement": Phrase(en: "Disbursement recorded", fr: "Décaissement enregistré"),
    "remove-disbursement": Phrase(en: "Disbursement removed", fr: "Décaissement supprimé"),
    "record-forecast": Phrase(en: "Forecast recorded", fr: "Prévision enregistrée"),
    "remove-forecast": Phrase(en: "Forecast removed", fr: "Prévision supprimée"),
    "add-fund-phase": Phrase(en: "Phase added", fr: "Phase ajoutée"),
    "edit-fund-phase": Phrase(en: "Phase edited", fr: "Phase modifiée"),
    "remove-fund-phase": Phrase(en: "Phase removed", fr: "Phase supprimée"),
    "add-aligned-programme": Phrase(en: "Aligned programme added", fr: "Programme aligné ajouté"),
    "edit-aligned-programme": Phrase(en: "Aligned programme edited", fr: "Programme aligné modifié"),
    "remove-aligned-programme": Phrase(en: "Aligned programme removed", fr: "Programme aligné supprimé"),
  ]
}
