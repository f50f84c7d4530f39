import Domain
import Testing

@Suite("Decisions between meetings on the command line")
struct BetweenMeetingsScenarioTests {
  private static let past = ["--on", "2026-11-20", "--at", "17:00"]

  static let steps: [Step] = [
    Step(["decision", "circulate", "--text-en", "X"], .usage, en: "--body", fr: "--body"),
    Step(
      [
        "decision", "circulate", "--body", "mcp", "--text-en", "Approves the calendar.", "--text-fr",
        "Approuve le calendrier.", "--verb", "approves",
      ] + past,
      en: "Text circulated: MCP/BM-2026/Dec.1", fr: "Texte diffusé sous silence : MCP/BM-2026/Dec.1"),
    Step(
      ["show", "MCP/BM-2026/Dec.1"], en: "Monday 23 November 2026 at 17:00 (Bamako)",
      fr: "lundi 23 novembre 2026 à 17 h (Bamako)"),
    Step(["check"], en: "nobody confirmed it", fr: "sans confirmation"),
    Step(
      ["decision", "object", "MCP/BM-2026/Dec.1", "--by", "AU"], .refused, en: "too late", fr: "trop tard"),
    Step(
      [
        "decision", "object", "MCP/BM-2026/Dec.1", "--by", "AU", "--on", "2026-11-21", "--at", "10:00",
      ], en: "Objection raised", fr: "Objection soulevée"),
    Step(
      ["decision", "confirm", "MCP/BM-2026/Dec.1"], .refused, en: "there is no silence",
      fr: "le silence est rompu"),
    Step(["check"], en: "objections stand", fr: "des objections visent"),
    Step(
      ["decision", "withdraw-objection", "MCP/BM-2026/Dec.1", "--by", "AU"], en: "Objection withdrawn",
      fr: "Objection retirée"),
    Step(
      ["decision", "confirm", "MCP/BM-2026/Dec.1"], en: "Adoption between meetings confirmed",
      fr: "Adoption entre les réunions confirmée"),
    Step(
      ["show", "MCP/BM-2026/Dec.1"], en: "adopted by silence procedure, 23 November 2026",
      fr: "adoptée par procédure de silence, 23 novembre 2026"),
    Step(
      ["decision", "amend", "MCP/BM-2026/Dec.1", "--text-en", "Y", "--text-fr", "Y"], .refused,
      en: "is final", fr: "est définitif"),
    Step(
      [
        "decision", "circulate", "--body", "mcp", "--text-en", "Approves the study.", "--text-fr",
        "Approuve l’étude.", "--method", "no-objection", "--hours", "48",
      ], en: "Text circulated: MCP/BM-2026/Dec.2", fr: "Texte diffusé sous silence : MCP/BM-2026/Dec.2"),
    Step(
      ["decision", "confirm", "MCP/BM-2026/Dec.2"], .refused, en: "runs until Thursday 3 December 2026",
      fr: "court jusqu’au jeudi 3 décembre 2026"),
    Step(
      ["decision", "extend", "MCP/BM-2026/Dec.2", "--hours", "24"], en: "Silence procedure extended",
      fr: "Procédure de silence prolongée"),
    Step(
      ["decision", "break", "MCP/BM-2026/Dec.2"], .refused, en: "no objection stands", fr: "aucune objection"),
    Step(
      ["decision", "object", "MCP/BM-2026/Dec.2", "--by", "AU"], en: "Objection raised",
      fr: "Objection soulevée"),
    Step(["decision", "break", "MCP/BM-2026/Dec.2"], en: "Silence broken", fr: "Silence rompu"),
    Step(
      [
        "decision", "refer", "MCP/BM-2026/Dec.2", "--reason-en", "To be discussed", "--reason-fr",
        "À débattre",
      ],
      en: "Text referred to a meeting", fr: "Texte renvoyé à une réunion"),
  ]

  @Test("each does what it says, and says so in both languages", arguments: Language.allCases)
  func scenario(language: Language) { Step.run(Self.steps, at: Desk(), language) }
}
