import CanonicalJSON
import Domain
import Testing

@Suite("Funds and contributions on the command line")
struct FundScenarioTests {
  static let steps: [Step] = funds + contributions + totals + allocations + years

  private static let funds: [Step] = [
    Step(
      [
        "fund", "add", "--kind", "pooled", "--name-en", "Stabilisation fund", "--name-fr",
        "Fonds de stabilisation", "--acronym", "SF", "--administrator", "un", "--board", "mcp",
        "--established", "2015", "--source", "S3",
      ], en: "Fund added: SF (sf).", fr: "Fonds ajouté : SF (sf)."),
    Step(
      ["fund", "add", "--kind", "pooled"], .usage, en: "Name: nothing is given.",
      fr: "Nom : rien n’est indiqué."),
    Step(
      ["fund", "edit", "SF", "--kind", "quick-impact", "--board", "none", "--administrator", "none"],
      en: "Fund edited: SF (sf).", fr: "Fonds modifié : SF (sf)."),
    Step(
      ["fund", "edit", "SF", "--kind", "quick-impact"], en: "Nothing to change", fr: "Rien à modifier"),
    Step(
      ["fund", "add", "--kind", "pooled", "--name", "PBF", "--proposed"], en: "Fund added: PBF (pbf).",
      fr: "Fonds ajouté : PBF (pbf)."),
    Step(
      ["fund", "state", "pbf", "active"], en: "State of the fund changed: PBF (pbf).",
      fr: "État du fonds modifié : PBF (pbf)."),
    Step(
      ["fund", "state", "pbf", "proposed"], .refused, en: "cannot pass from “active” to “proposed”",
      fr: "ne peut passer de « actif » à « proposé »"),
    Step(["fund", "edit", "nowhere"], .notFound, en: "nowhere", fr: "nowhere"),
  ]

  private static let contributions: [Step] = [
    Step(
      [
        "contribution", "record", "sf", "eu", "pledge", "EUR 1500000", "--on", "2026-03", "--note", "Letter",
      ], en: "Contribution recorded: SF (k-", fr: "Contribution enregistrée : SF (k-"),
    Step(
      ["contribution", "step", "sf", "eu", "commitment", "1200000 EUR", "--on", "2026-05-04"],
      en: "Step of a contribution recorded: SF (sf).", fr: "Étape d’une contribution enregistrée : SF (sf)."),
    Step(
      ["contribution", "step", "sf", "eu", "receipt", "USD 5"], .refused,
      en: "What is recorded here is in EUR, not in USD; currencies are never converted.",
      fr: "Les montants sont ici en EUR, et non en USD ; aucune monnaie n’est convertie."),
    Step(
      ["contribution", "step", "sf", "eu", "receipt", "EUR 1.500"], .usage, en: "can mean",
      fr: "peut signifier"),
    Step(
      ["contribution", "step", "sf", "eu", "reduction", "EUR 1200000.01"], .refused,
      en: "is still to come of this contribution", fr: "Il ne reste à recevoir que"),
    Step(
      ["contribution", "record", "sf", "un", "--through", "pbf", "--source", "S3"],
      en: "Contribution recorded: SF (k-", fr: "Contribution enregistrée : SF (k-"),
    Step(["contributions"], en: "amount not stated", fr: "montant non indiqué"),
    Step(
      ["contribution", "edit", "sf", "un", "--through", "none", "--purpose-en", "Roads"],
      en: "Contribution edited: SF (sf).", fr: "Contribution modifiée : SF (sf)."),
    Step(
      ["contribution", "record", "sf", "mali", "receipt"], .usage, en: "Amount: nothing is given.",
      fr: "Montant : rien n’est indiqué."),
    Step(
      ["contribution", "edit-step", "sf", "eu", "nothing"], .notFound, en: "nothing", fr: "nothing"),
    Step(
      ["contribution", "remove-step", "sf", "eu", "nothing"], .notFound, en: "nothing", fr: "nothing"),
    Step(
      ["contribution", "remove", "sf", "un"], en: "Contribution removed: SF (sf).",
      fr: "Contribution supprimée : SF (sf)."),
    Step(["contribution", "remove", "sf", "un"], .notFound, en: "un", fr: "un"),
    Step(
      ["contribution", "step", "sf", "eu", "cancellation"], en: "Step of a contribution recorded",
      fr: "Étape d’une contribution enregistrée"),
    Step(
      ["contribution", "step", "sf", "eu", "receipt", "EUR 1"], .refused,
      en: "This contribution is cancelled.",
      fr: "Cette contribution est annulée."),
  ]

