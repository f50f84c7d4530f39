import Testing

/// The day itself: in the room.
extension PlenaryByKeys {
  func open() async throws {
    try await Officer.work(at: "2027-01-12T08:15:00Z", in: world) { officer in
      try await officer.openMeeting()
      try await officer.press("F8", until: "PAS ENCORE OUVERTE")
      try await officer.form("Ouvrir la réunion", key: "F8") { try await officer.save("Réunion ouverte") }
      try await officer.press("e", until: "Sièges votants")
      try await officer.press("F8", until: "4 présents ; restent 1 refus, 8 sans réponse")
      for (count, party) in [(5, " Mali "), (6, " Niger "), (7, " BAD ")] {
        try await officer.select(party)
        try await officer.press("p", until: "\(count) présents sur 12")
      }
      try await officer.select(" BID ")
      try await officer.press("e", until: "excusée")
      for (count, party) in [(8, " Banque mondiale "), (9, " ONU "), (10, " UA ")] {
        try await officer.select(party)
        try await officer.press("p", until: "\(count) présents sur 12")
      }
      try await officer.select(" G5 Sahel ", by: "Up")
      try await officer.form("Représentation", key: "r") {
        try await officer.choose("Représenté par", "mauritanie", "Mauritanie")
        try await officer.save("Participation notée")
      }
      try await officer.see("11 présents sur 12 ; quorum : aucune règle")
      try await officer.press("Escape", until: "EN SÉANCE")
      try await officer.press("F8", until: "✓ Ordre du jour adopté")
    }
  }

  func decide() async throws {
    try await Officer.work(at: "2027-01-12T10:30:00Z", in: world) { officer in
      try await officer.enterSession()
      try await takeNote(officer)
      try await requestWithReservation(officer)
    }
    try await Officer.work(at: "2027-01-12T13:45:00Z", in: world) { officer in
      try await officer.enterSession()
      try await approveAsAmended(officer)
      try await supersede(officer)
      try await putOff(officer)
      try await withdraw(officer)
      try await officer.select("│ ► 5 ", by: "Up")
      try await officer.form("Résumé des débats", key: "n") {
        try await officer.fill(
          "Débats",
          "Les délégations ont salué la qualité des rapports et souligné la nécessité de rapprocher les plans d’action des groupes des priorités nationales.",
          "Delegations commended the quality of the reports and stressed the need to bring the groups’ action plans closer to national priorities."
        )
        try await officer.save("Point de l’ordre du jour modifié")
      }
    }
  }

  private func takeNote(_ officer: Officer) async throws {
    try await officer.select("│ ► 5 ")
    try await officer.form("Nouvelle décision", key: "F2") {
      try await officer.fill(
        "Texte",
        "La Plateforme prend note des rapports des quatre groupes de travail thématiques et félicite leurs présidences du travail accompli.",
        "The Platform takes note of the reports of the four thematic working groups and commends their chairs on the work done."
      )
      try await officer.pick("Mode d’adoption", "consensus")
      try await officer.fill("Titre", "Rapports des groupes thématiques", "Reports of the thematic groups")
      try await officer.save("Décision adoptée – décision 1")
    }
  }

  private func requestWithReservation(_ officer: Officer) async throws {
    try await officer.form("Nouvelle décision", key: "F2") {
      try await officer.fill(
        "Texte",
        """
        La Plateforme demande aux présidences des quatre groupes de travail thématiques de transmettre au Secrétariat technique, au plus tard le 31 mai 2027, un état de mise en œuvre des décisions qui les concernent.
        Cet état indique, pour chaque décision, les mesures prises, les difficultés rencontrées et les appuis nécessaires.
        """,
        """
        The Platform requests the chairs of the four thematic working groups to transmit to the Technical Secretariat, by 31 May 2027, an implementation status of the decisions that concern them.
        For each decision, the status states the measures taken, the difficulties met and the support needed.
        """)
      for group in ["Gouvernance", "Sécurité", "Résilience", "Développement"] {
        let name = "Groupe de travail thématique \(group)"
        try await officer.choose("Responsable", name, name)
      }
      try await officer.fill("Échéance", "31/5")
      try await officer.pick("Mode d’adoption", "consensus")
      try await officer.fill(
        "Titre", "État de mise en œuvre par les groupes", "Implementation status by the groups")
      try await officer.save("Décision adoptée – décision 2")
    }
    try await officer.form("Réserve", key: "b") {
      try await officer.choose("De la part de", "union européenne", "Union européenne")
      try await officer.fill(
        "Texte",
        "L’Union européenne réserve sa position quant au calendrier, dans l’attente de l’achèvement de ses procédures internes.",
        "The European Union reserves its position on the timetable pending completion of its internal procedures."
      )
      try await officer.save("Réserve formulée")
    }
  }

