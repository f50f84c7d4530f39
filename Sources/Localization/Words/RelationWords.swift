/// How frameworks, funds, reviews and projects stand to one another.
public enum RelationWords {
  /// A plan that goes on from another one, and the other end of it.
  public static let continues = Phrase(en: "Continues", fr: "Prolonge")
  public static let continuedBy = Phrase(en: "Continued by", fr: "Prolongé par")
  /// A result that is about a fund, a framework, a body or an organisation, and the other end of it.
  public static let concerns = Phrase(en: "Concerns", fr: "Porte sur")
  public static let about = Phrase(en: "What the results concern", fr: "Ce sur quoi portent les résultats")
  public static let concerning = Phrase(
    en: "Results that concern it", fr: "Résultats qui s’y rapportent")
  /// A fund that is a means of a framework, and the other end of it.
  public static let serves = Phrase(en: "Serves", fr: "Au service de")
  public static let funds = Phrase(en: "Funds", fr: "Fonds")
  /// A review that was presented to a meeting, and the other end of it.
  public static let presentedAt = Phrase(en: "Presented at", fr: "Présentée à")
  public static let reviews = Phrase(en: "Reviews presented", fr: "Revues présentées")
  /// What a review saw in a project, and the other end of it.
  public static let seenIn = Phrase(en: "Seen in project", fr: "Observé dans le projet")
  public static let findings = Phrase(en: "What reviews found", fr: "Constats des revues")

  public static let continuesHint = Phrase(
    en: "the plan that it goes on from, whether or not that one is over",
    fr: "le plan dont il prend la suite, que celui-ci soit achevé ou non")
  public static let concernsHint = Phrase(
    en: "funds it works through, frameworks it serves, bodies it is for",
    fr: "fonds employés, cadres servis, instances bénéficiaires")
  public static let servesHint = Phrase(
    en: "the frameworks whose means it is", fr: "les cadres qu’il permet de mettre en œuvre")
}
