/// The forms of rotation, troikas and delegations.
extension FormTitles {
  public static let rotateChair = Phrase(en: "Hand the chair on", fr: "Transmettre la présidence")
  public static let keyRotate = Phrase(en: "Hand on", fr: "Transmettre")
  public static let rotateHelp = Phrase(
    en: "Hand the chair on to the next in turn", fr: "Transmettre la présidence au suivant dans l’ordre")
  public static let newChair = Phrase(en: "New chair", fr: "Nouvelle présidence")
  public static let begins = Phrase(en: "Start date", fr: "Date de début")
  public static let rotationOrder = Phrase(en: "In turn", fr: "À tour de rôle")
  public static let rotationOrderHint = Phrase(
    en: "List the members in order; after the last, the first follows",
    fr: "Dans l’ordre ; après le dernier vient le premier")
  public static let monthsOfTerm = Phrase(en: "Length of term (months)", fr: "Durée du mandat (mois)")
  public static let rotation = Phrase(en: "Rotation of the chair", fr: "Rotation de la présidence")
  public static let delegationLimit = Phrase(en: "Limit on delegations", fr: "Limite des délégations")
  public static let peopleAtMost = Phrase(en: "Maximum number of people", fr: "Personnes au plus")
  public static let peopleHint = Phrase(
    en: "For each member; blank: no limit", fr: "Pour chaque membre ; vide : pas de limite")
  public static let troika = Phrase(en: "Troika of another body", fr: "Troïka d’une autre instance")
  public static let troikaOf = Phrase(en: "Troika of", fr: "Troïka de")
  public static let troikaHint = Phrase(
    en: "Blank: it is not a troika. Further members hold seats here.",
    fr: "Vide : ce n’est pas une troïka. Les autres membres ont un siège ici.")
  public static let blankRotationHint = Phrase(
    en: "Blank: no order of rotation is recorded", fr: "Vide : aucun ordre de rotation")

  /// What handing on does to the one in office: the term `of Chad`.
  public static func rotationWords(_ chair: Phrase) -> Phrase {
    Phrase(
      en:
        "The term \(chair.en) ends when the new chair begins. The handover dossier is among the papers of the body.",
      fr:
        "Le mandat \(chair.fr) prend fin quand débute la nouvelle présidence. Le dossier de passation figure parmi les documents de l’instance."
    )
  }
}
