import Testing

/// From an empty start to the last reply.
extension PlenaryByKeys {
  /// Seven weeks before: the register, the people, the date, the provisional agenda.
  func prepare() async throws {
    try await Officer.work(at: "2026-11-24T08:30:00Z", in: world, awaiting: "Bienvenue") { officer in
      try await officer.press("Enter", until: "Plus tard")
      try await officer.press("Escape", until: "1/5")
      for step in 1...5 { try await officer.press("Enter", until: step < 5 ? "\(step + 1)/5" : "À prévoir") }
      try await enterDirectory(officer)
      try await assignChairs(officer)
      try await schedule(officer)
      try await layAgenda(officer)
      try await expectReport(officer)
    }
  }

  private func enterDirectory(_ officer: Officer) async throws {
    try await officer.menu("M-i", "Répertoire")
    try await officer.form("Nouvelle organisation", key: "F2") {
      try await officer.fill(
        "Nom", "Organisation internationale de la Francophonie",
        "International Organisation of La Francophonie")
      try await officer.fill("Sigle", "OIF", "OIF")
      try await officer.pick("Type", "organisation internationale")
      try await officer.save("Organisation ajoutée – Organisation internationale de la Francophonie")
    }
    try await officer.select("OIF")
    try await officer.press("Tab", until: "│ ► Pierre Buyoya")
    try await officer.form("Nouvelle personne", key: "F2") {
      try await officer.fill("Nom", "Mariam Saleh Djibrine")
      try await officer.fill(
        "Fonction exercée", "Ministre des Affaires étrangères du Tchad",
        "Minister for Foreign Affairs of Chad")
      try await officer.choose("Organisation", "tchad", "Tchad")
      try await officer.fill("Titre de civilité", "S.E. Mme", "H.E. Ms")
      try await officer.pick("Correspondance en", "français")
      try await officer.save("Personne ajoutée – Mariam Saleh Djibrine")
    }
  }

  private func assignChairs(_ officer: Officer) async throws {
    try await officer.menu("M-i", "Instances de coordination")
    for (group, chair) in [("Résilience", "Burkina Faso"), ("Sécurité", "Mauritanie")] {
      try await officer.select("Groupe \(group)")
      try await officer.form("Nouveau siège", key: "s") {
        try await officer.pick("Fonction", "présidence")
        try await officer.choose("Titulaire du siège", chair, chair)
        try await officer.save("Siège attribué")
      }
    }
  }

  /// The plenary, from what the cadence proposes on Today, and the experts’ meeting from the checklist.
  private func schedule(_ officer: Officer) async throws {
    try await officer.menu("M-c", "Aujourd’hui")
    try await officer.select("6e plénière ordinaire")
    try await officer.form("Nouvelle réunion", key: "F2") {
      try await officer.fill("Date", "12/1")
      try await officer.fill("Heure", "9h")
      try await officer.fill("Heure de fin", "17h")
      try await officer.fill("Lieu", "N’Djamena", "N’Djamena")
      try await officer.fill(
        "Bâtiment et salle", "Hôtel Ledger Plaza, salle Toumaï", "Hôtel Ledger Plaza, Toumaï room")
      try await officer.save("Réunion programmée")
    }
    try await officer.select("Réunion des experts")
    try await officer.form("Nouvelle réunion", key: "Enter") {
      try await officer.fill("Heure", "10")
      try await officer.fill("Titre", "Réunion préparatoire des experts", "Preparatory meeting of experts")
      try await officer.save("Réunion programmée")
    }
    try await officer.select("6e plénière ordinaire", by: "Up")
    try await officer.press("Enter", until: "Date et lieu confirmés")
    try await officer.form("Modifier la réunion", key: "F4") {
      try await officer.choose("Présidence", "tchad", "Tchad")
      try await officer.choose("Personne qui préside", "mariam", "S.E. Mme Mariam Saleh Djibrine")
      try await officer.fill("Réponse attendue avant", "22/12")
      try await officer.fill(
        "Niveau", "Ministres, ou chefs de délégation dûment mandatés",
        "Ministers, or heads of delegation with full powers")
      try await officer.fill(
        "Objet",
        "Faire le point des travaux des groupes thématiques et arrêter la feuille de route 2027-2028 de la Plateforme.",
        "To take stock of the work of the thematic groups and settle the road map of the Platform for 2027–2028."
      )
      try await officer.save("Réunion modifiée")
    }
  }

