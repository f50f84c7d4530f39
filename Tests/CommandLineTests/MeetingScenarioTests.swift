import Domain
import Testing

@Suite("A plenary on the command line")
struct MeetingScenarioTests {
  static let preparation: [Step] = [
    Step(
      [
        "meeting", "schedule", "--body", "mcp", "--date", "12/1/2027", "--time", "9:00", "--place",
        "N’Djamena", "--zone",
        "Africa/Ndjamena",
      ], en: "Meeting scheduled: 6th ordinary plenary of the MCP (mcp-6), 12 January 2027.",
      fr: "Réunion programmée : 6e plénière ordinaire de la PMC (mcp-6), 12 janvier 2027."),
    Step(
      ["meeting", "schedule", "--body", "mcp", "--ordinal", "6", "--date", "2027-06-01"], .refused, en: "6",
      fr: "6"),
    Step(
      [
        "meeting", "schedule", "--body", "mcp", "--kind", "preparatory", "--date", "2027-01-11", "--prepares",
        "mcp-6", "--until", "2027-01-12", "--id",
        "experts", "--title-en", "Meeting of experts", "--title-fr", "Réunion des experts",
      ],
      en: "Meeting scheduled: Meeting of experts (experts)",
      fr: "Réunion programmée : Réunion des experts (experts)"),
    Step(
      [
        "meeting", "edit", "mcp-6", "--reply-by", "2026-12-22", "--chair", "Chad", "--level-fr", "Ministres",
        "--building",
        "Ledger Plaza", "--no-online",
      ], en: "Meeting edited:", fr: "Réunion modifiée :"),
    Step(
      ["meeting", "edit", "mcp-6", "--until", "13/1/2027", "--end-time", "16:00"], en: "Meeting edited:",
      fr: "Réunion modifiée :"),
    Step(["show", "mcp-6"], en: "13 January 2027", fr: "13 janvier 2027"),
    Step(
      ["meeting", "edit", "mcp-6", "--until", "11/1/2027"], .refused, en: "before it begins",
      fr: "précéderait"),
    Step(
      ["meeting", "edit", "mcp-6", "--until", "none", "--end-time", "none"], en: "Meeting edited:",
      fr: "Réunion modifiée :"),
    Step(
      ["meeting", "edit", "mcp-6", "--until", "none", "--end-time", "none"], en: "Nothing to change",
      fr: "Rien à modifier"),
    Step(
      ["meeting", "edit", "mcp-6", "--time", "25:00"], .usage, en: "there is no hour 25",
      fr: "il n’y a pas d’heure 25"),
    Step(["meeting", "convene", "mcp-6"], .refused, en: "agenda", fr: "ordre du jour"),
    Step(["agenda", "carry", "mcp-6"], en: "Agenda carried over:", fr: "Ordre du jour repris :"),
    Step(
      ["agenda", "remove", "mcp-6", "5.1"], en: "Agenda item removed: ",
      fr: "Point supprimé de l’ordre du jour : "),
    Step(
      ["agenda", "remove", "mcp-6", "5.1"], en: "Agenda item removed: ",
      fr: "Point supprimé de l’ordre du jour : "),
    Step(
      ["agenda", "remove", "mcp-6", "5.1"], en: "Agenda item removed: ",
      fr: "Point supprimé de l’ordre du jour : "),
    Step(
      ["agenda", "remove", "mcp-6", "5.1"], en: "Agenda item removed: ",
      fr: "Point supprimé de l’ordre du jour : "),
    Step(
      ["agenda", "remove", "mcp-6", "5"], en: "Agenda item removed: Reports of the thematic working groups",
      fr: "Point supprimé de l’ordre du jour : Rapports des groupes de travail thématiques"),
    Step(
      [
        "agenda", "add", "mcp-6", "--title-en", "Road map", "--title-fr", "Feuille de route",
        "--annotation-en", "Draft attached.",
        "--presented-by", "Chad", "--follows-up", "mcp-5/1",
      ], en: "Agenda item added: 5. Road map.",
      fr: "Point ajouté à l’ordre du jour : 5. Feuille de route."),
    Step(
      ["agenda", "add", "mcp-6"], .usage, en: "Title: nothing is given.", fr: "Titre : rien n’est indiqué."),
    Step(
      ["agenda", "add", "mcp-6", "--title-fr", "Migration", "--title-en", "Migration", "--before", "5"],
      en: "Agenda item added: 5. Migration.", fr: "5. Migration."),
    Step(
      ["agenda", "move", "mcp-6", "6", "--before", "5"], en: "Agenda item moved: 5. Road map.",
      fr: "déplacé : 5. Feuille de route."),
    Step(["agenda", "move", "mcp-6", "99"], .notFound, en: "answers to “99”", fr: "ne répond à « 99 »"),
    Step(
      ["agenda", "remove", "mcp-6", "6"], en: "Agenda item removed: Migration.",
      fr: "Point supprimé de l’ordre du jour : Migration."),
    Step(
      [
        "agenda", "split", "mcp-6", "5", "--title-fr", "Financement", "--title-en", "Financing",
        "--follows-up", "mcp-5/1", "--remaining-en", "Road map 2027", "--remaining-fr",
        "Feuille de route 2027",
      ],
      en: "Agenda item split: 6. Financing.", fr: "scindé : 6. Financement."),
    Step(
      ["agenda", "split", "mcp-6", "5", "--title-fr", "x", "--follows-up", "none"], .notFound, en: "",
      fr: ""),
    Step(
      [
        "agenda", "merge", "mcp-6", "5", "--with", "6", "--title-en", "Road map", "--title-fr",
        "Feuille de route",
      ], en: "Agenda items merged: 5. Road map.",
      fr: "Points de l’ordre du jour fusionnés : 5. Feuille de route."),
    Step(
      [
        "document", "add", "mcp-6", "--title-fr", "Feuille de route", "--title-en", "Road map", "--kind",
        "draft-decision", "--from",
        "mcp-secretariat", "--due", "2026-12-28", "--item", "5", "--status-fr", "received",
      ], en: "Document added: Road map (",
      fr: "Document ajouté : Feuille de route ("),
    Step(
      [
        "document", "edit", "mcp-6", "Feuille de route", "--status-fr", "ready", "--status-en",
        "in-translation",
      ],
      en: "Document edited: Feuille de route.", fr: "Document modifié : Feuille de route."),
    Step(
      [
        "document", "edit", "mcp-6", "Feuille de route", "--kind", "note", "--symbol", "X/1", "--from", "AU",
        "--dated", "2026-11", "--item", "none",
      ], en: "Document edited: Feuille de route.", fr: "Document modifié : Feuille de route."),
    Step(["show", "mcp-6"], en: "November 2026", fr: "novembre 2026"),
    Step(
      ["document", "edit", "mcp-6", "X/1", "--dated", "none", "--kind", "draft-decision", "--item", "5"],
      en: "Document edited: X/1.", fr: "Document modifié : X/1."),
    Step(
      ["document", "edit", "mcp-6", "X/1", "--dated", "soon"], .usage, en: "Date of the document",
      fr: "Date du document"),
    Step(
      ["document", "add", "mcp-6", "--title-fr", "Doublon", "--title-en", "Twice"],
      en: "Document added: Twice (",
      fr: "Document ajouté : Doublon ("),
    Step(
      ["document", "remove", "mcp-6", "Doublon"], en: "Document removed: Twice.",
      fr: "Document supprimé : Doublon."),
    Step(
      ["document", "edit", "mcp-6", "Rien", "--status-fr", "ready"], .notFound, en: "“Rien”", fr: "« Rien »"),
    Step(
      ["meeting", "invite", "mcp-6", "Guinea", "--unsent"], en: "Invitations recorded:",
      fr: "Invitations enregistrées :"),
    Step(
      ["meeting", "convene", "mcp-6", "--sent", "2026-11-30"], en: "Meeting convened:",
      fr: "Réunion convoquée :"),
    Step(
      ["meeting", "withdraw-invitation", "mcp-6", "Guinea"], en: "Invitation withdrawn: Guinea.",
      fr: "Invitation retirée : Guinée."),
    Step(
      ["meeting", "invite", "mcp-6", "--unsent"], en: "Invitations recorded:",
      fr: "Invitations enregistrées :"),
    Step(
      ["document", "remove", "mcp-6", "Feuille de route"], .refused, en: "/Rev.1", fr: "/Rev.1"),
    Step(
      ["meeting", "withdraw-invitation", "mcp-6", "Niger"], en: "Invitation withdrawn: Niger.",
      fr: "Invitation retirée : Niger."),
    Step(
      ["meeting", "invite", "mcp-6", "Niger", "--sent", "2026-12-02"], en: "Invitations recorded:",
      fr: "Invitations enregistrées :"),
    Step(
      ["meeting", "withdraw-invitation", "mcp-6", "Niger", "--reason", "Liste"], en: "Invitation withdrawn:",
      fr: "Invitation retirée :"),
    Step(["meeting", "withdraw-invitation", "mcp-6", "Niger"], .refused, en: "again", fr: "nouvelle"),
    Step(
      ["show", "mcp-6"], en: "withdrawn on", fr: "retirée le"),
    Step(
      ["meeting", "invite", "mcp-6", "Niger", "--sent", "2026-12-02"], en: "Invitations recorded:",
      fr: "Invitations enregistrées :"),
    Step(
      ["meeting", "invite", "mcp-6", "Japan", "--sent", "2026-12-02"], en: "Invitations recorded:",
      fr: "Invitations enregistrées :"),
    Step(
      ["meeting", "invite", "mcp-6", "--unsent", "--sent", "2026-12-02"], .usage, en: "Only one of these",
      fr: "Ces options s’excluent"),
    Step(["meeting", "invite", "mcp-6"], en: "Invitations recorded:", fr: "Invitations enregistrées :"),
    Step(
      ["meeting", "remind", "mcp-6", "Niger", "--note", "Appel"], en: "Contact about an invitation: Niger.",
      fr: "Contact au sujet d’une invitation : Niger."),
    Step(
      [
        "meeting", "reply", "mcp-6", "Union africaine", "accepted", "--head",
        "Awa Sow; fr:Ministre; en:Minister",
      ],
      en: "Reply recorded: African Union – accepted.",
      fr: "Réponse enregistrée : Union africaine – a accepté."),
    Step(
      ["meeting", "reply", "mcp-6", "Mali", "accepted", "--delegate", "Ali Bako"], en: "Reply recorded:",
      fr: "Réponse enregistrée :"),
    Step(
      ["meeting", "reply", "mcp-6", "Mali", "accepted", "--no-delegation"], en: "Reply recorded:",
      fr: "Réponse enregistrée :"),
    Step(
      ["meeting", "reply", "mcp-6", "Mali", "accepted", "--no-delegation", "--delegate", "Ali Bako"], .usage,
      en: "Only one of these", fr: "Ces options s’excluent"),
    Step(
      ["meeting", "remind", "mcp-6", "Niger", "Chad"], en: "Contact about an invitation: Niger and Chad.",
      fr: "Contact au sujet d’une invitation : Niger et Tchad."),
    Step(["meeting", "reply", "mcp-6", "sudan", "accepted"], .notFound, en: "“sudan”", fr: "« sudan »"),
    Step(
      ["meeting", "relate", "mcp-6", "mcp-5", "--relation", "follows"], en: "Meetings linked:",
      fr: "Réunions liées :"),
  ]

