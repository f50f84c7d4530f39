/// The forms of decisions between meetings.
extension FormTitles {
  public static let circulateText = Phrase(
    en: "Circulate a text between meetings", fr: "Diffuser un texte entre les réunions")
  public static let keyCirculateText = Phrase(en: "Circulate", fr: "Diffuser")
  public static let circulateTextHelp = Phrase(
    en: "Circulate a text under silence procedure", fr: "Diffuser un texte en procédure de silence")
  public static let keyConfirm = Phrase(en: "Confirm", fr: "Confirmer")
  public static let confirmHelp = Phrase(
    en: "Confirm that the text is adopted: nobody objected in time",
    fr: "Confirmer l’adoption du texte : nul ne s’y est opposé à temps")
  public static let confirmSilence = Phrase(en: "Confirm the adoption", fr: "Confirmer l’adoption")
  public static let keyBroken = Phrase(en: "Broken", fr: "Rompu")
  public static let brokenHelp = Phrase(
    en: "Record that silence was broken", fr: "Enregistrer que le silence est rompu")
  public static let keyExtend = Phrase(en: "Extend", fr: "Prolonger")
  public static let extendHelp = Phrase(
    en: "Give more time to object", fr: "Prolonger le délai d’objection")
  public static let keyRefer = Phrase(en: "Refer", fr: "Renvoyer")
  public static let referHelp = Phrase(
    en: "Refer the text to a meeting of the body", fr: "Renvoyer le texte à une réunion de l’instance")

  /// Whose clocks are meant, and where the text will stand.
  public static func silenceClock(_ city: Phrase) -> Phrase {
    Phrase(
      en: "Times are those of \(city.en). Nothing is adopted by the clock alone: you confirm it afterwards.",
      fr: "Heures \(FrenchElision.de(city.fr)). "
        + "Rien n’est adopté par le seul délai : vous le confirmez ensuite.")
  }
  /// - Parameter end: on the body's clock.
  public static func silenceSoFar(_ end: Phrase) -> Phrase {
    Phrase(en: "So far it ends on \(end.en).", fr: "Terme actuel : \(end.fr).")
  }
  public static func timesOf(_ city: Phrase) -> Phrase {
    Phrase(en: "Times are those of \(city.en).", fr: "Heures \(FrenchElision.de(city.fr)).")
  }
  public static let silenceEnd = Phrase(en: "It then ends on", fr: "Fin de la procédure")
  public static let silenceFrom = Phrase(en: "Begins on", fr: "Débute le")
  public static let silenceFromTime = Phrase(en: "Time", fr: "Heure")
  public static let silenceHours = Phrase(en: "Period (hours)", fr: "Délai (heures)")
  public static let silenceHoursHint = Phrase(
    en: "Exactly so many hours later the procedure ends",
    fr: "La procédure prend fin exactement ce nombre d’heures plus tard")
  public static let silenceUntil = Phrase(en: "New end", fr: "Nouveau terme")
  public static let receivedOn = Phrase(en: "Received on", fr: "Reçue le")
  public static let adoptedOn = Phrase(en: "Adopted on", fr: "Adoptée le")
  public static let referTo = Phrase(en: "Meeting", fr: "Réunion")
  public static let referHint = Phrase(
    en: "Blank: the next meeting, or the next agenda to be prepared",
    fr: "Vide : la prochaine réunion, ou le prochain ordre du jour à préparer")
  public static let referWords = Phrase(
    en: "Its procedure ends without a decision. It goes to the meeting as a draft under an item of its own.",
    fr: "La procédure prend fin sans décision. La réunion le reçoit comme projet, sous un point à part.")
  public static let silenceObjection = Phrase(
    en:
      "While it stands the text cannot be adopted by silence. That silence is broken is recorded separately.",
    fr:
      "Tant qu’elle est maintenue, le silence ne vaut pas adoption. Le silence rompu s’enregistre à part.")

  /// - Parameters:
  ///   - end: of the procedure, on the body's clock.
  ///   - symbol: under which the text went out.
  public static func confirmWords(_ symbol: String, _ end: Phrase) -> Phrase {
    Phrase(
      en: "The procedure ended on \(end.en) and no objection stands. \(symbol) and its text become final.",
      fr:
        "La procédure a pris fin le \(end.fr) et aucune objection n’est maintenue. \(symbol) et son texte deviennent définitifs."
    )
  }
}
