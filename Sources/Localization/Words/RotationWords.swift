import Domain

extension Troika.Place {
  public var phrase: Phrase {
    switch self {
    case .incoming: Phrase(en: "incoming chair", fr: "présidence entrante")
    case .serving: Phrase(en: "serving chair", fr: "présidence en exercice")
    case .outgoing: Phrase(en: "outgoing chair", fr: "présidence sortante")
    }
  }
}

/// Words about the rotation of a chair, troikas and delegations.
public enum RotationWords {
  public static let rotation = Phrase(en: "Rotation", fr: "Rotation")
  public static let next = Phrase(en: "Next in turn", fr: "Suivante dans l’ordre")
  public static let delegations = Phrase(en: "Delegations", fr: "Délégations")
  public static let troika = Phrase(en: "Troika", fr: "Troïka")
  public static let enlarged = Phrase(en: "further member", fr: "autre membre")

  /// `Chad, Mali, Niger in turn, 24 months each`.
  public static func rotation(_ rotation: Rotation, _ names: Names) -> Phrase {
    let order = rotation.order.map { names.phrase($0, .short) }.joined(separator: ", ")
    guard let months = rotation.months else {
      return Phrase(en: "\(order.en), in turn", fr: "\(order.fr), à tour de rôle")
    }
    let each = Nouns.month.counted(months)
    return Phrase(
      en: "\(order.en), in turn, \(each.en) each", fr: "\(order.fr), à tour de rôle, \(each.fr) chacun")
  }

  /// `at most 2 people`.
  public static func limit(_ limit: DelegationLimit) -> Phrase {
    let people = Nouns.person.counted(limit.people)
    return Phrase(en: "at most \(people.en)", fr: "\(people.fr) au plus")
  }

  /// `incoming, serving and outgoing chair of “GEC”`; of one that enlarges another: `“Troika”, enlarged`.
  public static func troika(_ troika: Troika, _ names: Names) -> Phrase {
    let body = names.phrase(troika.of, .short)
    if names.body(troika.of)?.troika != nil {
      return Phrase(
        en: "“\(body.en)”, enlarged by its own seats", fr: "« \(body.fr) », élargie par ses propres sièges")
    }
    return Phrase(
      en: "incoming, serving and outgoing chair of “\(body.en)”",
      fr: "présidences entrante, en exercice et sortante de « \(body.fr) »")
  }
}
