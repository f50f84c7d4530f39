import Domain

/// A noun in both languages with its plurals and its French gender, so that sentences can count it and agree with it.
public struct Noun: Hashable, Sendable {
  public let singular: Phrase
  public let plural: Phrase
  public let gender: Gender

  public init(
    en: String, plural enPlural: String? = nil, fr: String, pluriel: String? = nil, _ gender: Gender
  ) {
    singular = Phrase(en: en, fr: fr)
    plural = Phrase(en: enPlural ?? en + "s", fr: pluriel ?? fr + "s")
    self.gender = gender
  }

  /// The form that goes with a number: English has its singular for 1 alone, French for 0 and 1.
  public func form(for count: Int) -> Phrase {
    Phrase(
      en: count == 1 ? singular.en : plural.en,
      fr: count == 0 || count == 1 ? singular.fr : plural.fr)
  }

  /// `3 decisions`, `3 décisions`; thousands are grouped as each language does.
  public func counted(_ count: Int) -> Phrase {
    count.grouped + Phrase(en: " ", fr: FrenchTypography.space) + form(for: count)
  }

  /// `no decision`, `aucune décision`.
  public var none: Phrase {
    Phrase(en: "no " + singular.en, fr: (gender == .masculine ? "aucun " : "aucune ") + singular.fr)
  }

  /// `this decision`, `cette décision`, `cet élément`.
  public var this: Phrase {
    let vowel = FrenchElision.elides(before: singular.fr)
    let article = gender == .feminine ? "cette " : vowel ? "cet " : "ce "
    return Phrase(en: "this " + singular.en, fr: article + singular.fr)
  }

  /// `the decision`, `la décision`, `l’élément`.
  public var definite: Phrase {
    Phrase(
      en: "the " + singular.en,
      fr: FrenchElision.definite(singular.fr, gender == .masculine ? .masculine : .feminine))
  }
}