  static let session: [Step] = [
    Step(["agenda", "adopt", "mcp-6"], .refused, en: "session", fr: "séance"),
    Step(["meeting", "open", "mcp-6", "--at", "09:15"], en: "Meeting opened:", fr: "Réunion ouverte :"),
    Step(["meeting", "open", "mcp-6"], .refused, en: "in session", fr: "en séance"),
    Step(
      ["attendance", "record", "mcp-6", "Chad", "AU", "Mali", "Niger"],
      en: "Attendance recorded: African Union – present.",
      fr: "Participation notée : Union africaine – présente."),
    Step(
      ["attendance", "record", "mcp-6", "Mauritania", "--manner", "represented", "--represented-by", "Mali"],
      en: "5 of 12 present; no quorum rule.", fr: "5 présents sur 12 ; quorum : aucune règle."),
    Step(
      [
        "attendance", "edit", "mcp-6", "Niger", "--arrived", "09:40", "--head",
        "Ali Bako; fr:Ministre; en:Minister",
      ],
      en: "Attendance edited: Niger.", fr: "Présence modifiée : Niger."),
    Step(
      ["attendance", "edit", "mcp-6", "Niger", "--no-delegation"], en: "Attendance edited: Niger.",
      fr: "Présence modifiée : Niger."),
    Step(["attendance", "edit", "mcp-6", "Niger", "--left", "09:00"], .refused, en: "end", fr: "fin"),
    Step(
      ["attendance", "record", "mcp-6", "EU"], en: "Attendance recorded: European Union",
      fr: "Participation notée : Union européenne"),
    Step(
      ["attendance", "remove", "mcp-6", "EU"], en: "Attendance removed: European Union.",
      fr: "Présence supprimée : Union européenne."),
    Step(["attendance", "edit", "mcp-6", "EU"], .notFound, en: "", fr: ""),
    Step(["attendance", "record", "mcp-6", "Nobody"], .notFound, en: "“Nobody”", fr: "« Nobody »"),
    Step(["agenda", "adopt", "mcp-6"], en: "Agenda adopted:", fr: "Ordre du jour adopté :"),
    Step(
      ["meeting", "suspend", "mcp-6", "--at", "10:30"], en: "Sitting suspended:", fr: "Séance suspendue :"),
    Step(["meeting", "resume", "mcp-6", "--at", "11:00"], en: "Sitting resumed:", fr: "Séance reprise :"),
    Step(
      [
        "decision", "record", "mcp-6", "--item", "5", "--verb", "requests", "--text-fr", "Un.", "--text-fr",
        "Deux.", "--by",
        "mcp-security", "--by", "membres", "--due", "2027-05-31", "--method", "consensus", "--reservation",
        "AU; en:Procedures; fr:Procédures",
      ], en: "Decision adopted: decision 1", fr: "Décision adoptée : décision 1"),
    Step(
      ["decision", "record", "mcp-6", "--text-fr", "X", "--votes", "3-0"], .usage,
      en: "The option --method is missing.",
      fr: "Il manque l’option --method."),
    Step(
      [
        "decision", "record", "mcp-6", "--item", "5", "--verb", "decides", "--title-en", "Two", "--title-fr",
        "Deux", "--text-en",
        "First wording.",
      ], en: "Decision drafted: draft decision 2", fr: "Projet de décision rédigé : projet de décision 2"),
    Step(
      ["decision", "amend", "mcp-6/2", "--text-en", "Second wording."], en: "Decision amended:",
      fr: "Projet de décision modifié :"),
    Step(
      ["decision", "amend", "mcp-6/2", "--remark-en", "Check it.", "--verb", "none"], en: "Decision amended:",
      fr: "Projet de décision modifié :"),
    Step(["show", "mcp-6/2"], en: "Check it.", fr: "Check it."),
    Step(
      ["decision", "amend", "mcp-6/2", "--verb", "asks"], .usage, en: "“asks”", fr: "« asks »"),
    Step(["decision", "amend", "mcp-6/9", "--text-en", "X"], .notFound, en: "“9”", fr: "« 9 »"),
    Step(
      ["decision", "object", "mcp-6/2", "--by", "Niger", "--reason-fr", "Coût"], en: "Objection raised:",
      fr: "Objection soulevée :"),
    Step(["decision", "adopt", "mcp-6/2", "--method", "consensus"], .refused, en: "Niger", fr: "Niger"),
    Step(
      ["decision", "withdraw-objection", "mcp-6/2", "--by", "Niger"], en: "Objection withdrawn:",
      fr: "Objection retirée :"),
    Step(
      ["decision", "reserve", "mcp-6/2", "--by", "Mali", "--text-fr", "Sous réserve."],
      en: "Reservation entered:", fr: "Réserve formulée :"),
    Step(
      ["decision", "lift-reservation", "mcp-6/2", "--by", "Mali"], en: "Reservation lifted:",
      fr: "Réserve levée :"),
    Step(
      ["decision", "adopt", "mcp-6/2", "--method", "consensus", "--as-amended"], en: "Decision adopted:",
      fr: "Décision adoptée :"),
    Step(["decision", "reopen", "mcp-6/2"], en: "Decision reopened:", fr: "Décision rouverte :"),
    Step(
      ["decision", "adopt", "mcp-6/2", "--method", "acclamation"], en: "Decision adopted:",
      fr: "Décision adoptée :"),
    Step(
      ["decision", "record", "mcp-6", "--item", "5", "--text-en", "Third."], en: "draft decision 3",
      fr: "projet de décision 3"),
    Step(
      ["decision", "move", "mcp-6/3", "--before", "mcp-6/1"], en: "draft decision 1",
      fr: "projet de décision 1"),
    Step(["meeting", "close", "mcp-6"], .refused, en: "decision 1", fr: "décision 1"),
    Step(
      ["decision", "defer", "mcp-6/1", "--reason", "Too early"], en: "Decision deferred:",
      fr: "Décision reportée :"),
    Step(
      ["decision", "record", "mcp-6", "--item", "5", "--text-en", "Fourth."], en: "draft decision 3",
      fr: "projet de décision 3"),
    Step(["decision", "withdraw", "mcp-6/3"], en: "Decision withdrawn:", fr: "Décision retirée :"),
    Step(
      ["decision", "record", "mcp-6", "--item", "5", "--text-en", "Fifth."], en: "draft decision 3",
      fr: "projet de décision 3"),
    Step(
      ["decision", "reject", "mcp-6/3", "--votes", "1-3-1"], en: "Decision rejected:",
      fr: "Décision rejetée :"),
    Step(
      ["decision", "record", "mcp-6", "--item", "5", "--text-en", "Sixth."], en: "draft decision 3",
      fr: "projet de décision 3"),
    Step(
      ["decision", "record", "mcp-6", "--text-en", "Seventh.", "--text-en", "Eighth."],
      en: "draft decision 4",
      fr: "projet de décision 4"),
    Step(
      ["decision", "split", "mcp-6/4"], en: "Decision split: draft decision 4",
      fr: "Décision scindée : projet de décision 4"),
    Step(
      ["decision", "merge", "mcp-6/3", "--with", "mcp-6/4"], en: "Decisions merged: draft decision 3",
      fr: "Décisions fusionnées : projet de décision 3"),
    Step(["decision", "withdraw", "mcp-6/4"], en: "Decision withdrawn:", fr: "Décision retirée :"),
    Step(["decision", "withdraw", "mcp-6/3"], en: "Decision withdrawn:", fr: "Décision retirée :"),
    Step(
      ["decision", "supersede", "mcp-6/2", "mcp-5/1"], en: "Decision superseded:", fr: "Décision remplacée :"),
    Step(
      ["agenda", "edit", "mcp-6", "5", "--discussion-fr", "Débats."], en: "Agenda item edited: 5.",
      fr: "modifié : 5."),
    Step(
      ["agenda", "state", "mcp-6", "5", "concluded"], en: "State of an agenda item changed: 5.",
      fr: "État d’un point modifié : 5."),
    Step(["agenda", "remove", "mcp-6", "5"], .refused, en: "", fr: ""),
    Step(
      ["agenda", "edit", "mcp-6", "5", "--follows-up", "none"], en: "Agenda item edited: 5.",
      fr: "modifié : 5."),
    Step(
      ["agenda", "edit", "mcp-6", "5", "--follows-up", "mcp-5/1"], en: "Agenda item edited: 5.",
      fr: "modifié : 5."),
    Step(
      ["agenda", "edit", "mcp-6", "5", "--document", "none"], en: "Agenda item edited: 5.", fr: "modifié : 5."
    ),
    Step(
      ["decision", "record", "mcp-6", "--text-en", "Last."], en: "draft decision", fr: "projet de décision"),
    Step(["meeting", "close", "mcp-6", "--at", "17:20"], .refused, en: "undecided", fr: "en suspens"),
    Step(
      ["meeting", "close", "mcp-6", "--at", "17:20", "--open-drafts", "withdraw"], en: "Meeting closed:",
      fr: "Séance levée :"),
  ]

