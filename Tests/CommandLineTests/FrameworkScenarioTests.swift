import Domain
import Testing

@Suite("Frameworks on the command line")
struct FrameworkScenarioTests {
  static let steps: [Step] = [
    Step(
      [
        "framework", "add", "--kind", "plan", "--name-en", "Transition plan", "--name-fr",
        "Plan de transition", "--acronym", "ITSP", "--owner", "AU", "--from", "2021", "--to", "2022-12",
        "--source", "S1",
      ], en: "Framework added: ITSP (itsp).", fr: "Cadre ajouté : ITSP (itsp)."),
    Step(
      ["framework", "add", "--kind", "plan"], .usage, en: "Name: nothing is given.",
      fr: "Nom : rien n’est indiqué."),
    Step(
      [
        "framework", "add", "--kind", "regional-plan", "--name", "Mopti", "--parent", "itsp", "--area-fr",
        "Mopti",
      ], en: "Framework added: Mopti (mopti).", fr: "Cadre ajouté : Mopti (mopti)."),
    Step(["framework", "edit", "itsp", "--parent", "mopti"], .refused, en: "", fr: ""),
    Step(
      ["framework", "edit", "mopti", "--continues", "itsp"], en: "Framework edited: Mopti (mopti).",
      fr: "Cadre modifié : Mopti (mopti)."),
    Step(
      ["show", "itsp"], en: "Continued by      Mopti (draft)", fr: "Prolongé par"),
    Step(["framework", "edit", "itsp", "--continues", "mopti"], .refused, en: "", fr: ""),
    Step(
      ["framework", "edit", "mopti", "--continues", "none"], en: "Framework edited: Mopti (mopti).",
      fr: "Cadre modifié : Mopti (mopti)."),
    Step(
      [
        "framework", "edit", "itsp", "--approved", "not-stated", "--to", "2023", "--remark-fr",
        "Cadre de référence",
      ], en: "Framework edited: ITSP (itsp).", fr: "Cadre modifié : ITSP (itsp)."),
    Step(
      ["framework", "edit", "ITSP", "--approved", "none"], en: "Framework edited: ITSP (itsp).",
      fr: "Cadre modifié : ITSP (itsp)."),
    Step(
      ["framework", "state", "itsp", "validated", "--on", "2020-11"],
      en: "State of the framework changed: ITSP (itsp).", fr: "État du cadre modifié : ITSP (itsp)."),
    Step(
      ["framework", "state", "itsp", "interrupted"], .usage, en: "nothing is given", fr: "rien n’est indiqué"),
    Step(
      [
        "framework", "state", "itsp", "interrupted", "--cause-en", "Coup", "--cause-fr", "Coup d’État",
        "--on", "2021-05",
      ], en: "State of the framework changed", fr: "État du cadre modifié"),
    Step(
      ["framework", "state", "itsp", "validated"], .refused,
      en: "cannot pass from “interrupted” to “validated”", fr: "ne peut passer de « interrompu » à « validé »"
    ),
    Step(["show", "itsp"], en: "interrupted in May 2021: Coup", fr: "interrompu en mai 2021 : Coup d’État"),
    Step(["show", "itsp"], en: "none recorded", fr: "aucune enregistrée"),
    Step(
      ["framework", "state", "itsp", "in-force"], en: "State of the framework changed",
      fr: "État du cadre modifié"),
    Step(
      ["level", "add", "itsp", "--name-en", "objective", "--name-fr", "objectif", "--rank", "objective"],
      en: "Level of results added: ", fr: "Niveau de résultats ajouté : "),
    Step(
      ["level", "add", "itsp", "--name-en", "output", "--name-fr", "produit", "--rank", "output"],
      en: "output (itsp).", fr: "produit (itsp)."),
    Step(
      ["level", "add", "itsp", "--name-en", "outcome", "--name-fr", "effet", "--before", "output"],
      en: "outcome (itsp).", fr: "effet (itsp)."),
    Step(
      ["level", "edit", "itsp", "effet", "--rank", "outcome"], en: "Level of results edited: outcome (itsp).",
      fr: "Niveau de résultats modifié : effet (itsp)."),
    Step(
      [
        "result", "add", "itsp", "--title-en", "State authority", "--title-fr", "Autorité de l’État",
        "--code", "1",
      ], en: "Result added: 1 – State authority (itsp/1).",
      fr: "Résultat ajouté : 1 – Autorité de l’État (itsp/1)."),
    Step(
      [
        "result", "add", "itsp", "--title-en", "Prefectures reopened", "--title-fr", "Préfectures rouvertes",
        "--code", "1.1", "--parent", "1",
      ], en: "(itsp/1.1).", fr: "(itsp/1.1)."),
    Step(
      [
        "result", "add", "itsp", "--title-en", "Courts at work", "--title-fr", "Tribunaux en activité",
        "--code", "1.0", "--parent", "1", "--before", "1.1", "--level", "output",
      ], en: "(itsp/1.0).", fr: "(itsp/1.0)."),
    Step(
      ["level", "remove", "itsp", "effet"], .refused, en: "Results stand at this level.",
      fr: "Des résultats se trouvent à ce niveau."),
    Step(
      [
        "result", "edit", "itsp/1.1", "--level", "output", "--detail-en", "All of them", "--detail-fr",
        "Toutes",
      ], en: "Result edited: 1.1 – Prefectures reopened (itsp/1.1).",
      fr: "Résultat modifié : 1.1 – Préfectures rouvertes (itsp/1.1)."),
    Step(
      ["result", "edit", "itsp/1.1", "--concerns", "mcp", "--concerns", "UN"], en: "Result edited",
      fr: "Résultat modifié"),
    Step(["show", "mcp"], en: "Results that concern it", fr: "Résultats qui s’y rapportent"),
    Step(["result", "edit", "itsp/1.1", "--concerns", "itsp"], .refused, en: "", fr: ""),
    Step(
      ["result", "edit", "itsp/1.1", "--concerns", "none"], en: "Result edited", fr: "Résultat modifié"),
    Step(
      ["level", "remove", "itsp", "effet"], en: "Level of results removed: outcome (itsp).",
      fr: "Niveau de résultats supprimé : effet (itsp)."),
    Step(["result", "move", "itsp/1", "--parent", "1.1"], .refused, en: "", fr: ""),
    Step(
      ["result", "move", "itsp/1.1", "--before", "1.0"],
      en: "Result moved: 1.1 – Prefectures reopened (itsp/1.1).",
      fr: "Résultat déplacé : 1.1 – Préfectures rouvertes (itsp/1.1)."),
    Step(["result", "rate", "itsp/1.1", "at-risk"], en: "Result rated: 1.1", fr: "Résultat évalué : 1.1"),
    Step(
      ["result", "answerable", "itsp/1.1", "AU", "--side", "mission"],
      en: "Party answerable for a result named: 1.1", fr: "Responsable d’un résultat désigné : 1.1"),
    Step(
      ["result", "answerable", "itsp/1.1", "UN", "--role", "supporting", "--side", "country-team"],
      en: "Party answerable", fr: "Responsable d’un résultat"),
    Step(
      ["result", "answerable", "itsp/1.1", "AU", "--remove"],
      en: "Party answerable for a result removed: 1.1", fr: "Responsable d’un résultat retiré : 1.1"),
    Step(["result", "answerable", "itsp/1.1", "AU", "--remove"], .notFound, en: "", fr: ""),
    Step(["results", "itsp"], en: "(country team, supporting)", fr: "(équipe de pays, en appui)"),
    Step(["results", "itsp"], en: "· Prefectures reopened", fr: "· Préfectures rouvertes"),
    Step(
      ["workstream", "add", "itsp", "--title-en", "Rights", "--title-fr", "Droits", "--lead", "UN"],
      en: "Workstream added: Rights (itsp).", fr: "Flux de travail ajouté : Droits (itsp)."),
    Step(
      ["workstream", "edit", "itsp", "rights", "--lead", "none"], en: "Workstream edited: Rights (itsp).",
      fr: "Flux de travail modifié : Droits (itsp)."),
    Step(
      ["result", "edit", "itsp/1.1", "--workstream", "droits"], en: "Result edited", fr: "Résultat modifié"),
    Step(
      ["workstream", "remove", "itsp", "rights"], en: "Workstream removed: Rights (itsp).",
      fr: "Flux de travail supprimé : Droits (itsp)."),
    Step(
      [
        "indicator", "add", "itsp/1.1", "--title-en", "Prefectures open", "--title-fr",
        "Préfectures ouvertes", "--baseline", "4", "--baseline-on", "2021", "--target", "12", "--target-on",
        "2022", "--target-at-least",
      ], en: "Indicator added: Prefectures open (itsp).",
      fr: "Indicateur ajouté : Préfectures ouvertes (itsp)."),
    Step(
      ["indicator", "value", "itsp", "ouvertes", "7", "--on", "2021-12"],
      en: "Value of an indicator recorded: Prefectures open (itsp).",
      fr: "Valeur d’un indicateur enregistrée : Préfectures ouvertes (itsp)."),
    Step(
      ["indicator", "value", "itsp", "ouvertes", "9", "--on", "2022-06"],
      en: "Value of an indicator recorded", fr: "Valeur d’un indicateur enregistrée"),
    Step(
      [
        "indicator", "edit", "itsp", "ouvertes", "--unit-en", "offices", "--unit-fr", "bureaux", "--target",
        "14",
      ], en: "Indicator edited: Prefectures open (itsp).",
      fr: "Indicateur modifié : Préfectures ouvertes (itsp)."),
    Step(["show", "itsp"], en: "≥ 14 (2022)", fr: "≥ 14 (2022)"),
    Step(
      ["indicator", "remove-value", "itsp", "ouvertes", "2022-06"], en: "Value of an indicator removed",
      fr: "Valeur d’un indicateur supprimée"),
    Step(
      ["result", "remove", "itsp/1.1"], .refused, en: "has results below it, or indicators",
      fr: "comporte des résultats ou des indicateurs"),
    Step(
      ["indicator", "remove", "itsp", "ouvertes"], en: "Indicator removed: Prefectures open (itsp).",
      fr: "Indicateur supprimé : Préfectures ouvertes (itsp)."),
    Step(
      [
        "review", "add", "itsp", "--title-en", "Retreat", "--title-fr", "Retraite", "--on", "2021-07-31",
        "--place-fr", "Bamako",
      ], en: "Review added: Retreat (itsp).", fr: "Revue ajoutée : Retraite (itsp)."),
    Step(
      ["review", "edit", "itsp", "retreat", "--place-en", "Bamako"], en: "Review edited: Retreat (itsp).",
      fr: "Revue modifiée : Retraite (itsp)."),
    Step(
      ["review", "edit", "itsp", "retreat", "--meeting", "mcp-5"], en: "Review edited: Retreat (itsp).",
      fr: "Revue modifiée : Retraite (itsp)."),
    Step(["show", "mcp-5"], en: "Reviews presented", fr: "Revues présentées"),
    Step(
      [
        "finding", "add", "itsp", "retreat", "--kind", "strength", "--text-en", "An integrated framework",
        "--text-fr", "Un cadre intégré",
      ], en: "Finding of a review added: An integrated framework (itsp).",
      fr: "Constat de revue ajouté : Un cadre intégré (itsp)."),
    Step(
      ["finding", "add", "itsp", "retreat", "--kind", "lesson", "--text-fr", "Coordonner", "--by", "UN"],
      .usage, en: "", fr: ""),
    Step(
      [
        "finding", "add", "itsp", "retreat", "--kind", "action", "--text-en", "Revive coordination",
        "--text-fr", "Relancer la coordination", "--by", "UN", "--due", "2021-12-31",
      ], en: "Finding of a review added", fr: "Constat de revue ajouté"),
    Step(
      ["finding", "follow-up", "itsp", "retreat", "2", "--percent", "40", "--note", "Atelier"],
      en: "Action followed up: Revive coordination (itsp).",
      fr: "Suivi d’une action enregistré : Relancer la coordination (itsp)."),
    Step(["show", "itsp"], en: "in progress, 40%", fr: "en cours, 40 %"),
    Step(
      ["finding", "edit", "itsp", "retreat", "2", "--by", "UN", "--by", "AU", "--due", "ongoing"],
      en: "Finding of a review edited", fr: "Constat de revue modifié"),
    Step(
      ["finding", "remove", "itsp", "retreat", "1"],
      en: "Finding of a review removed: An integrated framework (itsp).",
      fr: "Constat de revue supprimé : Un cadre intégré (itsp)."),
    Step(
      ["review", "remove", "itsp", "retreat"], en: "Review removed: Retreat (itsp).",
      fr: "Revue supprimée : Retraite (itsp)."),
    Step(
      [
        "commitment", "add", "itsp", "--text-en", "Announce amounts", "--text-fr", "Annoncer les montants",
        "--code", "3",
      ], en: "Commitment added: Announce amounts (itsp).",
      fr: "Engagement ajouté : Annoncer les montants (itsp)."),
    Step(
      ["commitment", "edit", "itsp", "3", "--text-en", "Announce the amounts"], en: "Commitment edited: ",
      fr: "Engagement modifié : "),
    Step(
      [
        "commitment", "assess", "itsp", "3", "EU", "2025", "partly-kept", "--note-en", "Late", "--note-fr",
        "En retard",
      ], en: "Commitment assessed: ", fr: "Engagement évalué : "),
    Step(["show", "itsp"], en: "partly kept", fr: "tenu en partie"),
    Step(
      ["commitment", "remove-assessment", "itsp", "3", "EU", "2025"],
      en: "Assessment of a commitment removed", fr: "Appréciation d’un engagement supprimée"),
    Step(["commitment", "remove", "itsp", "3"], en: "Commitment removed: ", fr: "Engagement supprimé : "),
    Step(
      ["result", "link", "itsp/1.1", "mcp-5/libya-study"], en: "Decision linked to a result: 1.1",
      fr: "Décision liée à un résultat : 1.1"),
    Step(
      ["result", "unlink", "itsp/1.1", "mcp-5/libya-study"], en: "Decision no longer linked to a result: 1.1",
      fr: "Décision déliée d’un résultat : 1.1"),
    Step(
      ["result", "remove", "itsp/1.1"], en: "Result removed: 1.1 – Prefectures reopened.",
      fr: "Résultat supprimé : 1.1 – Préfectures rouvertes."),
    Step(
      ["framework", "state", "itsp", "closed", "--on", "2023"], en: "State of the framework changed",
      fr: "État du cadre modifié"),
    Step(
      ["result", "rate", "itsp/1", "achieved"], .refused, en: "“ITSP” is closed and read-only.",
      fr: "« ITSP » est clos et en lecture seule."),
    Step(["frameworks"], en: "closed in 2023", fr: "clos en 2023"),
  ]

