import Domain

extension DecisionStanding.Name {
  /// Agrees with `décision` unless another gender is asked for.
  public func phrase(_ gender: Gender) -> Phrase {
    switch self {
    case .proposed: Phrase(en: "proposed", agreeing: "proposé", gender)
    case .adopted: Phrase(en: "adopted", agreeing: "adopté", gender)
    case .adoptedAsAmended:
      Phrase(
        en: "adopted as amended", masculine: "adopté tel que modifié", feminine: "adoptée telle que modifiée",
        gender)
    case .deferred: Phrase(en: "deferred", agreeing: "reporté", gender)
    case .rejected: Phrase(en: "rejected", agreeing: "rejeté", gender)
    case .withdrawn: Phrase(en: "withdrawn", agreeing: "retiré", gender)
    case .circulated: Phrase(en: "under silence procedure", fr: "en procédure de silence")
    case .silenceBroken: Phrase(en: "silence broken", fr: "silence rompu")
    }
  }

  public var phrase: Phrase { phrase(.feminine) }

  /// Where there is little room.
  public var brief: Phrase {
    self == .adoptedAsAmended ? Phrase(en: "adopted, amended", fr: "adoptée, modifiée") : phrase
  }
}

extension AdoptionMethod {
  public var phrase: Phrase {
    switch self {
    case .consensus: Phrase(en: "by consensus", fr: "par consensus")
    case .vote: Phrase(en: "by vote", fr: "par vote")
    case .acclamation: Phrase(en: "by acclamation", fr: "par acclamation")
    case .noObjection: Phrase(en: "on a no-objection basis", fr: "par non-objection")
    case .silence: Phrase(en: "by silence procedure", fr: "par procédure de silence")
    case .notStated: Phrase(en: "method not stated", fr: "mode d’adoption non précisé")
    }
  }
}

extension OperativeVerb {
  /// In the third person, as decisions begin.
  public var phrase: Phrase {
    switch self {
    case .decides: Phrase(en: "decides", fr: "décide")
    case .approves: Phrase(en: "approves", fr: "approuve")
    case .adopts: Phrase(en: "adopts", fr: "adopte")
    case .requests: Phrase(en: "requests", fr: "demande")
    case .invites: Phrase(en: "invites", fr: "invite")
    case .recommends: Phrase(en: "recommends", fr: "recommande")
    case .urges: Phrase(en: "urges", fr: "exhorte")
    case .calls: Phrase(en: "calls on", fr: "appelle")
    case .welcomes: Phrase(en: "welcomes", fr: "se félicite")
    case .takesNote: Phrase(en: "takes note", fr: "prend note")
    case .condemns: Phrase(en: "condemns", fr: "condamne")
    case .agrees: Phrase(en: "agrees", fr: "convient")
    case .appoints: Phrase(en: "appoints", fr: "nomme")
    case .establishes: Phrase(en: "establishes", fr: "crée")
    case .expresses: Phrase(en: "expresses", fr: "exprime")
    }
  }
}

extension Votes {
  /// `9 in favour, 2 against, 1 abstention`.
  public var phrase: Phrase {
    let cast = Phrase(
      en: "\(inFavour) in favour, \(against) against",
      fr: "\(inFavour) voix pour, \(against) contre")
    return cast + ", " + Nouns.abstention.counted(abstentions)
  }
}