  static let minutes: [Step] = [
    Step(["minutes", "clear", "mcp-6"], .refused, en: "minutes", fr: "compte rendu"),
    Step(["minutes", "draft", "mcp-6"], en: "Minutes drafted:", fr: "Projet de compte rendu établi :"),
    Step(
      ["minutes", "edit", "mcp-6", "opening", "--text-fr", "Mots."], en: "Minutes edited:",
      fr: "Compte rendu modifié :"),
    Step(
      ["minutes", "edit", "mcp-6", "opening", "--text-fr", "D’autres mots."], en: "Minutes edited:",
      fr: "Compte rendu modifié :"),
    Step(["minutes", "versions", "mcp-6", "opening"], en: "D’autres mots.", fr: "D’autres mots."),
    Step(
      ["minutes", "restore", "mcp-6", "opening", "1"], en: "Minutes edited:", fr: "Compte rendu modifié :"),
    Step(
      ["minutes", "restore", "mcp-6", "opening", "9"], .refused, en: "9", fr: "9"),
    Step(
      ["minutes", "versions", "mcp-6", "closure"], en: "Nobody has changed", fr: "Personne n’a modifié"),
    Step(
      ["minutes", "edit", "mcp-6", "5", "--text-en", "Words."], en: "Minutes edited:",
      fr: "Compte rendu modifié :"),
    Step(
      ["minutes", "edit", "mcp-6", "openning"], .usage, en: "Did you mean opening?",
      fr: "Vouliez-vous dire opening ?"),
    Step(
      ["minutes", "send", "mcp-6"], en: "Minutes sent to the chair:",
      fr: "Compte rendu transmis à la présidence :"),
    Step(["minutes", "clear", "mcp-6", "--by", "Niger"], .refused, en: "Niger", fr: "Niger"),
    Step(["minutes", "clear", "mcp-6"], en: "Minutes cleared:", fr: "Compte rendu validé :"),
    Step(
      ["minutes", "circulate", "mcp-6", "--comments-until", "2027-01-20"], en: "Minutes circulated:",
      fr: "Compte rendu diffusé :"),
    Step(
      ["minutes", "comment", "mcp-6", "--by", "Mali", "--section", "5", "--text", "Bien."], en: "Comment on",
      fr: "Observation sur"),
    Step(
      [
        "minutes", "comment", "mcp-6", "--by", "Niger", "--section", "opening", "--paragraph", "1",
        "--language", "fr", "--text", "À préciser.",
      ], en: "Comment on", fr: "Observation sur"),
    Step(
      [
        "minutes", "comment", "mcp-6", "--by", "Niger", "--section", "opening", "--paragraph", "9",
        "--language", "fr", "--text", "x",
      ], .refused, en: "Paragraph: 9", fr: "Paragraphe : 9"),
    Step(
      ["minutes", "comment", "mcp-6", "--by", "Niger", "--paragraph", "1", "--text", "x"], .usage,
      en: "--section", fr: "--section"),
    Step(
      [
        "minutes", "edit-comment", "mcp-6", "2", "--by", "Mali", "--text", "À préciser ici.", "--on",
        "14/1/2027",
      ],
      en: "Comment edited: Mali.", fr: "Observation modifiée : Mali."),
    Step(["show", "mcp-6"], en: "À préciser ici.", fr: "À préciser ici."),
    Step(
      ["minutes", "edit-comment", "mcp-6", "2", "--by", "Niger"], en: "Comment edited: Niger.",
      fr: "Observation modifiée : Niger."),
    Step(
      ["minutes", "edit-comment", "mcp-6", "2"], .usage, en: "One of these has to be given",
      fr: "Il faut l’une de ces options"),
    Step(["minutes", "edit-comment", "mcp-6", "2", "--text", " "], .usage, en: "Text", fr: "Texte"),
    Step(
      ["minutes", "settle", "mcp-6", "1", "taken"], en: "Comment settled: Mali – accepted.",
      fr: "Suite donnée à une observation : Mali – retenue."),
    Step(["minutes", "settle", "mcp-6", "2", "not-taken"], .usage, en: "Reason", fr: "Motif"),
    Step(["minutes", "settle", "mcp-6", "3", "taken"], .notFound, en: "“3”", fr: "« 3 »"),
    Step(
      ["minutes", "settle", "mcp-6", "2", "not-taken", "--reason", "Rien n’a été dit."],
      en: "Niger – not taken.", fr: "Niger – non retenue."),
    Step(["show", "mcp-6"], en: "(Item 1, § 1; not taken", fr: "(Point 1, § 1 ; non retenue"),
    Step(["minutes", "approve", "mcp-6"], .refused, en: "20 January 2027", fr: "20 janvier 2027"),
    Step(["minutes", "approve", "mcp-6", "--on", "2027-01-21"], .refused, en: "", fr: ""),
  ]

