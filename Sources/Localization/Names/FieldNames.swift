/// How the fields of records are called where the program has to name a place in a record: in a conflict, in the history.
enum FieldNames {
  /// A field that is not known, as another program may have added it, is called by its own name.
  static func phrase(_ key: String) -> Phrase { words[key] ?? Phrase(same: key) }

  /// Those that only hold others together say nothing to a reader.
  static func isSilent(_ key: String) -> Bool { ["timing", "standing", "schedule", "contact"].contains(key) }

  /// Lists whose elements say by their names what they are: a decision by its symbol, a responsible party by its name.
  static func namesItself(_ list: String) -> Bool { ["decisions", "responsible"].contains(list) }

  private static let words = people.merging(meetings) { first, _ in first }
    .merging(decisions) { first, _ in first }.merging(bodies) { first, _ in first }
    .merging(funds) { first, _ in first }
    .merging(frameworks) { first, _ in first }

  private static let people: [String: Phrase] = [
    "name": Phrase(en: "name", fr: "nom"), "acronym": Phrase(en: "acronym", fr: "sigle"),
    "kind": Phrase(en: "kind", fr: "type"), "partOf": Phrase(en: "part of", fr: "fait partie de"),
    "honorific": Phrase(en: "honorific", fr: "titre de civilité"),
    "function": Phrase(en: "function", fr: "fonction"),
    "organization": Phrase(en: "organisation", fr: "organisation"),
    "person": Phrase(en: "person", fr: "personne"), "language": Phrase(en: "language", fr: "langue"),
    "languages": Phrase(en: "languages", fr: "langues"), "email": Phrase(en: "e-mail", fr: "courriel"),
    "telephone": Phrase(en: "telephone", fr: "téléphone"), "address": Phrase(en: "address", fr: "adresse"),
    "sortName": Phrase(en: "name for sorting", fr: "nom de classement"),
    "classified": Phrase(en: "classification", fr: "classification"),
    "classifications": Phrase(en: "classifications", fr: "classifications"),
    "remark": Phrase(en: "remark", fr: "remarque"), "sources": Phrase(en: "sources", fr: "sources"),
    "source": Phrase(en: "source", fr: "source"), "purpose": Phrase(en: "purpose", fr: "objet"),
    "zone": Phrase(en: "time zone", fr: "fuseau horaire"), "state": Phrase(en: "state", fr: "état"),
    "standing": Phrase(en: "status", fr: "état"), "closure": Phrase(en: "closing", fr: "fermeture"),
    "successor": Phrase(en: "succeeded by", fr: "remplacée par"),
  ]

  private static let meetings: [String: Phrase] = [
    "title": Phrase(en: "title", fr: "titre"), "date": Phrase(en: "date", fr: "date"),
    "until": Phrase(en: "last day", fr: "dernier jour"), "start": Phrase(en: "start", fr: "début"),
    "end": Phrase(en: "end", fr: "fin"), "venue": Phrase(en: "venue", fr: "lieu de la réunion"),
    "place": Phrase(en: "place", fr: "lieu"), "building": Phrase(en: "building", fr: "bâtiment"),
    "link": Phrase(en: "link", fr: "lien"), "online": Phrase(en: "online", fr: "en ligne"),
    "chair": Phrase(en: "chair", fr: "présidence"), "body": Phrase(en: "body", fr: "instance"),
    "ordinal": Phrase(en: "ordinal number", fr: "numéro d’ordre"),
    "prepares": Phrase(en: "meeting prepared", fr: "réunion préparée"),
    "related": Phrase(en: "related meetings", fr: "réunions liées"),
    "sittings": Phrase(en: "sittings", fr: "séances"), "replyBy": Phrase(en: "reply by", fr: "réponse avant"),
    "levelOfRepresentation": Phrase(en: "level of representation", fr: "niveau de représentation"),
    "invitations": Phrase(en: "invitation", fr: "invitation"), "sent": Phrase(en: "sent", fr: "envoi"),
    "reply": Phrase(en: "reply", fr: "réponse"),
    "repliedOn": Phrase(en: "date of reply", fr: "date de réponse"),
    "delegation": Phrase(en: "delegation", fr: "délégation"),
    "delegates": Phrase(en: "delegate", fr: "délégué"), "head": Phrase(en: "head", fr: "chef"),
    "agenda": Phrase(en: "agenda item", fr: "point de l’ordre du jour"),
    "annotation": Phrase(en: "annotation", fr: "annotation"),
    "discussion": Phrase(en: "discussion", fr: "débats"),
    "presentedBy": Phrase(en: "presented by", fr: "présenté par"),
    "alsoPresentedBy": Phrase(en: "also presented by", fr: "présenté aussi par"),
    "withdrawn": Phrase(en: "withdrawal", fr: "retrait"),
    "paragraph": Phrase(en: "paragraph", fr: "paragraphe"),
    "outcome": Phrase(en: "outcome", fr: "suite donnée"),
    "attendance": Phrase(en: "attendance", fr: "présence"),
    "votingSeats": Phrase(en: "voting seats of the day", fr: "sièges votants du jour"),
    "manner": Phrase(en: "manner of attendance", fr: "mode de participation"),
    "representedBy": Phrase(en: "represented by", fr: "représenté par"),
    "arrived": Phrase(en: "arrival", fr: "arrivée"), "left": Phrase(en: "departure", fr: "départ"),
    "minutes": Phrase(en: "minutes", fr: "compte rendu"), "sections": Phrase(en: "section", fr: "rubrique"),
    "comments": Phrase(en: "comment", fr: "observation"),
    "clearances": Phrase(en: "clearance", fr: "validation"),
    "documents": Phrase(en: "document", fr: "document"),
    "location": Phrase(en: "where it is kept", fr: "lieu de conservation"),
    "communique": Phrase(en: "communiqué", fr: "communiqué"),
    "calendarEvent": Phrase(en: "event of a calendar", fr: "événement d’un calendrier"),
    "occurrence": Phrase(en: "occurrence", fr: "occurrence"),
    "sequence": Phrase(en: "version of the event", fr: "version de l’événement"),
    "summary": Phrase(en: "what is known", fr: "ce que l’on sait"),
    "followsUp": Phrase(en: "decisions followed up", fr: "décisions suivies"),
    "parent": Phrase(en: "belongs to", fr: "relève de"),
    "number": Phrase(en: "number", fr: "numéro"),
  ]

