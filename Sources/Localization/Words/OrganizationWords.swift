import Domain

extension Organization.Kind {
  public var noun: Noun {
    switch self {
    case .state: Noun(en: "State", fr: "État", .masculine)
    case .unitedNations:
      Noun(
        en: "United Nations entity", plural: "United Nations entities", fr: "entité des Nations Unies",
        pluriel: "entités des Nations Unies", .feminine)
    case .regional:
      Noun(
        en: "regional organisation", fr: "organisation régionale", pluriel: "organisations régionales",
        .feminine)
    case .financialInstitution:
      Noun(
        en: "financial institution", fr: "institution financière", pluriel: "institutions financières",
        .feminine)
    case .donor: Noun(en: "donor", fr: "bailleur", .masculine)
    case .ministry: Noun(en: "ministry", plural: "ministries", fr: "ministère", .masculine)
    case .mission: Noun(en: "mission", fr: "mission", .feminine)
    case .international:
      Noun(
        en: "international organisation", fr: "organisation internationale",
        pluriel: "organisations internationales", .feminine)
    case .civilSociety:
      Noun(
        en: "civil society organisation", fr: "organisation de la société civile",
        pluriel: "organisations de la société civile", .feminine)
    case .other:
      Noun(
        en: "other organisation", fr: "autre organisation", pluriel: "autres organisations", .feminine)
    }
  }

  /// In a column that is narrow and says that these are organisations.
  public var short: Phrase {
    switch self {
    case .unitedNations: Phrase(en: "UN entity", fr: "entité ONU")
    case .regional: Phrase(en: "regional", fr: "régionale")
    case .financialInstitution: Phrase(en: "financial", fr: "financière")
    case .international: Phrase(en: "international", fr: "internationale")
    case .civilSociety: Phrase(en: "civil society", fr: "société civile")
    case .other: Phrase(en: "other", fr: "autre")
    case .state, .donor, .ministry, .mission: phrase
    }
  }

  public var phrase: Phrase { noun.singular }
  public var plural: Phrase { noun.plural }
}

extension Language {
  /// The name of the language: `French`, `français`.
  public var phrase: Phrase {
    self == .english ? Phrase(en: "English", fr: "anglais") : Phrase(en: "French", fr: "français")
  }

  /// As a choice of language names itself, whatever the language of the screen.
  public var ownName: String { self == .english ? "English" : "Français" }
}

extension Party {
  public static let allMembers = Phrase(en: "all members", fr: "tous les membres")
}
