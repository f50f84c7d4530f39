/// What is said where a body has no rule: none is recorded, and none is invented (domain §1).
public enum NoRuleWords {
  public static let quorum = Phrase(en: "no rule", fr: "aucune règle")
  public static let adoption = Phrase(en: "no rule", fr: "aucune règle")
  public static let cadence = Phrase(en: "no rule", fr: "aucune règle")
}