  /// What is usual, what is still open, and the points of this session.
  private func layAgenda(_ officer: Officer) async throws {
    try await officer.select("Pas d’ordre du jour")
    try await officer.press("c", until: "✓ Ordre du jour repris")
    try await officer.select("1     Ouverture")
    try await officer.press("Enter", until: "4.1  Suites données aux décisions antérieures")
    try await officer.select("4     Suites de la réunion précédente")
    try await officer.select("5     Rapports des groupes de travail thématiques")
    try await officer.form("Point de l’ordre du jour", key: "F4") {
      try await officer.choose(
        "Présenté par", "secrétariat technique de la", "Secrétariat technique de la Plateforme")
      try await officer.fill(
        "Annotation",
        "Chaque présidence de groupe présente, en dix minutes, les travaux menés depuis la 5e plénière et les décisions attendues.",
        "Each group chair presents, in ten minutes, the work done since the 5th plenary and the decisions expected."
      )
      try await officer.save("Point de l’ordre du jour modifié")
    }
    try await officer.form("Nouveau point", key: "F2") {
      try await officer.fill(
        "Titre", "Feuille de route 2027-2028 de la Plateforme", "Road map of the Platform for 2027–2028")
      try await officer.choose("Présenté par", "tchad", "Tchad")
      try await officer.fill(
        "Annotation", "Projet établi par le Secrétariat technique à la demande de la présidence.",
        "Draft prepared by the Technical Secretariat at the request of the chair.")
      try await officer.save("Point ajouté à l’ordre du jour")
    }
    try await officer.press("Escape", until: "├─ Invitations et réponses")
  }

  private func expectReport(_ officer: Officer) async throws {
    try await officer.select("Rapports des groupes", by: "Up")
    try await officer.press("Enter", until: "Quel rapport manque ?")
    try await officer.take("Groupe de travail thématique Sécurité")
    try await officer.form("Nouveau document") {
      try await officer.fill(
        "Titre", "Rapport du groupe Sécurité", "Report of the Security group", replacing: true)
      try await officer.pick("État en anglais", "en traduction")
      try await officer.pick("État en français", "reçu")
      try await officer.fill("Attendu pour le", "28/12")
      try await officer.save("Document ajouté")
    }
  }

  /// Six weeks before: convened and invited.
  func convene() async throws {
    try await Officer.work(at: "2026-12-01T09:12:00Z", in: world) { officer in
      try await officer.openMeeting()
      try await officer.form("Convoquer la réunion", key: "F8") {
        try await officer.save("Réunion convoquée")
      }
      try await officer.select("Invitations")
      try await officer.form("Inviter", key: "Enter") {
        try await officer.choose("Invités", "oif", "Organisation internationale de la Francophonie")
        try await officer.save("Invitations enregistrées")
      }
    }
  }

  /// The replies as they come in, with their delegations.
  func receiveReplies() async throws {
    try await Officer.work(at: "2026-12-10T10:20:00Z", in: world) { officer in
      try await officer.openMeeting()
      for (party, acronym, delegation) in Self.delegations {
        try await officer.goToTop()
        try await officer.select("│ ► \(party) ", or: acronym.map { "│ ► \($0) " })
        try await officer.form("Réponse à l’invitation", key: "F4") {
          try await officer.pick("Réponse", "a accepté")
          try await officer.fill("Délégation", delegation)
          try await officer.save("Réponse enregistrée")
        }
      }
    }
    try await Officer.work(at: "2026-12-23T09:05:00Z", in: world) { officer in
      try await officer.openMeeting()
      try await officer.select("Banque islamique", or: " BID ")
      try await officer.form("Contact au sujet de l’invitation", key: "c") {
        try await officer.fill(
          "Note", "Rappel par téléphone au bureau de Dakar ; réponse promise avant le 29 décembre.")
        try await officer.save("Contact au sujet d’une invitation")
      }
    }
    try await Officer.work(at: "2026-12-28T15:40:00Z", in: world) { officer in
      try await officer.openMeeting()
      try await officer.select("Banque islamique", or: " BID ")
      try await officer.form("Réponse à l’invitation", key: "F4") {
        try await officer.pick("Réponse", "a décliné")
        try await officer.fill("Note", "Regrette de ne pouvoir être représentée.")
        try await officer.save("Réponse enregistrée")
      }
      try await officer.select("Rapport du groupe")
      try await officer.form("État des documents", key: "F8") {
        try await officer.pick("État d’avancement", "prêt")
        try await officer.save("Document")
      }
    }
  }

  private static let delegations: [(party: String, acronym: String?, delegation: String)] = [
    (
      "Burkina Faso", nil,
      "Aïssata Ouédraogo, Ministre déléguée chargée de la Coopération régionale / Minister Delegate for Regional Cooperation"
    ),
    (
      "Mauritanie", nil,
      "Sidi Mohamed Ould Brahim, Secrétaire général du Ministère des Affaires étrangères / Secretary-General, Ministry of Foreign Affairs"
    ),
    (
      "Tchad", nil,
      """
      Mariam Saleh Djibrine
      Oumar Tidjani Hassane, Directeur de la coopération multilatérale / Director for Multilateral Cooperation
      """
    ),
    (
      "Union européenne", "UE",
      "Clara Lindqvist, Cheffe de la délégation de l’Union européenne au Tchad / Head of the European Union Delegation to Chad"
    ),
  ]
}

extension Officer {
  /// The plenary that Today shows first.
  func openMeeting() async throws {
    try await select("6e plénière ordinaire")
    try await press("Enter", until: "┌─ 6e plénière ordinaire")
  }

  /// The same once it was held.
  func openHeldMeeting() async throws {
    try await menu("M-r", "Toutes les réunions")
    try await select("6e plénière ordinaire")
    try await press("Enter", until: "┌─ 6e plénière ordinaire")
  }
}