  private static let decisions: [String: Phrase] = [
    "decisions": Phrase(en: "decision", fr: "décision"), "item": Phrase(en: "agenda item", fr: "point"),
    "symbol": Phrase(en: "symbol", fr: "cote"),
    "verb": Phrase(en: "operative verb", fr: "verbe du dispositif"),
    "original": Phrase(en: "original language", fr: "langue originale"),
    "paragraphs": Phrase(en: "paragraph", fr: "paragraphe"), "text": Phrase(en: "text", fr: "texte"),
    "versions": Phrase(en: "earlier wording", fr: "version antérieure"),
    "adopted": Phrase(en: "adoption", fr: "adoption"), "adoption": Phrase(en: "adoption", fr: "adoption"),
    "method": Phrase(en: "method of adoption", fr: "mode d’adoption"),
    "votes": Phrase(en: "votes", fr: "voix"),
    "objections": Phrase(en: "objection", fr: "objection"),
    "reservations": Phrase(en: "reservation", fr: "réserve"), "reason": Phrase(en: "reason", fr: "motif"),
    "responsible": Phrase(en: "responsible party", fr: "responsable"),
    "status": Phrase(en: "status", fr: "état d’avancement"),
    "percent": Phrase(en: "percentage", fr: "pourcentage"), "doneOn": Phrase(en: "done on", fr: "réalisé le"),
    "log": Phrase(en: "log", fr: "journal"), "note": Phrase(en: "note", fr: "note"),
    "on": Phrase(en: "day", fr: "jour"),
    "evidence": Phrase(en: "supporting document", fr: "pièce justificative"),
    "deadline": Phrase(en: "deadline", fr: "échéance"),
    "supersedes": Phrase(en: "supersedes", fr: "remplace"),
    "supersededBy": Phrase(en: "superseded by", fr: "remplacée par"),
    "finalText": Phrase(en: "final text", fr: "texte définitif"),
    "corrigenda": Phrase(en: "corrigendum", fr: "rectificatif"),
    "party": Phrase(en: "party", fr: "partie"), "by": Phrase(en: "by", fr: "par"),
    "enteredBy": Phrase(en: "entered by", fr: "saisi par"),
    "enteredAt": Phrase(en: "entered at", fr: "saisi à"),
  ]

  private static let bodies: [String: Phrase] = [
    "seats": Phrase(en: "seat", fr: "siège"), "holder": Phrase(en: "holder", fr: "titulaire"),
    "role": Phrase(en: "role", fr: "fonction"), "term": Phrase(en: "term", fr: "mandat"),
    "from": Phrase(en: "from", fr: "depuis"), "to": Phrase(en: "until", fr: "jusqu’à"),
    "principal": Phrase(en: "principal", fr: "représentant titulaire"),
    "alternate": Phrase(en: "alternate", fr: "suppléant"),
    "through": Phrase(en: "held through", fr: "par l’intermédiaire de"),
    "seatRules": Phrase(en: "seat rule", fr: "règle de siège"), "quorum": Phrase(en: "quorum", fr: "quorum"),
    "cadence": Phrase(en: "cadence", fr: "périodicité"),
    "ordinaryPerYear": Phrase(en: "meetings a year", fr: "réunions par an"),
    "trackedSince": Phrase(en: "tracked since", fr: "suivi depuis"),
    "periods": Phrase(en: "periods", fr: "délais"), "numbering": Phrase(en: "numbering", fr: "numérotation"),
    "serves": Phrase(en: "serves", fr: "au service de"),
    "pillar": Phrase(en: "theme or pillar", fr: "thème ou pilier"),
    "established": Phrase(en: "establishment", fr: "création"),
    "predecessors": Phrase(en: "continues", fr: "succède à"),
    "minutesTitle": Phrase(en: "name of the minutes", fr: "nom du compte rendu"),
    "closed": Phrase(en: "closing", fr: "clôture"), "opened": Phrase(en: "opening", fr: "ouverture"),
  ]
}
