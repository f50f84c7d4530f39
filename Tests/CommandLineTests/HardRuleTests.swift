import Domain
import Testing

/// Each hard rule of the field as an officer meets it in the starter registers: refused with its reason in both languages, and what
/// keeps to it is done.
@Suite("Hard rules, both ways")
struct HardRuleTests {
  static let sahel: [Step] = [
    Step(
      ["seat", "assign", "mcp-governance", "--role", "chair", "--holder", "EU"], .refused, en: "Sahel",
      fr: "Sahel"),
    Step(
      ["seat", "assign", "mcp-governance", "--role", "chair", "--holder", "Niger"], en: "Seat assigned",
      fr: "Siège attribué"),
    Step(
      ["seat", "assign", "mcp-governance", "--role", "rapporteur", "--holder", "EU"], .refused,
      en: "technical support", fr: "appui technique"),
    Step(
      ["seat", "assign", "mcp-governance", "--role", "technical-support", "--holder", "EU"],
      en: "Seat assigned", fr: "Siège attribué"),
    Step(
      ["seat", "assign", "mcp-secretariat", "--role", "co-chair", "--holder", "EU"], .refused,
      en: "African Union", fr: "Union africaine"),
    Step(
      ["seat", "assign", "mcp-governance", "--role", "observer", "--holder", "IsDB", "--votes"], .refused,
      en: "speaks, and does not decide", fr: "voix consultative"),
    Step(
      [
        "body", "edit", "mcp-governance", "--rotation", "Niger", "--rotation", "Mali", "--rotation-months",
        "24",
      ],
      en: "Body edited", fr: "Instance modifiée"),
    Step(["body", "rotate", "mcp-governance", "--to", "EU"], .refused, en: "Sahel", fr: "Sahel"),
    Step(["show", "mcp-governance"], en: "Next in turn", fr: "Suivante dans l’ordre"),
    Step(["body", "rotate", "mcp-governance"], en: "Chair handed on", fr: "Présidence passée"),
    Step(["show", "mcp-governance"], en: "24 months each", fr: "24 mois chacun"),
    Step(
      ["export", "handover", "mcp-governance", "--language", "en"], en: "Handover dossier",
      fr: "Handover dossier"),
    Step(["export", "handover"], .usage, en: "body", fr: "instance"),
  ]

  @Test("of the Platform, its groups and its secretariat", arguments: Language.allCases)
  func platform(language: Language) throws { Step.run(Self.sahel, at: Desk(), language) }

  /// Until the sixth plenary is in session, on the day of the desk.
  private static let opening: [Step] = [
    Step(
      [
        "meeting", "schedule", "--body", "mcp", "--date", "2026-12-01", "--time", "08:00", "--place",
        "Bamako", "--zone", "Africa/Bamako",
      ], en: "6th ordinary plenary", fr: "6e plénière ordinaire"),
    Step(
      ["meeting", "edit", "mcp-6", "--chair", "EU"], .refused, en: "Sahel countries", fr: "Pays du Sahel"),
    Step(["meeting", "edit", "mcp-6", "--chair", "Chad"], en: "Meeting edited", fr: "Réunion modifiée"),
    Step(["agenda", "carry", "mcp-6"], en: "Agenda carried over", fr: "Ordre du jour repris"),
    Step(["meeting", "convene", "mcp-6"], en: "Meeting convened", fr: "Réunion convoquée"),
    Step(["meeting", "open", "mcp-6", "--at", "08:00"], en: "Meeting opened", fr: "Réunion ouverte"),
    Step(["attendance", "record", "mcp-6", "Chad"], en: "Attendance recorded", fr: "Participation notée"),
    Step(["attendance", "record", "mcp-6", "Mali"], en: "Attendance recorded", fr: "Participation notée"),
    Step(["attendance", "record", "mcp-6", "Niger"], en: "Attendance recorded", fr: "Participation notée"),
  ]

  private static let deciding: [Step] = [
    Step(
      ["decision", "record", "mcp-6", "--verb", "decides", "--text-fr", "Un.", "--text-en", "One."],
      en: "Decision drafted", fr: "Projet de décision rédigé"),
    Step(
      ["decision", "object", "mcp-6/1", "--by", "Niger"], en: "Objection raised", fr: "Objection soulevée"),
    Step(
      ["decision", "reserve", "mcp-6/1", "--by", "Mali", "--text-fr", "Procédures internes."],
      en: "Reservation entered", fr: "Réserve formulée"),
    Step(
      ["decision", "adopt", "mcp-6/1", "--method", "consensus"], .refused,
      en: "cannot be adopted by consensus while an objection stands: Niger", fr: "Niger"),
    Step(
      ["decision", "withdraw-objection", "mcp-6/1", "--by", "Niger"], en: "Objection withdrawn",
      fr: "Objection retirée"),
    Step(
      ["decision", "adopt", "mcp-6/1", "--method", "consensus"], en: "Decision adopted",
      fr: "Décision adoptée"),
    Step(["meeting", "close", "mcp-6", "--at", "09:00"], en: "Meeting closed", fr: "Séance levée"),
  ]

