import Domain

extension Field {
  /// Its label on a form, in lower case as it stands within a sentence.
  public var noun: Noun {
    switch self {
    case .identifier: Noun(en: "identifier", fr: "identifiant", .masculine)
    case .name: Noun(en: "name", fr: "nom", .masculine)
    case .acronym: Noun(en: "acronym", fr: "sigle", .masculine)
    case .kind: Noun(en: "kind", fr: "type", .masculine)
    case .date: Noun(en: "date", fr: "date", .feminine)
    case .time: Noun(en: "time", fr: "heure", .feminine)
    case .endTime: Noun(en: "end time", fr: "heure de fin", pluriel: "heures de fin", .feminine)
    case .zone: Noun(en: "time zone", fr: "fuseau horaire", pluriel: "fuseaux horaires", .masculine)
    case .place: Noun(en: "place", fr: "lieu", pluriel: "lieux", .masculine)
    case .building:
      Noun(
        en: "building and room", plural: "buildings and rooms", fr: "bâtiment et salle",
        pluriel: "bâtiments et salles", .masculine)
    case .link: Noun(en: "link", fr: "lien", .masculine)
    case .chair: Noun(en: "chair", fr: "présidence", .feminine)
    case .title: Noun(en: "title", fr: "titre", .masculine)
    case .text: Noun(en: "text", fr: "texte", .masculine)
    case .reason: Noun(en: "reason", fr: "motif", .masculine)
    case .role: Noun(en: "role", fr: "fonction", .feminine)
    case .holder: Noun(en: "holder", fr: "titulaire du siège", pluriel: "titulaires des sièges", .masculine)
    case .person: Nouns.person
    case .organization: Nouns.organization
    case .body: Nouns.body
    case .meeting: Nouns.meeting
    case .item: Nouns.item
    case .decision: Nouns.decision
    case .responsible:
      Noun(en: "responsible party", plural: "responsible parties", fr: "responsable", .masculine)
    case .deadline: Noun(en: "deadline", fr: "échéance", .feminine)
    case .method:
      Noun(
        en: "method of adoption", plural: "methods of adoption", fr: "mode d’adoption",
        pluriel: "modes d’adoption", .masculine)
    case .votes:
      Noun(
        en: "count of votes", plural: "counts of votes", fr: "décompte des voix",
        pluriel: "décomptes des voix", .masculine)
    case .status:
      Noun(
        en: "status", plural: "statuses", fr: "état d’avancement", pluriel: "états d’avancement", .masculine)
    case .percent: Noun(en: "percentage", fr: "pourcentage", .masculine)
    case .language: Noun(en: "language", fr: "langue", .feminine)
    case .document: Nouns.document
    case .email:
      Noun(
        en: "e-mail address", plural: "e-mail addresses", fr: "adresse électronique",
        pluriel: "adresses électroniques", .feminine)
    case .telephone:
      Noun(en: "telephone number", fr: "numéro de téléphone", pluriel: "numéros de téléphone", .masculine)
    case .from: Noun(en: "start date", fr: "date de début", pluriel: "dates de début", .feminine)
    case .to: Noun(en: "end date", fr: "date de fin", pluriel: "dates de fin", .feminine)
    case .parent:
      Noun(
        en: "parent body", plural: "parent bodies", fr: "instance de rattachement",
        pluriel: "instances de rattachement", .feminine)
    case .quorum: Noun(en: "quorum", fr: "quorum", .masculine)
    case .majority: Noun(en: "majority", plural: "majorities", fr: "majorité", .feminine)
    case .cadence: Noun(en: "cadence", fr: "périodicité", .feminine)
    case .period: Noun(en: "period", fr: "délai", .masculine)
    case .number: Noun(en: "number", fr: "numéro", .masculine)
    case .symbol: Noun(en: "symbol", fr: "cote", .feminine)
    case .verb:
      Noun(en: "operative verb", fr: "verbe du dispositif", pluriel: "verbes du dispositif", .masculine)
    case .note: Noun(en: "note", fr: "note", .feminine)
    case .reply: Noun(en: "reply", plural: "replies", fr: "réponse", .feminine)
    case .manner:
      Noun(
        en: "manner of attendance", plural: "manners of attendance", fr: "mode de participation",
        pluriel: "modes de participation", .masculine)
    case .order: Noun(en: "order", fr: "ordre", .masculine)
    case .path: Noun(en: "path", fr: "chemin", .masculine)
    case .format: Noun(en: "format", fr: "format", .masculine)
    case .paper: Noun(en: "paper", fr: "document à produire", pluriel: "documents à produire", .masculine)
    case .state: Noun(en: "state", fr: "état", .masculine)
    case .purpose: Noun(en: "purpose", fr: "objet", .masculine)
    case .classification: Noun(en: "classification", fr: "classification", .feminine)
    case .field: Noun(en: "field", fr: "champ", .masculine)
    case .honorific: Noun(en: "honorific", fr: "titre de civilité", pluriel: "titres de civilité", .masculine)
    case .function: Noun(en: "function", fr: "fonction exercée", pluriel: "fonctions exercées", .feminine)
    case .address: Noun(en: "postal address", fr: "adresse postale", pluriel: "adresses postales", .feminine)
    case .remark: Noun(en: "remark", fr: "remarque", .feminine)
    case .annotation: Noun(en: "annotation", fr: "annotation", .feminine)
    case .discussion: Noun(en: "discussion", fr: "débats", .masculine)
    case .presenter: Noun(en: "presented by", fr: "présenté par", .masculine)
    case .delegation: Noun(en: "delegation", fr: "délégation", .feminine)
    case .head:
      Noun(en: "head of delegation", fr: "chef de délégation", pluriel: "chefs de délégation", .masculine)
    case .representedBy: Noun(en: "represented by", fr: "représenté par", .masculine)
    case .arrival: Noun(en: "arrival", fr: "arrivée", .feminine)
    case .departure: Noun(en: "departure", fr: "départ", .masculine)
    case .principal: Noun(en: "principal", fr: "principal", pluriel: "principaux", .masculine)
    case .alternate: Noun(en: "alternate", fr: "suppléant", .masculine)
    case .through: Noun(en: "held through", fr: "par l’intermédiaire de", .masculine)
    case .inFavour: Noun(en: "in favour", fr: "pour", .masculine)
    case .against: Noun(en: "against", fr: "contre", .masculine)
    case .abstaining: Noun(en: "abstaining", fr: "abstention", .feminine)
    case .source: Noun(en: "source", fr: "source", .feminine)
    case .ordinal: Noun(en: "ordinal number", fr: "numéro d’ordre", pluriel: "numéros d’ordre", .masculine)
    case .level: Noun(en: "level", fr: "niveau", pluriel: "niveaux", .masculine)
    case .replyBy: Noun(en: "reply by", fr: "réponse attendue avant", .feminine)
    case .serves: Noun(en: "serves", fr: "au service de", .masculine)
    case .pillar:
      Noun(
        en: "theme or pillar", plural: "themes or pillars", fr: "thème ou pilier",
        pluriel: "thèmes ou piliers", .masculine)
    case .trackedSince: Noun(en: "tracked since", fr: "suivi depuis", .masculine)
    case .frequency: Noun(en: "meetings a year", fr: "réunions par an", .feminine)
    case .reservation: Noun(en: "reservation", fr: "réserve", .feminine)
    case .objection: Noun(en: "objection", fr: "objection", .feminine)
    case .evidence:
      Noun(en: "supporting document", fr: "pièce justificative", pluriel: "pièces justificatives", .feminine)
    case .section: Noun(en: "section", fr: "rubrique", .feminine)
    case .comment: Noun(en: "comment", fr: "observation", .feminine)
    case .theme: Noun(en: "colours", fr: "couleurs", .feminine)
    case .mouse: Noun(en: "mouse", fr: "souris", .feminine)
    case .online:
      Noun(en: "held online", plural: "held online", fr: "en ligne", pluriel: "en ligne", .feminine)
    case .size: Noun(en: "size", fr: "taille", .feminine)
    case .post: Noun(en: "post", fr: "poste", .masculine)
    case .share: Noun(en: "share", fr: "part", .feminine)
    case .seats:
      Noun(
        en: "number of seats", plural: "numbers of seats", fr: "nombre de sièges",
        pluriel: "nombres de sièges", .masculine)
    case .consensus:
      Noun(
        en: "by consensus", plural: "by consensus", fr: "par consensus", pluriel: "par consensus", .masculine)
    case .vote: Noun(en: "by vote", plural: "by vote", fr: "par vote", pluriel: "par vote", .masculine)
    case .acclamation:
      Noun(
        en: "by acclamation", plural: "by acclamation", fr: "par acclamation", pluriel: "par acclamation",
        .feminine)
    case .noObjection:
      Noun(
        en: "on a no-objection basis", plural: "on a no-objection basis", fr: "par non-objection",
        pluriel: "par non-objection", .feminine)
    case .silence:
      Noun(
        en: "by silence procedure", plural: "by silence procedure", fr: "par procédure de silence",
        pluriel: "par procédure de silence", .feminine)
    case .successor:
      Noun(en: "successor", fr: "instance qui succède", pluriel: "instances qui succèdent", .feminine)
    case .instrument: Noun(en: "closing act", fr: "acte de clôture", pluriel: "actes de clôture", .masculine)
    case .invitationsPeriod:
      Noun(
        en: "invitations (days before)", plural: "invitations (days before)", fr: "invitations (jours avant)",
        pluriel: "invitations (jours avant)", .feminine)
    case .documentsPeriod:
      Noun(
        en: "documents (days before)", plural: "documents (days before)", fr: "documents (jours avant)",
        pluriel: "documents (jours avant)", .masculine)
    case .minutesToChairPeriod:
      Noun(
        en: "minutes to chair (days)", plural: "minutes to chair (days)",
        fr: "projet à la présidence (jours)", pluriel: "projet à la présidence (jours)", .masculine)
    case .minutesCirculatedPeriod:
      Noun(
        en: "minutes circulated (days)", plural: "minutes circulated (days)",
        fr: "compte rendu diffusé (jours)",
        pluriel: "compte rendu diffusé (jours)", .masculine)
    case .silentApprovalPeriod:
      Noun(
        en: "tacit approval (days)", plural: "tacit approval (days)", fr: "approbation tacite (jours)",
        pluriel: "approbation tacite (jours)", .feminine)
    case .silenceProcedurePeriod:
      Noun(
        en: "silence procedure (hours)", plural: "silence procedure (hours)", fr: "silence (heures)",
        pluriel: "silence (heures)", .feminine)
    case .decisionPattern:
      Noun(
        en: "symbol of decisions", plural: "symbols of decisions", fr: "cote des décisions",
        pluriel: "cotes des décisions", .feminine)
    case .betweenMeetingsPattern:
      Noun(
        en: "between meetings", plural: "between meetings", fr: "entre les réunions",
        pluriel: "entre les réunions", .feminine)
    case .minutesPattern:
      Noun(
        en: "symbol of minutes", plural: "symbols of minutes", fr: "cote du compte rendu",
        pluriel: "cotes du compte rendu", .feminine)
    case .documentPattern:
      Noun(
        en: "symbol of documents", plural: "symbols of documents", fr: "cote des documents",
        pluriel: "cotes des documents", .feminine)
    case .runsOn:
      Noun(
        en: "numbers run on", plural: "numbers run on", fr: "numérotation continue",
        pluriel: "numérotations continues", .feminine)
    case .minutesTitle:
      Noun(
        en: "title of minutes", plural: "titles of minutes", fr: "titre du compte rendu",
        pluriel: "titres du compte rendu", .masculine)
    case .english:
      Noun(
        en: "status in English", plural: "statuses in English", fr: "état en anglais",
        pluriel: "états en anglais", .masculine)
    case .french:
      Noun(
        en: "status in French", plural: "statuses in French", fr: "état en français",
        pluriel: "états en français", .masculine)
    case .paragraph: Noun(en: "paragraph", fr: "paragraphe", .masculine)
    case .dated:
      Noun(
        en: "date of the document", plural: "dates of the document", fr: "date du document",
        pluriel: "dates du document", .feminine)
    case .outcome: Noun(en: "outcome", fr: "suite donnée", pluriel: "suites données", .feminine)
    case .framework: Noun(en: "framework", fr: "cadre", .masculine)
    case .fund: Noun(en: "fund", fr: "fonds", pluriel: "fonds", .masculine)
    case .project: Noun(en: "project", fr: "projet", .masculine)
    case .result: Noun(en: "result", fr: "résultat", .masculine)
    case .indicator: Noun(en: "indicator", fr: "indicateur", .masculine)
    case .donor: Noun(en: "donor", fr: "bailleur", .masculine)
    case .amount: Noun(en: "amount", fr: "montant", .masculine)
    case .currency: Noun(en: "currency", plural: "currencies", fr: "monnaie", .feminine)
    case .budget: Noun(en: "budget", fr: "budget", .masculine)
    case .area: Noun(en: "area", fr: "zone", .feminine)
    case .code: Noun(en: "code", fr: "numéro ou lettre", pluriel: "numéros ou lettres", .masculine)
    case .workstream: Noun(en: "workstream", fr: "flux de travail", pluriel: "flux de travail", .masculine)
    case .side: Noun(en: "side", fr: "côté", .masculine)
    case .rating: Noun(en: "rating", fr: "évaluation", .feminine)
    case .unit: Noun(en: "unit", fr: "unité", .feminine)
    case .direction: Noun(en: "direction", fr: "sens souhaité", pluriel: "sens souhaités", .masculine)
    case .baseline:
      Noun(en: "baseline", fr: "valeur de référence", pluriel: "valeurs de référence", .feminine)
    case .target: Noun(en: "target", fr: "cible", .feminine)
    case .value: Noun(en: "value", fr: "valeur", .feminine)
    case .verification:
      Noun(
        en: "means of verification", plural: "means of verification", fr: "moyen de vérification",
        pluriel: "moyens de vérification", .masculine)
    case .likelihood: Noun(en: "likelihood", fr: "probabilité", .feminine)
    case .impact: Noun(en: "impact", fr: "incidence", .feminine)
    case .response: Noun(en: "response", fr: "mesure prise", pluriel: "mesures prises", .feminine)
    case .owner:
      Noun(
        en: "led by", plural: "led by", fr: "responsable du cadre", pluriel: "responsables du cadre",
        .masculine)
    case .commitment: Noun(en: "commitment", fr: "engagement", .masculine)
    case .year: Noun(en: "year", fr: "année", .feminine)
    case .verdict:
      Noun(
        en: "assessment", fr: "évaluation annuelle", pluriel: "évaluations annuelles", .feminine)
    case .administrator: Noun(en: "administrator", fr: "administrateur", .masculine)
    case .board:
      Noun(en: "board", fr: "conseil d’administration", pluriel: "conseils d’administration", .masculine)
    case .announced:
      Noun(en: "announced", plural: "announced", fr: "annoncé", pluriel: "annoncés", .masculine)
    case .disbursed:
      Noun(en: "disbursed", plural: "disbursed", fr: "décaissé", pluriel: "décaissés", .masculine)
    case .allocated: Noun(en: "allocated", plural: "allocated", fr: "alloué", pluriel: "alloués", .masculine)
    case .due: Noun(en: "due on", plural: "due on", fr: "attendu le", pluriel: "attendus le", .masculine)
    case .submitted:
      Noun(en: "submitted on", plural: "submitted on", fr: "remis le", pluriel: "remis le", .masculine)
    case .validated:
      Noun(en: "validated on", plural: "validated on", fr: "validé le", pluriel: "validés le", .masculine)
    case .approved:
      Noun(
        en: "formally approved on", plural: "formally approved on", fr: "formellement approuvé le",
        pluriel: "formellement approuvés le", .masculine)
    case .established:
      Noun(en: "established on", plural: "established on", fr: "créé le", pluriel: "créés le", .masculine)
    case .asAt:
      Noun(en: "as at", plural: "as at", fr: "date de situation", pluriel: "dates de situation", .feminine)
    case .partner: Noun(en: "partner", fr: "partenaire", .masculine)
    case .cause: Noun(en: "cause", fr: "cause", .feminine)
    case .review: Noun(en: "review", fr: "revue", .feminine)
    case .subject:
      Noun(
        en: "what is reported", plural: "what is reported", fr: "objet du total", pluriel: "objets du total",
        .masculine)
    case .delegations:
      Noun(
        en: "delegations at most", plural: "delegations at most", fr: "délégations au plus",
        pluriel: "délégations au plus", .feminine)
    case .continues: Noun(en: "continues", fr: "prolonge", pluriel: "prolonge", .masculine)
    case .concerns: Noun(en: "concerns", fr: "porte sur", pluriel: "porte sur", .masculine)
    }
  }

  public var phrase: Phrase { noun.singular }
}