  static let afterwards: [Step] = [
    Step(["minutes", "approve", "mcp-6"], en: "Minutes approved:", fr: "Compte rendu approuvé :"),
    Step(
      ["minutes", "edit", "mcp-6", "opening", "--text-fr", "Autres."], .refused, en: "final", fr: "définitif"),
    Step(
      ["minutes", "edit-comment", "mcp-6", "1", "--text", "Tard."], .refused, en: "Issue a corrigendum",
      fr: "Publiez un rectificatif"),
    Step(
      ["minutes", "restore", "mcp-6", "opening", "2"], .refused, en: "final", fr: "définitif"),
    Step(
      ["decision", "amend", "MCP/6/Dec.1", "--text-fr", "Autre."], .refused, en: "final", fr: "définitif"),
    Step(
      ["decision", "translate", "MCP/6/Dec.1", "--text-en", "One.", "--text-en", "Two."],
      en: "Translation saved: MCP/6/Dec.1.", fr: "Traduction enregistrée : MCP/6/Dec.1."),
    Step(
      ["decision", "translate", "MCP/6/Dec.1"], .usage, en: "One of these has to be given",
      fr: "Il faut l’une de ces options"),
    Step(
      ["decision", "correct", "MCP/6/Dec.1", "--text-fr", "Lire « un »."], en: "Corrigendum to a decision:",
      fr: "Rectificatif à une décision :"),
    Step(
      ["minutes", "correct", "mcp-6", "--text-fr", "Lire « Deux »."], en: "Corrigendum to the minutes:",
      fr: "Rectificatif au compte rendu :"),
    Step(
      ["decision", "assign", "MCP/6/Dec.2", "--by", "OSES", "--by", "AU", "--due", "next-plenary"],
      en: "Decision assigned:", fr: "Responsables et échéance fixés :"),
    Step(
      ["decision", "follow-up", "MCP/6/Dec.2", "--by", "AU", "--kind", "reminder", "--note", "Relance"],
      en: "Follow-up recorded: MCP/6/Dec.2.", fr: "Suivi enregistré : MCP/6/Dec.2."),
    Step(["decision", "follow-up", "MCP/6/Dec.2", "--status", "done"], .usage, en: "", fr: ""),
    Step(
      ["decision", "follow-up", "MCP/6/Dec.1", "MCP/6/Dec.2", "--everyone", "--kind", "contact"],
      en: "Follow-up recorded: MCP/6/Dec.1.\nFollow-up recorded: MCP/6/Dec.2.",
      fr: "Suivi enregistré : MCP/6/Dec.1.\nSuivi enregistré : MCP/6/Dec.2."),
    Step(
      [
        "decision", "follow-up", "MCP/6/Dec.2", "--everyone", "--status", "done", "--percent", "100",
        "--evidence-en", "Report",
      ], en: "Follow-up recorded:", fr: "Suivi enregistré :"),
    Step(
      ["decision", "follow-up", "MCP/6/Dec.2", "--by", "AU", "--percent", "101"], .refused, en: "101",
      fr: "101"),
    Step(
      ["decision", "assign", "MCP/6/Dec.2", "--by", "none"], en: "Decision assigned:",
      fr: "Responsables et échéance fixés :"),
    Step(
      ["minutes", "reopen", "mcp-6", "--reason", "Erreur de liste"], en: "Minutes reopened:",
      fr: "Compte rendu rouvert :"),
    Step(
      ["meeting", "postpone", "experts", "--to", "2027-02-01"], en: "Meeting postponed:",
      fr: "Réunion reportée :"),
    Step(["meeting", "cancel", "experts"], .usage, en: "Reason", fr: "Motif"),
    Step(
      ["meeting", "cancel", "experts", "--reason-en", "Not needed", "--reason-fr", "Sans objet"],
      en: "Meeting cancelled:", fr: "Réunion annulée :"),
    Step(["meeting", "postpone", "mcp-6"], .refused, en: "held", fr: "tenue"),
  ]

  @Test(
    "from scheduling to follow-up, each step says what it did in both languages", arguments: Language.allCases
  )
  func scenario(language: Language) {
    let desk = Desk()
    Step.run(Self.preparation, at: desk, language)
    desk.set("2027-01-12T08:15:00Z")
    Step.run(Self.session, at: desk, language)
    desk.set("2027-01-15T10:00:00Z")
    Step.run(Self.minutes, at: desk, language)
    desk.set("2027-02-01T10:00:00Z")
    Step.run(Self.afterwards, at: desk, language)
  }
}