  /// A draft in one language, another wording in the room, adopted as amended.
  private func approveAsAmended(_ officer: Officer) async throws {
    try await officer.select("│ ► 6 ")
    try await officer.form("Nouvelle décision", key: "F2") {
      try await officer.fill(
        "Texte",
        "La Plateforme approuve la feuille de route 2027-2028 et charge le Secrétariat technique d’en assurer le suivi."
      )
      try await officer.choose(
        "Responsable", "secrétariat technique de la", "Secrétariat technique de la Plateforme")
      try await officer.fill("Échéance", "prochaine plénière")
      try await officer.pick("Mode d’adoption", "pas encore")
      try await officer.fill("Titre", "Feuille de route 2027-2028", "Road map for 2027–2028")
      try await officer.save("Projet de décision rédigé – projet 3")
    }
    try await officer.form("Texte", key: "F4") {
      try await officer.fill(
        "Texte",
        "La Plateforme approuve la feuille de route 2027-2028, telle que modifiée en séance, et charge le Secrétariat technique de lui rendre compte de son exécution à chaque plénière ordinaire.",
        replacing: true)
      try await officer.save("Projet de décision modifié")
    }
    try await officer.form("Adopter la décision", key: "F8") {
      try await officer.pick("Mode d’adoption", "consensus")
      try await officer.pick("Telle que modifiée", "Oui")
      try await officer.save("Décision adoptée")
    }
  }

  private func supersede(_ officer: Officer) async throws {
    try await officer.select("│ ► 4 ", by: "Up")
    try await officer.form("Nouvelle décision", key: "F2") {
      try await officer.fill(
        "Texte",
        "La Plateforme décide de confier au Secrétariat technique la conduite de l’étude sur les conséquences de la crise libyenne, convenue à sa 5e plénière, et lui demande d’en présenter les conclusions avant le 31 décembre 2027.",
        "The Platform decides to entrust the Technical Secretariat with the study on the consequences of the Libyan crisis, agreed at its 5th plenary, and requests it to present the conclusions by 31 December 2027."
      )
      try await officer.choose(
        "Responsable", "secrétariat technique de la", "Secrétariat technique de la Plateforme")
      try await officer.fill("Échéance", "31/12/2027")
      try await officer.pick("Mode d’adoption", "consensus")
      try await officer.fill(
        "Titre", "Étude sur les conséquences de la crise libyenne",
        "Study on the consequences of the Libyan crisis")
      try await officer.save("Décision adoptée – décision 4")
    }
    try await officer.form("Remplacer", key: "i") {
      try await officer.choose(
        "L’autre décision", "libye", "5e plénière ordinaire – Étude")
      try await officer.save("Décision remplacée")
    }
  }

  private func putOff(_ officer: Officer) async throws {
    try await officer.select("│ ► 6 ")
    try await officer.form("Nouvelle décision", key: "F2") {
      try await officer.fill(
        "Texte", "La Plateforme établit à Bamako le siège permanent de son Secrétariat technique.",
        "The Platform establishes the permanent seat of its Technical Secretariat in Bamako.")
      try await officer.pick("Mode d’adoption", "pas encore")
      try await officer.pick("Verbe du dispositif", "crée")
      try await officer.fill("Titre", "Siège permanent de la Plateforme", "Permanent seat of the Platform")
      try await officer.save("Projet de décision rédigé – projet 5")
    }
    try await officer.form("Reporter la décision à une autre réunion", key: "d") {
      try await officer.fill(
        "Motif", "Les implications financières restent à chiffrer.",
        "The financial implications remain to be costed.")
      try await officer.save("Décision reportée")
    }
  }

  private func withdraw(_ officer: Officer) async throws {
    try await officer.select("│ ► 5 ", by: "Up")
    try await officer.form("Nouvelle décision", key: "F2") {
      try await officer.fill(
        "Texte", "La Plateforme crée un groupe de travail thématique sur la migration.",
        "The Platform establishes a thematic working group on migration.")
      try await officer.pick("Mode d’adoption", "pas encore")
      try await officer.fill("Titre", "Cinquième groupe thématique", "A fifth thematic group")
      try await officer.save("Projet de décision rédigé – projet 5")
    }
    try await officer.press("DC", until: "Enregistrer le rejet")
    try await officer.form("Retirer le projet", key: "Enter") {
      try await officer.fill(
        "Motif", "La question est renvoyée au groupe Développement, à la demande de ses auteurs.",
        "The matter is referred to the Development group, at the request of its authors.")
      try await officer.save("Décision retirée")
    }
  }

  func close() async throws {
    try await Officer.work(at: "2027-01-12T16:20:00Z", in: world) { officer in
      try await officer.enterSession()
      try await officer.press("s", until: "Suspendre la séance")
      try await officer.take("Lever la séance")
      try await officer.form("Lever la séance") {
        try await officer.see("MCP/6/Dec.1 à MCP/6/Dec.4")
        try await officer.save("Séance levée")
      }
      try await officer.press("Escape", until: "Instances  Groupes")
    }
  }
}

extension Officer {
  /// The room, straight from Today while the meeting sits.
  func enterSession() async throws {
    try await select("6e plénière ordinaire")
    try await press("Enter", until: "EN SÉANCE")
  }
}