  private static let numbering: [Step] = [
    Step(["show", "MCP/6/Dec.1"], en: "MCP/6/Dec.1", fr: "MCP/6/Dec.1"),
    Step(
      ["document", "add", "mcp-6", "--title-fr", "Note", "--symbol", "MCP/6/Dec.1"], .refused,
      en: "never", fr: "ne sert jamais deux fois"),
    Step(
      ["document", "add", "mcp-6", "--title-fr", "Note", "--symbol", "MCP/6/Doc.1"], en: "Document added",
      fr: "Document ajouté"),
    Step(
      ["meeting", "schedule", "--body", "mcp", "--ordinal", "6", "--date", "2027-06-01"], .refused, en: "6th",
      fr: "6e"),
    Step(
      ["meeting", "schedule", "--body", "mcp", "--ordinal", "7", "--date", "2027-06-01"],
      en: "Meeting scheduled", fr: "Réunion programmée"),
  ]

  @Test(
    "of a plenary: its chair, consensus with a reservation and none over an objection, numbers given once",
    arguments: Language.allCases)
  func plenary(language: Language) throws {
    Step.run(Self.opening + Self.deciding + Self.numbering, at: Desk(), language)
  }

  private static let mali: [Step] = [
    Step(
      ["seat", "assign", "gec", "--role", "member", "--holder", "MINUSMA"], .refused,
      en: "is closed (31 December 2023, United Nations Security Council resolution 2690) and takes no seat",
      fr: "(31 décembre 2023, Résolution 2690 du Conseil de sécurité des Nations Unies) et ne reçoit plus"),
    Step(["show", "minusma"], en: "Security Council resolution", fr: "Résolution 2690"),
    Step(
      ["body", "edit", "spu", "--remark-en", "X"], .refused,
      en: "(31 December 2023, United Nations Security Council resolution 2690)",
      fr: "(31 décembre 2023, Résolution 2690 du Conseil de sécurité des Nations Unies)"),
    Step(["show", "spu"], en: "Security Council resolution", fr: "Résolution 2690"),
    Step(["search", "planification"], en: "spu", fr: "spu"),
    Step(
      ["decision", "circulate", "--body", "spu", "--text-en", "X"], .refused, en: "resolution 2690",
      fr: "Résolution 2690"),
  ]

  @Test("of a mission that closed: read-only with its instrument, and found", arguments: Language.allCases)
  func closed(language: Language) throws {
    Step.run(Self.mali, at: Desk(try Desk.starter(.mali)), language)
  }

  private static let changes: [[String]] = [
    ["body", "edit", "oses", "--remark-en", "X"], ["body", "state", "oses", "active"],
    ["body", "state", "oses", "closed"], ["body", "rotate", "oses", "--to", "UN"],
    ["seat", "assign", "oses", "--role", "member", "--holder", "EU"],
    ["meeting", "schedule", "--body", "oses", "--date", "2027-01-12"],
    ["decision", "circulate", "--body", "oses", "--text-en", "X"],
  ]

  @Test(
    "of an office that went into another: each change is refused with the letter and the successor",
    arguments: Language.allCases)
  func merged(language: Language) throws {
    let steps = Self.changes.map {
      Step(
        $0, .refused,
        en:
          "was succeeded by the United Nations Office for West Africa and the Sahel (28 January 2016, Letter of the President of the Security Council, S/2016/89)",
        fr:
          "l’Afrique de l’Ouest et le Sahel a pris la suite (28 janvier 2016, Lettre du Président du Conseil de sécurité, S/2016/89)"
      )
    }
    let reading = [
      Step(["show", "oses"], en: "succeeded by", fr: "remplacé par"),
      Step(["search", "envoyé spécial"], en: "oses", fr: "oses"),
    ]
    Step.run(steps + reading, at: Desk(), language)
  }

  private static let gec: [Step] = [
    Step(
      ["body", "edit", "technical-pool", "--remark-en", "X"], .refused, en: "was succeeded by",
      fr: "a pris la suite"),
    Step(["show", "technical-pool"], en: "succeeded by", fr: "remplacé par"),
    Step(["show", "gec"], en: "at most 2 people", fr: "2 personnes au plus"),
    Step(["show", "troika"], en: "serving and outgoing chair", fr: "en exercice et sortante"),
  ]

  @Test("of the donors’ group: a successor, and delegations of two", arguments: Language.allCases)
  func donors(language: Language) throws {
    Step.run(Self.gec, at: Desk(try Desk.starter(.gec)), language)
  }
}
