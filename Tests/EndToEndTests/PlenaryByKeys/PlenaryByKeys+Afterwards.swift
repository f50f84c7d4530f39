import Foundation
import Testing

/// Translation, minutes, follow-up and papers.
extension PlenaryByKeys {
  func translate() async throws {
    try await Officer.work(at: "2027-01-14T09:00:00Z", in: world) { officer in
      try await officer.menu("M-d", "Registre des décisions")
      try await officer.select("MCP/6/Dec.3")
      try await officer.press("Enter", until: "┌─ MCP/6/Dec.3")
      try await officer.form("Texte", key: "F4") {
        try await officer.translate(
          "Texte",
          "The Platform approves the road map for 2027–2028, as amended in session, and instructs the Technical Secretariat to report on its execution at each ordinary plenary."
        )
        try await officer.save("Projet de décision modifié")
      }
    }
  }

  func settleMinutes() async throws {
    try await onMinutes(at: "2027-01-15T11:00:00Z") { officer in
      try await officer.press("F8", until: "✓ Projet de compte rendu établi")
      try await officer.select("Ouverture")
      try await officer.press("F4", until: "► français")
      try await officer.rewrite(
        "La séance a été ouverte par S.E. Mme Mariam Saleh Djibrine, Ministre des Affaires étrangères du Tchad, présidente en exercice, qui a souhaité la bienvenue aux délégations et rappelé les attentes des populations du Sahel."
      )
      try await officer.press("F6", until: "► anglais")
      try await officer.rewrite(
        "The meeting was opened by H.E. Ms Mariam Saleh Djibrine, Minister for Foreign Affairs of Chad, incumbent chair, who welcomed the delegations and recalled the expectations of the peoples of the Sahel."
      )
      try await officer.save("Compte rendu modifié")
      try await officer.form("Transmettre à la présidence", key: "F8") {
        try await officer.save("Compte rendu transmis à la présidence")
      }
    }
    try await onMinutes(at: "2027-01-19T14:00:00Z") { officer in
      try await officer.form("Compte rendu validé", key: "F8") {
        try await officer.see("Validé par la présidence")
        try await officer.save("Compte rendu validé")
      }
    }
    try await onMinutes(at: "2027-01-21T09:00:00Z") { officer in
      try await officer.form("Diffuser le compte rendu", key: "F8") {
        try await officer.save("Compte rendu diffusé")
      }
    }
    try await onMinutes(at: "2027-01-25T10:30:00Z") { officer in
      try await officer.select("Point 5 :")
      try await officer.form("Observation sur le compte rendu", key: "F2") {
        try await officer.choose("Auteur", "niger", "Niger")
        try await officer.fill(
          "Observation",
          "Le Niger souhaite que soit mentionnée sa proposition d’un calendrier commun des groupes.")
        try await officer.save("Observation sur le compte rendu")
      }
    }
    try await onMinutes(at: "2027-02-01T09:00:00Z") { officer in
      try await officer.form("Approuver le compte rendu", key: "F8") {
        try await officer.save("Compte rendu approuvé")
      }
    }
  }

  private func onMinutes(at moment: String, _ body: (Officer) async throws -> Void) async throws {
    try await Officer.work(at: moment, in: world) { officer in
      try await officer.openHeldMeeting()
      try await officer.press("m", until: "┌─ Compte rendu – 6e plénière ordinaire")
      try await body(officer)
    }
  }

  func followUp() async throws {
    try await Officer.work(at: "2027-05-28T10:00:00Z", in: world) { officer in
      try await officer.openFollowUp(of: "Groupe Sécurité")
      try await officer.form("Suivi", key: "F2") {
        try await officer.pick("Type", "état communiqué")
        try await officer.pick("État d’avancement", "réalisée")
        try await officer.fill("Note", "État de mise en œuvre transmis par la présidence du groupe.")
        try await officer.fill("Pourcentage", "100")
        try await officer.fill(
          "Pièce justificative", "État de mise en œuvre du groupe Sécurité",
          "Implementation status of the Security group")
        try await officer.fill("Emplacement", "Secrétariat technique, dossier PMC/6, pièce 12")
        try await officer.save("Suivi enregistré")
      }
    }
    try await Officer.work(at: "2027-06-14T08:45:00Z", in: world) { officer in
      try await officer.openFollowUp(of: "Groupe Résilience")
      try await officer.form("Suivi", key: "F2") {
        try await officer.pick("Type", "relance")
        try await officer.fill("Note", "Deuxième relance au point focal, copie aux coprésidences.")
        try await officer.save("Suivi enregistré")
      }
    }
  }

  /// Writes papers of the plenary into files; each is one that was approved.
  func writePapers() async throws {
    try await Officer.work(at: "2027-07-12T08:00:00Z", in: world) { officer in
      try await officer.openHeldMeeting()
      try await officer.press("p", until: "┌─ Documents – 6e plénière ordinaire")
      try await officer.select("Convocation", by: "Up")
      for paper in Self.papers {
        try await officer.select("► \(paper.title)  ")
        try await officer.press("w", until: "Exporter le document")
        try await officer.see("/\(paper.file)")
        try await officer.terminal.press("Enter")
        try await officer.terminal.wait(for: paper.file) { _ in
          FileManager.default.fileExists(atPath: world.appending(paper.file))
        }
        try await officer.lose("Exporter le document")
      }
    }
  }

  /// Of a meeting, as its list of papers has them, with the names of the files and of what was approved.
  static let papers: [(title: String, file: String, approved: String)] = [
    ("Convocation", "MCP-6-Notice-fr.html", "notice-fr.html"),
    ("Ordre du jour", "MCP-6-Agenda-fr.html", "agenda-fr.html"),
    ("Ordre du jour annoté", "MCP-6-Agenda-Ann-fr.html", "annotated-agenda-fr.html"),
    ("Liste des participants", "MCP-6-Part-fr.html", "participants-fr.html"),
    ("Compte rendu", "MCP-6-Min-fr.html", "minutes-fr.html"),
    ("Relevé de décisions", "MCP-6-Dec-fr.html", "decisions-fr.html"),
    ("Communiqué conjoint", "MCP-6-Comm-fr.html", "communique-fr.html"),
    ("Tableau de suivi", "MCP-6-Follow-up-fr.html", "follow-up-fr.html"),
  ]
}

extension Officer {
  func openFollowUp(of party: String) async throws {
    try await menu("M-d", "Suites à donner")
    try await see("Suites à donner")
    try await select(party)
  }

  /// Puts other words in the place of a text that has the screen to itself.
  func rewrite(_ words: String) async throws {
    try await terminal.press("C-a")
    try await terminal.type(words)
    let last = words.split(separator: " ").last ?? ""
    try await look(for: "“…\(last)”", sourceLocation: #_sourceLocation) { $0.beforeCursor.hasSuffix(last) }
  }
}