  @Test("The life of a framework, in both languages", arguments: Language.allCases)
  func life(language: Language) {
    Step.run(Self.steps, at: Desk(), language)
  }

  /// The desk with a framework of one objective and an output that is rated.
  private func desk() -> Desk {
    let desk = Desk()
    for words in [
      ["framework", "add", "--kind", "plan", "--name-en", "Plan", "--id", "plan", "--owner", "AU"],
      ["level", "add", "plan", "--name-en", "objective"], ["level", "add", "plan", "--name-en", "output"],
      ["result", "add", "plan", "--title-en", "Authority", "--code", "1"],
      [
        "result", "add", "plan", "--title", "Prefectures", "--title-fr", "Préfectures", "--code", "1.1",
        "--parent", "1",
      ],
      ["result", "rate", "plan/1.1", "on-track"],
      ["indicator", "add", "plan/1.1", "--title-en", "Open", "--baseline", "4", "--target", "12.5"],
      ["indicator", "value", "plan", "open", "7", "--on", "2021-12"],
    ] {
      #expect(desk.run(words).status == .done, "\(words)")
    }
    return desk
  }

  @Test("Lists for programs have stable keys, and the tree its depth")
  func lists() throws {
    let desk = desk()
    let results = try #require(desk.run("results", "plan", "--json").json?.arrayValue)
    #expect(results.map { $0["id"]?.stringValue } == ["plan/1", "plan/1.1"])
    #expect(results.map { $0["depth"] } == [.integer(0), .integer(1)])
    #expect(results[1]["rating"]?.stringValue == "onTrack")
    let indicator = try #require(results[1]["indicators"]?.arrayValue?.first)
    #expect(indicator["target"]?["number"]?.stringValue == "12.5")
    #expect(indicator["values"]?.arrayValue?.first?["on"]?.stringValue == "2021-12")
    let csv = desk.run("results", "--csv").text.split(whereSeparator: \.isNewline)
    #expect(csv.first?.hasPrefix("id,framework,result,code,title_en,title_fr,level_en") == true)
    #expect(csv.contains { $0.hasPrefix("plan/1.1,plan,") })
    let frameworks = try #require(desk.run("frameworks", "--json").json?.arrayValue)
    let plan = try #require(frameworks.first { $0["id"]?.stringValue == "plan" })
    #expect(plan["state"]?.stringValue == "draft" && plan["results"] == .integer(2))
    #expect(plan["owner"]?.arrayValue?.first?["organization"]?.stringValue == "au")
  }

  @Test("The page of a framework holds its tree, ratings and numbers, within 80 columns")
  func page() {
    let page = desk().run("show", "plan", language: .french, width: 80)
    #expect(page.status == .done)
    for line in page.text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    let said = page.squeezed
    #expect(said.contains("État projet"))
    #expect(said.contains("Approbation formelle aucune enregistrée"))
    #expect(said.contains("1.1 · Préfectures"))
    #expect(said.contains("en bonne voie"))
    #expect(said.contains("12,5"))
  }

  @Test("A closed framework leads to its successor")
  func successor() {
    let desk = desk()
    #expect(desk.run("framework", "add", "--kind", "plan", "--name", "Next").status == .done)
    #expect(desk.run("framework", "state", "plan", "in-force").status == .done)
    let missing = desk.run("framework", "state", "plan", "succeeded")
    #expect(missing.status == .usage && missing.messages.contains("--successor"))
    #expect(desk.run("framework", "state", "plan", "succeeded", "--successor", "next").status == .done)
    let refused = desk.run("result", "rate", "plan/1", "achieved")
    #expect(refused.status == .refused && refused.plainMessages.contains("Next"))
    #expect(desk.run("show", "plan").plain.contains("succeeded by Next"))
  }
}