  private static let totals: [Step] = [
    Step(
      ["total", "record", "sf", "contributions", "USD 40265165", "--as-at", "2017-12", "--source", "S3"],
      en: "Reported total recorded: SF (t-", fr: "Total déclaré enregistré : SF (t-"),
    Step(["show", "sf"], en: "Unexplained difference", fr: "Écart inexpliqué"),
    Step(
      ["total", "edit", "sf", "contributions", "--as-at", "not-stated"],
      en: "Reported total edited: SF (sf).",
      fr: "Total déclaré modifié : SF (sf)."),
    Step(
      ["total", "remove", "sf", "contributions"], en: "Reported total removed: SF (sf).",
      fr: "Total déclaré supprimé : SF (sf)."),
    Step(
      [
        "aligned", "add", "sf", "eu", "--title-en", "Roads", "--title-fr", "Routes", "--partner", "un",
        "--amount", "USD 120000000",
      ], en: "Aligned programme added: SF (g-", fr: "Programme aligné ajouté : SF (g-"),
    Step(["show", "sf"], en: "in no total of contributions", fr: "n’entrent dans aucun total"),
    Step(
      ["aligned", "edit", "sf", "eu", "--amount", "none", "--area-fr", "Nord-Kivu"],
      en: "Aligned programme edited: SF (sf).", fr: "Programme aligné modifié : SF (sf)."),
    Step(
      ["aligned", "remove", "sf", "eu"], en: "Aligned programme removed: SF (sf).",
      fr: "Programme aligné supprimé : SF (sf)."),
  ]

  private static let allocations: [Step] = [
    Step(
      ["allocation", "add", "sf", "USD 70000", "--title-en", "Bridges", "--title-fr", "Ponts"],
      en: "Allocation added: SF (a-", fr: "Allocation ajoutée : SF (a-"),
    Step(
      ["allocation", "add", "sf", "USD 1"], .usage, en: "Project: nothing is given.",
      fr: "Projet : rien n’est indiqué."),
    Step(
      ["allocation", "edit", "sf", "Bridges", "--amount", "USD 75000", "--on", "2026"],
      en: "Allocation edited: SF (sf).", fr: "Allocation modifiée : SF (sf)."),
    Step(
      ["disbursement", "record", "sf", "Bridges", "CHF 10"], .refused, en: "never converted",
      fr: "aucune monnaie n’est convertie"),
    Step(
      ["disbursement", "record", "sf", "Bridges", "USD 30000", "--on", "2026-06-01"],
      en: "Disbursement recorded: SF (sf).", fr: "Décaissement enregistré : SF (sf)."),
    Step(
      ["allocation", "remove", "sf", "Bridges"], .refused, en: "Something was paid out of this allocation.",
      fr: "Cette allocation a donné lieu à un décaissement."),
  ]

  private static let years: [Step] = [
    Step(
      ["forecast", "record", "sf", "eu", "2026", "--announced", "EUR 200000", "--disbursed", "EUR 150000"],
      en: "Forecast recorded: SF (sf).", fr: "Prévision enregistrée : SF (sf)."),
    Step(["show", "sf"], en: "75%", fr: "75 %"),
    Step(["forecast", "record", "sf", "eu", "2026"], .usage, en: "--announced", fr: "--announced"),
    Step(
      ["forecast", "remove", "sf", "eu"], en: "Forecast removed: SF (sf).",
      fr: "Prévision supprimée : SF (sf)."),
    Step(
      [
        "phase", "add", "sf", "--title-en", "Phase 3", "--from", "2019-07-01", "--to", "2021-12-31",
        "--budget", "CHF 300000",
      ], en: "Phase added: SF (h-", fr: "Phase ajoutée : SF (h-"),
    Step(
      ["phase", "edit", "sf", "phase 3", "--allocated", "CHF 284791", "--completed"],
      en: "Phase edited: SF (sf).", fr: "Phase modifiée : SF (sf)."),
    Step(["show", "sf"], en: "completed", fr: "achevée"),
    Step(
      ["phase", "remove", "sf", "phase 3"], en: "Phase removed: SF (sf).", fr: "Phase supprimée : SF (sf)."),
    Step(
      ["fund", "state", "sf", "closed", "--instrument-en", "Resolution", "--instrument-fr", "Résolution"],
      en: "State of the fund changed: SF (sf).", fr: "État du fonds modifié : SF (sf)."),
    Step(["show", "sf"], en: "Resolution", fr: "Résolution"),
    Step(
      ["contribution", "record", "sf", "mali"], .refused, en: "is closed and read-only",
      fr: "est clos et en lecture seule"),
  ]

