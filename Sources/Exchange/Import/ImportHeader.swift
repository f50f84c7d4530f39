import Domain
import PlainText

/// The first line of a table: where each column stands. The keys of the lists are understood, and what people write over a column
/// in either language.
struct ImportHeader {
  let keys: [String]
  /// The columns as the file names them.
  let names: [String]

  init(_ names: [String], _ language: Language) {
    self.names = names
    keys = names.map { Self.key($0, language) }
  }

  func place(of key: String) -> Int? { keys.firstIndex(of: key) }

  private static func key(_ name: String, _ language: Language) -> String {
    let plain = name.foldedForSearch.split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
    if let known = words[plain] { return bilingual.contains(known) ? "\(known)_\(language.rawValue)" : known }
    return bilingual.contains(plain) ? "\(plain)_\(language.rawValue)" : plain
  }

  /// Those with a column for each language; a column that names none is in the language of whoever reads.
  private static let bilingual: Set<String> = [
    "title", "text", "honorific", "function", "acronym", "remark", "purpose", "unit", "verification",
  ]

  /// What people call them, folded, to the keys of the lists.
  private static let words: [String: String] = [
    "cote": "symbol", "reference": "symbol", "reunion": "meeting", "seance": "meeting",
    "responsable": "responsible", "responsables": "responsible", "responsible_party": "responsible",
    "partie_responsable": "responsible", "avancement": "status", "etat_d_avancement": "status",
    "etat": "status", "statut": "status", "mise_en_oeuvre": "status", "progress": "status",
    "pourcentage": "percent", "per_cent": "percent", "observations": "note", "observation": "note",
    "commentaire": "note", "comment": "note", "date_de_la_note": "on", "as_at": "on",
    "titre": "title", "texte": "text", "decision_text": "text", "libelle": "text", "verbe": "verb",
    "echeance": "deadline", "due": "deadline", "delai": "deadline", "mode": "method",
    "mode_d_adoption": "method", "nom": "name", "sigle": "acronym", "type": "kind", "nature": "kind",
    "fonction": "function", "poste": "function", "position": "function", "job_title": "function",
    "organisation": "organization", "organisme": "organization", "institution": "organization",
    "structure": "organization", "nom_complet": "name", "full_name": "name",
    "prenom": "given_name", "prenoms": "given_name", "first_name": "given_name", "nom_de_famille": "name",
    "last_name": "name", "surname": "name", "courriel": "email",
    "adresse_electronique": "email", "e_mail": "email", "mail": "email", "mel": "email",
    "telephone": "telephone", "phone": "telephone", "tel": "telephone", "mobile": "telephone",
    "portable": "telephone",
    "adresse": "address", "langue": "language", "civilite": "honorific", "remarque": "remark",
    "fonds": "fund", "donateur": "donor", "bailleur": "donor", "devise": "currency", "annonce": "pledged",
    "engage": "committed", "recu": "received", "objet": "purpose", "cadre": "framework",
    "resultat": "result", "indicateur": "title", "unite": "unit", "reference_value": "baseline",
    "valeur_de_reference": "baseline", "cible": "target", "valeur": "latest", "value": "latest",
  ]
}
