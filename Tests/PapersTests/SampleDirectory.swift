import Domain
import TestSupport

/// Who takes part in the sample meeting: States and organisations whose order differs between the languages.
enum SampleDirectory {
  static let organizations: [Organization] = [
    state("burkina-faso", "Burkina Faso", "Burkina Faso"), state("chad", "Chad", "Tchad"),
    state("mali", "Mali", "Mali"),
    state("mauritania", "Mauritania", "Mauritanie"), state("niger", "Niger", "Niger"),
    state("germany", "Germany", "Allemagne"), state("netherlands", "Netherlands", "Pays-Bas"),
    Organization(
      id: "au", kind: .regional, name: Text(en: "African Union", fr: "Union africaine"),
      acronym: Text(en: "AU", fr: "UA")),
    Organization(
      id: "un", kind: .unitedNations, name: Text(en: "United Nations", fr: "Nations Unies"),
      acronym: Text(en: "UN", fr: "ONU")),
    Organization(
      id: "eu", kind: .regional, name: Text(en: "European Union", fr: "Union européenne"),
      acronym: Text(en: "EU", fr: "UE")),
    Organization(
      id: "afdb", kind: .financialInstitution,
      name: Text(en: "African Development Bank", fr: "Banque africaine de développement"),
      acronym: Text(en: "AfDB", fr: "BAD")),
    Organization(
      id: "ecowas", kind: .regional,
      name: Text(
        en: "Economic Community of West African States",
        fr: "Communauté économique des États de l’Afrique de l’Ouest"),
      acronym: Text(en: "ECOWAS", fr: "CEDEAO")),
  ]

  static let people: [Person] = [
    Person(
      id: "m-saleh", name: "Mahamat Saleh", honorific: Text(en: "H.E. Mr", fr: "S.E. M."),
      function: Text(en: "Minister for Foreign Affairs", fr: "Ministre des affaires étrangères"),
      organization: "chad"),
    Person(
      id: "a-toure", name: "Awa Touré", honorific: Text(en: "Ms", fr: "Mme"),
      function: Text(en: "Director of Cooperation", fr: "Directrice de la coopération"), organization: "mali"),
  ]

  static let bodies: [Body] = [
    platform, secretariat, group("governance", "Governance", "Gouvernance"),
    group("resilience", "Resilience", "Résilience"),
  ]

  private static let platform = Body(
    id: "mcp", kind: .platform, standing: .active,
    name: Text(
      en: "Ministerial Coordination Platform for the Sahel",
      fr: "Plateforme ministérielle de coordination pour le Sahel"), acronym: Text(en: "MCP", fr: "PMC"),
    seats: [
      seat("chair", .chair, "chad"), seat("bf", .member, "burkina-faso"), seat("ml", .member, "mali"),
      seat("mr", .member, "mauritania"), seat("ne", .member, "niger"), seat("eu", .member, "eu"),
      seat("de", .donor, "germany"), seat("au", .technicalSupport, "au"), seat("un", .technicalSupport, "un"),
      Seat(
        id: "vice", role: .viceChair, holder: .organization("niger"),
        term: Term(from: .date("2024"), to: .date("2026-06-30"))),
    ],
    cadence: Cadence(ordinaryPerYear: 2, trackedSince: "2026"))

  private static let secretariat = Body(
    id: "ts", kind: .technicalSecretariat, standing: .active,
    name: Text(en: "Technical Secretariat", fr: "Secrétariat technique"),
    acronym: Text(en: "TS", fr: "ST"), parent: "mcp",
    seats: [seat("au", .coChair, "au"), seat("un", .coChair, "un")])

  private static func group(_ id: BodyID, _ en: String, _ fr: String) -> Body {
    Body(
      id: id, kind: .thematicWorkingGroup, standing: .active,
      name: Text(en: "Thematic Working Group on \(en)", fr: "Groupe de travail thématique sur la \(fr)"),
      acronym: Text(en: "\(en) group", fr: "groupe \(fr)"), parent: "mcp")
  }

  private static func state(_ id: OrganizationID, _ en: String, _ fr: String) -> Organization {
    Organization(id: id, kind: .state, name: Text(en: en, fr: fr))
  }

  private static func seat(_ id: Identifier<Seat>, _ role: SeatRole, _ holder: OrganizationID) -> Seat {
    Seat(id: id, role: role, holder: .organization(holder), term: Term(from: .date("2024")))
  }
}
