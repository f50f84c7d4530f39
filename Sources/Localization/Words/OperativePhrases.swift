import Domain

extension OperativeVerb {
  /// How a decision begins with this verb: `The Platform requests `, `La Plateforme demande `, with the space after it.
  /// - Parameter body: the kind of the body that decides; absent: the meeting decides.
  public func opening(of body: Body.Kind?) -> Phrase {
    let subject = body?.deciding ?? Phrase(en: "The meeting", fr: "La réunion")
    let verb = opening
    return subject + " " + verb + " "
  }

  /// The verb with the preposition it takes.
  private var opening: Phrase {
    switch self {
    case .decides: Phrase(en: "decides to", fr: "décide de")
    case .approves: Phrase(en: "approves", fr: "approuve")
    case .adopts: Phrase(en: "adopts", fr: "adopte")
    case .requests: Phrase(en: "requests", fr: "demande à")
    case .invites: Phrase(en: "invites", fr: "invite")
    case .recommends: Phrase(en: "recommends that", fr: "recommande que")
    case .urges: Phrase(en: "urges", fr: "exhorte")
    case .calls: Phrase(en: "calls on", fr: "appelle")
    case .welcomes: Phrase(en: "welcomes", fr: "se félicite de")
    case .takesNote: Phrase(en: "takes note of", fr: "prend note de")
    case .condemns: Phrase(en: "condemns", fr: "condamne")
    case .agrees: Phrase(en: "agrees to", fr: "convient de")
    case .appoints: Phrase(en: "appoints", fr: "nomme")
    case .establishes: Phrase(en: "establishes", fr: "crée")
    case .expresses: Phrase(en: "expresses", fr: "exprime")
    }
  }
}

extension Body.Kind {
  /// The body as the subject of its decisions: `The Platform`.
  public var deciding: Phrase {
    switch self {
    case .platform: Phrase(en: "The Platform", fr: "La Plateforme")
    case .thematicWorkingGroup, .interAgencyGroup, .donorsGroup: Phrase(en: "The Group", fr: "Le Groupe")
    case .contactGroup: Phrase(en: "The Contact Group", fr: "Le Groupe de contact")
    case .technicalSecretariat: Phrase(en: "The Technical Secretariat", fr: "Le Secrétariat technique")
    case .executiveSecretariat: Phrase(en: "The Executive Secretariat", fr: "Le Secrétariat exécutif")
    case .steeringCommittee: Phrase(en: "The Steering Committee", fr: "Le Comité de pilotage")
    case .committee: Phrase(en: "The Committee", fr: "Le Comité")
    case .specialEnvoyOffice, .office: Phrase(en: "The Office", fr: "Le Bureau")
    case .board: Phrase(en: "The Board", fr: "Le Conseil")
    case .forum: Phrase(en: "The Forum", fr: "Le Cadre de concertation")
    case .section: Phrase(en: "The Section", fr: "La Section")
    case .other: Phrase(en: "The meeting", fr: "La réunion")
    }
  }
}
