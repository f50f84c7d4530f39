/// Nouns that several sentences count or agree with.
public enum Nouns {
  public static let day = Noun(en: "day", fr: "jour", .masculine)
  public static let hour = Noun(en: "hour", fr: "heure", .feminine)
  public static let body = Noun(en: "body", plural: "bodies", fr: "instance", .feminine)
  public static let meeting = Noun(en: "meeting", fr: "réunion", .feminine)
  public static let plenary = Noun(en: "plenary", plural: "plenaries", fr: "plénière", .feminine)
  public static let decision = Noun(en: "decision", fr: "décision", .feminine)
  public static let item = Noun(
    en: "agenda item", fr: "point de l’ordre du jour", pluriel: "points de l’ordre du jour", .masculine)
  public static let document = Noun(en: "document", fr: "document", .masculine)
  public static let participant = Noun(en: "participant", fr: "participant", .masculine)
  public static let delegation = Noun(en: "delegation", fr: "délégation", .feminine)
  public static let seat = Noun(en: "seat", fr: "siège", .masculine)
  public static let votingSeat = Noun(
    en: "voting seat", fr: "siège votant", pluriel: "sièges votants", .masculine)
  public static let member = Noun(en: "member", fr: "membre", .masculine)
  public static let reminder = Noun(en: "reminder", fr: "relance", .feminine)
  public static let invitation = Noun(en: "invitation", fr: "invitation", .feminine)
  public static let organization = Noun(en: "organisation", fr: "organisation", .feminine)
  public static let person = Noun(en: "person", plural: "people", fr: "personne", .feminine)
  public static let vote = Noun(en: "vote", fr: "voix", pluriel: "voix", .feminine)
  public static let abstention = Noun(en: "abstention", fr: "abstention", .feminine)
  public static let file = Noun(en: "file", fr: "fichier", .masculine)
  public static let record = Noun(en: "record", fr: "fiche", .feminine)
  public static let reservation = Noun(en: "reservation", fr: "réserve", .feminine)
  public static let objection = Noun(en: "objection", fr: "objection", .feminine)
  public static let action = Noun(en: "action", fr: "action", .feminine)
}
