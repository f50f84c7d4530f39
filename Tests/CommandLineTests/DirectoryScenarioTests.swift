import Domain
import Testing

@Suite("Bodies, seats, organisations and people on the command line")
struct DirectoryScenarioTests {
  static let steps: [Step] = [
    Step(
      [
        "organization", "add", "--kind", "donor", "--name-en", "Sweden", "--name-fr", "Suède", "--source",
        "S4",
      ],
      en: "Organisation added: Sweden (sweden).", fr: "Organisation ajoutée : Suède (sweden)."),
    Step(
      ["organization", "add", "--kind", "donor", "--name", "Sweden", "--id", "sweden"], .refused,
      en: "The identifier “sweden” is already in use", fr: "L’identifiant « sweden » est déjà utilisé"),
    Step(
      ["organization", "add", "--kind", "donor"], .usage, en: "Name: nothing is given.",
      fr: "Nom : rien n’est indiqué."),
    Step(
      ["organization", "edit", "sweden", "--acronym", "SE", "--part-of", "eu"],
      en: "Organisation edited: SE (sweden).",
      fr: "Organisation modifiée : SE (sweden)."),
    Step(
      ["organization", "edit", "sweden", "--acronym", "SE"],
      en: "Nothing to change: it stands like this already.",
      fr: "Rien à modifier : c’est déjà le cas."),
    Step(
      ["organization", "edit", "sweden", "--source", "Annuaire 2027"], en: "Organisation edited:",
      fr: "Organisation modifiée :"),
    Step(["show", "sweden"], en: "Annuaire 2027", fr: "Annuaire 2027"),
    Step(
      ["organization", "edit", "sweden", "--source", "none"], en: "Organisation edited:",
      fr: "Organisation modifiée :"),
    Step(
      ["organization", "classify", "sudan", "sahel-country", "--from", "2027-01"],
      en: "Organisation classified: Sudan",
      fr: "Organisation classée : Soudan"),
    Step(
      ["organization", "withdraw-classification", "sudan", "sahel-country"],
      en: "Classification withdrawn: Sudan",
      fr: "Organisation retirée de la classification : Soudan"),
    Step(
      ["organization", "withdraw-classification", "chad", "sahel-country"], .refused,
      en: "End the seat first", fr: "Mettez d’abord fin au siège"),
    Step(
      [
        "organization", "close", "sweden", "--on", "2026-12-31", "--instrument-en", "Act 1",
        "--instrument-fr", "Acte 1", "--successor", "eu",
      ], en: "Organisation closed: SE (sweden).", fr: "Organisation fermée : SE (sweden)."),
    Step(
      ["show", "sweden"], en: "closed on 31 December 2026 (Act 1)", fr: "fermée le 31 décembre 2026 (Acte 1)"),
    Step(["show", "eu"], en: "Continues", fr: "Succède à"),
    Step(
      ["organization", "reopen", "sweden"], en: "Closing of the organisation taken back: SE (sweden).",
      fr: "Fermeture de l’organisation annulée : SE (sweden)."),
    Step(
      ["organization", "classify", "sudan", "nowhere", "--from", "2027"], .usage, en: "nowhere",
      fr: "nowhere"),
    Step(
      [
        "person", "add", "Awa Sow", "--organization", "oses", "--function-en", "Desk officer", "--email",
        "a@example.org",
      ],
      .notFound, en: "No organisation answers to “oses”.", fr: "Aucune organisation ne répond à « oses »."),
    Step(
      [
        "person", "add", "Awa Sow", "--organization", "AU", "--function-en", "Desk officer", "--email",
        "a@example.org",
      ],
      en: "Person added: Awa Sow (awa-sow).", fr: "Personne ajoutée : Awa Sow (awa-sow)."),
    Step(
      ["person", "edit", "awa-sow", "--telephone", "+223 20 00 00 00", "--to", "2028"],
      en: "Person edited: Awa Sow (awa-sow).", fr: "Fiche de personne modifiée : Awa Sow (awa-sow)."),
    Step(
      ["person", "add", "Ali Bako", "--from", "2026", "--email", "ali@example.org"],
      en: "Person added: Ali Bako",
      fr: "Personne ajoutée : Ali Bako"),
    Step(
      ["person", "edit", "ali-bako", "--from", "none", "--email", "none"], en: "Person edited:",
      fr: "Fiche de personne modifiée :"),
    Step(
      ["person", "edit", "ali-bako", "--from", "none", "--email", "none"], en: "Nothing to change",
      fr: "Rien à modifier"),
    Step(["show", "awa-sow"], en: "a@example.org", fr: "+223 20 00 00 00"),
    Step(
      ["person", "erase-contact", "awa-sow"], en: "Contact details erased: Awa Sow (awa-sow).",
      fr: "Coordonnées effacées : Awa Sow (awa-sow)."),
    Step(["undo"], .refused, en: "", fr: ""),
    Step(
      ["office", "edit", "--zone", "Africa/Ndjamena", "--document-days", "20"],
      en: "Settings of the register changed: Technical Secretariat",
      fr: "Paramètres du registre modifiés : Secrétariat technique"),
    Step(
      ["office", "edit", "--language", "fr", "--document-days", "none"],
      en: "Settings of the register changed",
      fr: "Paramètres du registre modifiés"),
    Step(
      ["office", "edit", "--language", "fr", "--document-days", "none"], en: "Nothing to change",
      fr: "Rien à modifier"),
    Step(
      ["office", "edit", "--language", "en", "--language", "fr"], en: "Settings of the register changed",
      fr: "Paramètres du registre modifiés"),
    Step(
      ["office", "edit", "--zone", "Africa/Nowhere"], .refused,
      en: "Time zone: “Africa/Nowhere” is not a time zone.",
      fr: "Fuseau horaire : « Africa/Nowhere » n’est pas un fuseau horaire."),
    Step(
      [
        "office", "add-classification", "lake-chad", "--name-en", "Lake Chad States", "--name-fr",
        "États du lac Tchad",
      ],
      en: "Classification added: Lake Chad States.", fr: "Classification ajoutée : États du lac Tchad."),
    Step(
      [
        "body", "add", "--kind", "committee", "--name-en", "Road map committee", "--name-fr",
        "Comité de la feuille de route",
        "--acronym-en", "RMC", "--acronym-fr", "CFR", "--parent", "PMC", "--per-year", "4", "--tracked-since",
        "2027",
      ],
      en: "Body added: RMC (rmc).", fr: "Instance ajoutée : CFR (rmc)."),
    Step(
      [
        "body", "edit", "rmc", "--quorum", "2/3,4", "--adoption", "consensus,vote", "--majority", ">1/2",
        "--minutes-title",
        "proces-verbal", "--invitation-days", "21", "--decision-pattern", "{body}/{year}/D{n}",
      ],
      en: "Body edited: RMC (rmc).", fr: "Instance modifiée : CFR (rmc)."),
    Step(
      [
        "body", "edit", "rmc", "--kind", "thematic-working-group", "--serves", "mcp", "--organization", "AU",
        "--quorum", "2/3,4", "--rule-source", "Règlement, art. 4", "--invitation-days", "none",
      ], en: "Body edited: RMC (rmc).", fr: "Instance modifiée : CFR (rmc)."),
    Step(
      ["body", "edit", "rmc", "--source", "S1"], en: "Body edited: RMC (rmc).",
      fr: "Instance modifiée : CFR (rmc)."),
    Step(["show", "rmc"], en: "Règlement, art. 4", fr: "Règlement, art. 4"),
    Step(
      ["body", "edit", "rmc", "--serves", "none", "--organization", "none", "--runs-on-as-office"],
      en: "Body edited: RMC (rmc).", fr: "Instance modifiée : CFR (rmc)."),
    Step(
      ["body", "edit", "rmc", "--serves", "none", "--organization", "none"], en: "Nothing to change",
      fr: "Rien à modifier"),
    Step(
      ["body", "add", "--kind", "committee", "--name", "Plan", "--id", "plan", "--proposed"],
      en: "Body added: Plan (plan).", fr: "Instance ajoutée : Plan (plan)."),
    Step(["show", "plan"], en: "proposed", fr: "proposé"),
    Step(
      ["show", "rmc"], en: "two thirds of the voting seats, at least 4 seats",
      fr: "par consensus, par vote (plus de la moitié)"),
    Step(
      ["body", "edit", "rmc", "--parent", "rmc"], .refused, en: "would stand above itself",
      fr: "serait au-dessus de"),
    Step(
      ["body", "edit", "rmc", "--quorum", "many"], .usage, en: "Quorum: “many” is not a whole number.",
      fr: "Quorum : « many » n’est pas un nombre entier."),
    Step(
      [
        "seat", "assign", "rmc", "--role", "co-chair", "--holder", "AU", "--through", "MISAHEL", "--from",
        "2027-01-01",
        "--principal", "Awa Sow",
      ], en: "Seat assigned: RMC (rmc).", fr: "Siège attribué : CFR (rmc)."),
    Step(
      ["seat", "assign", "mcp", "--role", "chair", "--holder", "EU", "--from", "2030"], .refused,
      en: "Sahel countries",
      fr: "Pays du Sahel"),
    Step(
      ["seat", "edit", "rmc", "AU", "--alternate", "abdoulaye-diop"], en: "Seat edited: RMC (rmc).",
      fr: "Siège modifié : CFR (rmc)."),
    Step(
      [
        "seat", "edit", "rmc", "AU", "--from", "2027-02-01", "--through", "none", "--source", "S0",
        "--votes-as-role",
      ], en: "Seat edited: RMC (rmc).", fr: "Siège modifié : CFR (rmc)."),
    Step(
      ["seat", "edit", "rmc", "AU", "--through", "none", "--source", "S0", "--votes-as-role"],
      en: "Nothing to change", fr: "Rien à modifier"),
    Step(
      ["seat", "edit", "rmc", "AU", "--no-votes", "--votes-as-role"], .usage, en: "Only one of these",
      fr: "Ces options s’excluent"),
    Step(
      ["seat", "edit", "rmc", "Mali", "--votes"], .notFound, en: "No seat in “RMC” answers to “Mali”.",
      fr: "Aucun siège ne répond à « Mali »"),
    Step(
      ["seat", "end", "rmc", "AU", "--on", "2027-06-30"], en: "Seat ended: RMC (rmc).",
      fr: "Fin de mandat enregistrée : CFR (rmc)."),
    Step(
      ["seat", "assign", "rmc", "--role", "chair", "--holder", "post:Minister of Plan"], en: "Seat assigned",
      fr: "Siège attribué"),
    Step(
      ["body", "state", "rmc", "succeeded"], .usage, en: "The option --successor is missing.",
      fr: "Il manque l’option --successor."),
    Step(
      ["body", "state", "rmc", "closed", "--on", "2027-07-01"],
      en: "State of the body changed: RMC (rmc).",
      fr: "État de l’instance modifié : CFR (rmc)."),
    Step(["body", "edit", "rmc", "--name", "X"], .refused, en: "closed", fr: "a cessé d’exister"),
  ]

  @Test("each does what it says, and says so in both languages", arguments: Language.allCases)
  func scenario(language: Language) { Step.run(Self.steps, at: Desk(), language) }

  @Test("what is given in one language leaves the other alone")
  func oneLanguage() {
    let desk = Desk()
    let name = desk.run("body", "edit", "mcp", "--name-en", "Platform", "--json").json?["name"]
    #expect(name?["en"] == "Platform")
    #expect(name?["fr"] == "Plateforme ministérielle de coordination")
  }
}
