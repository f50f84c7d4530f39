import Domain
import Testing

@Suite("Projects, risks and the chain on the command line")
struct ProjectScenarioTests {
  static let steps: [Step] = [
    Step(
      [
        "project", "add", "--title-en", "Feeder roads", "--title-fr", "Pistes rurales", "--id", "roads",
        "--state",
        "implementing", "--budget", "300'000 CHF", "--area-en", "Gao", "--area-fr", "Gao", "--from",
        "2026-01-01",
      ],
      en: "Project added: Feeder roads (roads).", fr: "Projet ajouté : Pistes rurales (roads)."),
    Step(
      ["project", "add", "--title", "X", "--budget", "1.234 CHF"], .usage, en: "can mean 1,234 or 1.234",
      fr: "peut signifier"),
    Step(
      ["project", "add", "--title", "X", "--result", "nowhere/1"], .notFound, en: "nowhere", fr: "nowhere"),
    Step(
      ["project", "edit", "roads", "--to", "2025"], .refused, en: "end before it begins",
      fr: "la fin précéderait"),
    Step(
      ["project", "edit", "roads", "--acronym", "FR", "--to", "2027-12-31"],
      en: "Project edited: FR (roads).",
      fr: "Projet modifié : FR (roads)."),
    Step(["project", "link", "roads"], .usage, en: "--decision", fr: "--decision"),
    Step(
      ["project", "link", "roads", "--decision", "mcp-2/1"], en: "Project linked: FR (roads).",
      fr: "Projet rattaché : FR (roads)."),
    Step(["chain", "mcp-2/1"], en: "What came of it", fr: "Ce qui en découle"),
    Step(["chain", "roads"], en: "Origin", fr: "À l’origine"),
    Step(["chain", "nowhere"], .notFound, en: "nowhere", fr: "nowhere"),
    Step(
      ["project", "unlink", "roads", "--decision", "mcp-2/1"], en: "Link of the project removed",
      fr: "Rattachement du projet retiré"),
    Step(["chain", "roads"], en: "nothing follows from it", fr: "rien n’en découle"),
    Step(
      ["project", "partner", "roads", "AU", "--role", "lead"], en: "Partner added", fr: "Partenaire ajouté"),
    Step(["projects", "--partner", "AU"], en: "Feeder roads", fr: "Pistes rurales"),
    Step(
      ["project", "remove-partner", "roads", "EU"], .notFound, en: "No partner", fr: "Aucun partenaire"),
    Step(["project", "remove-partner", "roads", "AU"], en: "Partner removed", fr: "Partenaire retiré"),
    Step(
      ["project", "report", "roads", "--kind", "annual", "--due", "2026-03-31"], en: "Report due recorded",
      fr: "Rapport attendu enregistré"),
    Step(["show", "roads"], en: "overdue", fr: "en retard"),
    Step(
      ["check"], en: "the annual report was due on 31 March 2026", fr: "le rapport annuel était à remettre"),
    Step(
      ["project", "edit-report", "roads", "annual", "--submitted", "2026-04-02"],
      en: "Report of the project edited", fr: "Rapport du projet modifié"),
    Step(["project", "edit-report", "roads", "inception"], .notFound, en: "No report", fr: "Aucun rapport"),
    Step(
      ["project", "remove-report", "roads", "annual"], en: "Report of the project removed",
      fr: "Rapport du projet retiré"),
    Step(
      ["risk", "add", "roads", "--title-en", "Floods", "--title-fr", "Inondations", "--likelihood", "high"],
      en: "Risk recorded: FR (roads).", fr: "Risque enregistré : FR (roads)."),
    Step(
      ["risk", "edit", "roads", "inondations", "--impact", "medium", "--by", "AU", "--closed"],
      en: "Risk edited",
      fr: "Risque modifié"),
    Step(["show", "roads"], en: "Floods – over", fr: "Inondations – disparu"),
    Step(["risk", "remove", "roads", "floods"], en: "Risk removed", fr: "Risque retiré"),
    Step(
      ["project", "state", "roads", "concept"], .refused, en: "cannot pass from", fr: "ne peut passer de"),
    Step(
      ["project", "state", "roads", "suspended"], .usage, en: "Reason: nothing is given.", fr: "Motif : rien"),
    Step(
      ["project", "state", "roads", "operationally-closed", "--on", "2026-11-30"],
      en: "State of the project changed: FR (roads).", fr: "État du projet modifié : FR (roads)."),
    Step(["show", "roads"], en: "28 Feb 2027", fr: "28 févr. 2027"),
    Step(
      ["project", "state", "roads", "financially-closed"], en: "State of the project changed",
      fr: "État du projet modifié"),
    Step(
      ["project", "edit", "roads", "--acronym", "X"], .refused, en: "is closed and read-only", fr: "est clos"),
  ]

  @Test("each does what it says, and says so in both languages", arguments: Language.allCases)
  func scenario(language: Language) { Step.run(Self.steps, at: Desk(), language) }
}