  @Test("each does what it says, and says so in both languages", arguments: Language.allCases)
  func scenario(language: Language) { Step.run(Self.steps, at: Desk(), language) }

  /// A desk with a fund, a contribution with two steps and an allocation of which something was paid.
  private func desk() throws -> Desk {
    let desk = Desk()
    for words in [
      ["fund", "add", "--kind", "pooled", "--id", "sf", "--name", "Stabilisation"],
      ["contribution", "record", "sf", "eu", "pledge", "EUR 1500000.50"],
      ["contribution", "step", "sf", "eu", "receipt", "EUR 1500000.25"],
      ["contribution", "record", "sf", "un"],
      ["total", "record", "sf", "contributions", "EUR 1600000", "--as-at", "2017-12"],
      ["allocation", "add", "sf", "EUR 70", "--title-en", "Bridges"],
      ["disbursement", "record", "sf", "Bridges", "EUR 30"],
    ] {
      let answer = desk.run(words)
      try #require(answer.status == .done, "\(words): \(answer.messages)")
    }
    return desk
  }

  @Test("a step is corrected, and with a disbursement removed, by the identifiers that the page shows")
  func removals() throws {
    let desk = try desk()
    let fund = try #require(desk.run("show", "sf", "--json").json)
    let steps = fund["contributions"]?.arrayValue?.first?["steps"]?.arrayValue
    let step = try #require(steps?.last?["id"]?.stringValue)
    let paid = fund["allocations"]?.arrayValue?.first?["disbursements"]?.arrayValue?.first
    let payment = try #require(paid?["id"]?.stringValue)
    let shown = desk.run("show", "sf").text
    #expect(shown.contains(step) && shown.contains(payment))
    let scenario = [
      Step(
        ["contribution", "edit-step", "sf", "eu", step, "--amount", "EUR 1400000", "--note", "Letter"],
        en: "Step of a contribution corrected: Stabilisation (sf).", fr: "Étape d’une contribution corrigée"),
      Step(["show", "sf"], en: "1,400,000", fr: "1 400 000"),
      Step(
        ["contribution", "edit-step", "sf", "eu", step, "--amount", "USD 5"], .refused,
        en: "What is recorded here is in EUR, not in USD", fr: "en EUR, et non en USD"),
      Step(
        [
          "contribution", "edit-step", "sf", "eu", step, "--kind", "cancellation", "--amount", "none",
          "--note", "none",
        ],
        en: "Step of a contribution corrected", fr: "Étape d’une contribution corrigée"),
      Step(
        ["contribution", "remove-step", "sf", "eu", step], en: "Step of a contribution removed",
        fr: "Étape d’une contribution supprimée"),
      Step(
        ["disbursement", "remove", "sf", "Bridges", payment], en: "Disbursement removed",
        fr: "Décaissement supprimé"),
      Step(["allocation", "remove", "sf", "Bridges"], en: "Allocation removed", fr: "Allocation supprimée"),
    ]
    Step.run(scenario, at: desk, .english)
  }

  @Test("funds and contributions as JSON and as CSV, with what is reported apart")
  func lists() throws {
    let desk = try desk()
    let fund = try #require(desk.run("funds", "--json").json?.arrayValue?.first)
    #expect(fund["pledged"] == ["EUR 1500000.50"])
    #expect(fund["received"] == ["EUR 1500000.25"])
    #expect(fund["reported"] == ["contributions EUR 1600000 (2017-12)"])
    #expect(fund["unexplained"] == ["contributions EUR 99999.75"])
    #expect(desk.run("funds", "--csv").text.hasPrefix("id,kind,state,name_en,name_fr,"))
    let all = try #require(desk.run("contributions", "--json").json?.arrayValue)
    #expect(all.map { $0["received"] } == ["1500000.25", .null])
    #expect(all[1]["state"] == .null)
    let only = try #require(desk.run("contributions", "--fund", "sf", "--donor", "eu", "--json").json)
    #expect(only.arrayValue?.count == 1)
    #expect(desk.run("contributions", "--donor", "mali").text == "No contribution.\n")
    #expect(desk.run("contributions", language: .french).plain.contains("1 500 000,25"))
    #expect(desk.run("funds").plain.contains("EUR 1,500,000.25"))
  }
}
