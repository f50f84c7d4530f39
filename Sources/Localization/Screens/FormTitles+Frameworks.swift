/// The words of the forms about frameworks, results, indicators, reviews, risks and commitments.
extension FormTitles {
  public static let newFramework = Phrase(en: "New framework", fr: "Nouveau cadre")
  public static let newFrameworkHelp = Phrase(
    en: "Add a strategy, a plan or a code of conduct",
    fr: "Ajouter une stratégie, un plan, un code de conduite")
  public static let editFramework = Phrase(en: "Edit the framework", fr: "Modifier le cadre")
  public static let editFrameworkHelp = Phrase(
    en: "Names, purpose, period, who leads it", fr: "Noms, objet, période, pilotage")
  public static let newInFrameworkHelp = Phrase(
    en: "Add a result, a review, a risk…", fr: "Ajouter un résultat, une revue, un risque…")
  public static let frameworkLed = Phrase(en: "Led by", fr: "Piloté par")
  public static let validatedHint = Phrase(
    en: "The day of the joint validation – blank: none", fr: "Date de la validation conjointe – vide : aucune"
  )
  public static let approvedHint = Phrase(
    en: "The day of the formal approval – blank: none", fr: "Date de l’approbation formelle – vide : aucune")
  public static let dayNotStated = Phrase(en: "day not stated", fr: "date non précisée")
  public static let frameworkParentHint = Phrase(
    en: "The framework that it is a part of or carries out",
    fr: "Le cadre dont il fait partie ou qu’il met en œuvre")
  public static let areaHint = Phrase(en: "Where it holds: a region", fr: "Où il s’applique : une région")

  // Its states.
  public static let frameworkState = Phrase(en: "State", fr: "État")
  public static let frameworkStateHelp = Phrase(
    en: "Validate, approve, put in force, interrupt, end",
    fr: "Valider, approuver, mettre en vigueur, interrompre, clore")
  public static let validate = Phrase(en: "Joint validation", fr: "Validation conjointe")
  public static let approveFormally = Phrase(en: "Formal approval", fr: "Approbation formelle")
  public static let putInForce = Phrase(en: "Put in force", fr: "Mettre en vigueur")
  public static let resumeFramework = Phrase(en: "Resume", fr: "Reprendre")
  public static let interrupt = Phrase(en: "Interrupt", fr: "Interrompre")
  public static let closeFramework = Phrase(en: "Close the framework", fr: "Clore le cadre")
  public static let succeedFramework = Phrase(
    en: "Replace with a successor", fr: "Remplacer par un autre cadre")
  public static let backToDraft = Phrase(en: "Back to draft", fr: "Retour à l’état de projet")
  public static let validateWords = Phrase(
    en: "Joint validation is not formal approval, which is recorded separately with its own date.",
    fr: "La validation conjointe n’est pas l’approbation formelle : celle-ci a sa propre date.")
  public static let approveWords = Phrase(
    en: "Formal approval is not joint validation, which is recorded separately with its own date.",
    fr: "L’approbation formelle n’est pas la validation conjointe : celle-ci a sa propre date.")
  public static let interruptWords = Phrase(
    en: "It can be resumed later; the cause stays on record until then.",
    fr: "Il pourra reprendre ensuite ; la cause reste inscrite jusque-là.")
  public static func frameworkEnds(_ name: Phrase) -> Phrase {
    Phrase(
      en: "\(name.en) becomes read-only: it stays, can be read and exported, and can no longer be changed.",
      fr: "\(name.fr) ne sera plus modifiable : il reste, se consulte et s’exporte, mais ne change plus.")
  }
  public static func actionsStayOpen(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        en: "1 action of its reviews is still open and can no longer be followed up.",
        fr: "1 action de ses revues, encore en cours, ne pourra plus être suivie.")
      : Phrase(
        en: "\(count) actions of its reviews are still open and can no longer be followed up.",
        fr: "\(count) actions de ses revues, encore en cours, ne pourront plus être suivies.")
  }

  // Levels.
  public static let newLevel = Phrase(en: "New level", fr: "Nouveau niveau")
  public static let newLevelHelp = Phrase(
    en: "Name a level of results: pillar, outcome, output", fr: "Nommer un niveau : pilier, effet, produit")
  public static let editLevel = Phrase(en: "Edit the level", fr: "Modifier le niveau")
  public static let editLevelHelp = Phrase(
    en: "Its name, what it stands for", fr: "Son nom, ce qu’il désigne")
  public static let standsFor = Phrase(en: "Corresponds to", fr: "Correspond à")
  public static let standsForHint = Phrase(
    en: "Lets papers of different frameworks be compared",
    fr: "Pour comparer les documents de plusieurs cadres")
  public static let levelBefore = Phrase(en: "Directly above level", fr: "Juste au-dessus de")
  public static let levelBeforeHint = Phrase(
    en: "Blank: below all the others", fr: "Vide : en dessous de tous les autres")

  // Results.
  public static let newResult = Phrase(en: "New result", fr: "Nouveau résultat")
  public static let newResultHelp = Phrase(
    en: "Add a result to the tree", fr: "Ajouter un résultat à l’arbre")
  public static let resultBelow = Phrase(en: "New result below it", fr: "Nouveau résultat en dessous")
  public static let resultBeside = Phrase(en: "New result beside it", fr: "Nouveau résultat à côté")
  public static let editResult = Phrase(en: "Edit the result", fr: "Modifier le résultat")
  public static let editResultHelp = Phrase(
    en: "Its number, wording, level, workstream", fr: "Numéro, libellé, niveau, flux de travail")
  public static let resultUnder = Phrase(en: "Under", fr: "Sous")
  public static let codeHint = Phrase(
    en: "As the framework has it: 1.2, Axis 2", fr: "Comme dans le cadre : 1.2, Axe 2")
  public static let levelNameHint = Phrase(
    en: "The first level has no name yet: pillar, objective",
    fr: "Le premier niveau n’a pas encore de nom : pilier, axe")
  public static let moveResult = Phrase(en: "Move the result", fr: "Déplacer le résultat")
  public static let moveResultHelp = Phrase(
    en: "Put it under another result", fr: "Le placer sous un autre résultat")
  public static let moveResultHint = Phrase(
    en: "What stands below it goes with it – blank: at the top",
    fr: "Ce qui est en dessous suit – vide : au premier niveau")
  public static let resultUpHelp = Phrase(
    en: "Move it up among its neighbours", fr: "Le monter parmi ses voisins")
  public static let resultDownHelp = Phrase(
    en: "Move it down among its neighbours", fr: "Le descendre parmi ses voisins")
  public static let rate = Phrase(en: "Rate", fr: "Évaluer")
  public static let rateHelp = Phrase(
    en: "Say how far the result has come", fr: "Indiquer où en est le résultat")
  public static let unrate = Phrase(en: "Take the rating back", fr: "Retirer l’évaluation")
  public static let answerable = Phrase(en: "Who answers for it", fr: "Qui en répond")
  public static let answerableHelp = Phrase(
    en: "Name who is responsible or supports, on each side",
    fr: "Désigner un responsable ou un appui, de chaque côté")
  public static let editAnswerableHelp = Phrase(en: "Its role and its side", fr: "Son rôle et son côté")
  public static let roleInResult = Phrase(en: "Role", fr: "Rôle")
  public static let sideHint = Phrase(
    en: "Mission and country team answer side by side", fr: "Mission et équipe de pays répondent côte à côte")
  public static let keyLinkDecision = Phrase(en: "Link", fr: "Lier")
  public static let linkDecision = Phrase(en: "Link a decision", fr: "Lier une décision")
  public static let linkDecisionHelp = Phrase(
    en: "Link the decision that is behind the result", fr: "Lier la décision à l’origine du résultat")

  // Workstreams and indicators.
  public static let newWorkstream = Phrase(en: "New workstream", fr: "Nouveau flux de travail")
  public static let newWorkstreamHelp = Phrase(
    en: "Add a group that works across the results",
    fr: "Ajouter un groupe qui travaille sur plusieurs résultats")
  public static let editWorkstream = Phrase(en: "Edit the workstream", fr: "Modifier le flux de travail")
  public static let editWorkstreamHelp = Phrase(en: "Its name, who leads it", fr: "Son nom, qui le pilote")
  public static let newIndicator = Phrase(en: "New indicator", fr: "Nouvel indicateur")
  public static let newIndicatorHelp = Phrase(
    en: "Say what the result is measured by", fr: "Indiquer à quoi se mesure le résultat")
  public static let editIndicator = Phrase(en: "Edit the indicator", fr: "Modifier l’indicateur")
  public static let editIndicatorHelp = Phrase(
    en: "Wording, unit, baseline, target", fr: "Libellé, unité, référence, cible")
  public static let unitHint = Phrase(
    en: "Percent, persons, municipalities", fr: "Pour cent, personnes, communes")
  public static let baselineDay = Phrase(en: "Baseline date", fr: "Date de référence")
  public static let targetDay = Phrase(en: "Target date", fr: "Échéance de la cible")
  public static let targetMeans = Phrase(en: "The target is", fr: "La cible est")
  public static let exactly = Phrase(en: "this value", fr: "cette valeur")
  public static let atLeast = Phrase(en: "at least this value", fr: "au moins cette valeur")
  public static let newValue = Phrase(en: "New value", fr: "Nouvelle valeur")
  public static let newValueHelp = Phrase(
    en: "Record a value of the indicator", fr: "Enregistrer une valeur de l’indicateur")
  public static let valueDayHint = Phrase(
    en: "A year or a month will do – blank: not stated",
    fr: "Une année ou un mois suffit – vide : non précisée")

  // Reviews.
  public static let newReview = Phrase(en: "New review", fr: "Nouvelle revue")
  public static let editReview = Phrase(en: "Edit the review", fr: "Modifier la revue")
  public static let editReviewHelp = Phrase(
    en: "Its title, when and where", fr: "Son titre, sa date, son lieu")
  public static let newFinding = Phrase(en: "New finding", fr: "Nouveau constat")
  public static let newFindingHelp = Phrase(
    en: "Add a strength, a lesson, an action", fr: "Ajouter un point fort, un enseignement, une action")
  public static let editFinding = Phrase(en: "Edit the finding", fr: "Modifier le constat")
  public static let editFindingHelp = Phrase(
    en: "Its words; of an action who and until when", fr: "Son texte ; d’une action, qui et pour quand")

  // Risks and commitments.
  public static let newRisk = Phrase(en: "New risk", fr: "Nouveau risque")
  public static let newRiskHelp = Phrase(
    en: "Record a shock or a risk", fr: "Enregistrer un choc ou un risque")
  public static let editRisk = Phrase(en: "Edit the risk", fr: "Modifier le risque")
  public static let editRiskHelp = Phrase(
    en: "Grades, what is done, that it is over", fr: "Degrés, mesures prises, fin du risque")
  public static let riskOwner = Phrase(en: "Monitored by", fr: "Suivi par")
  public static let riskIs = Phrase(en: "The risk is", fr: "Le risque est")
  public static let riskOpen = Phrase(en: "current", fr: "actuel")
  public static let riskOver = Phrase(en: "over", fr: "clos")
  public static let newCommitment = Phrase(en: "New commitment", fr: "Nouvel engagement")
  public static let newCommitmentHelp = Phrase(
    en: "Add what the partners commit themselves to", fr: "Ajouter un engagement des partenaires")
  public static let editCommitment = Phrase(en: "Edit the commitment", fr: "Modifier l’engagement")
  public static let editCommitmentHelp = Phrase(en: "Its number and words", fr: "Son numéro et son texte")
  public static let assess = Phrase(en: "Assess", fr: "Évaluer")
  public static let assessCommitment = Phrase(en: "Assess the commitment", fr: "Évaluer l’engagement")
  public static let assessHelp = Phrase(
    en: "Say how a partner kept it in a year", fr: "Indiquer comment un partenaire l’a tenu dans l’année")

  // What is removed.
  public static let removePartHelp = Phrase(
    en: "Remove what was entered by mistake", fr: "Supprimer ce qui a été saisi par erreur")
  public static let unlinkHelp = Phrase(
    en: "Take the link away; both stay", fr: "Supprimer le lien ; les deux restent")
  public static let partGoes = Phrase(
    en: "Only for an entry made by mistake: it leaves the framework.",
    fr: "Seulement pour une saisie faite par erreur : elle disparaît du cadre.")
  public static let riskGoes = Phrase(
    en: "For a risk entered by mistake; one that is over is closed instead.",
    fr: "Pour un risque saisi par erreur ; un risque passé se marque comme clos.")
  public static let linkGoes = Phrase(
    en: "The link goes; the result and the decision stay.",
    fr: "Le lien disparaît ; le résultat et la décision restent.")
  public static let workstreamGoes = Phrase(
    en: "Results that belong to it then belong to none.", fr: "Ses résultats ne relèveront plus d’aucun flux."
  )
  public static let valuesGo = Phrase(
    en: "All its values go with it.", fr: "Toutes ses valeurs disparaissent aussi.")
  public static let findingsGo = Phrase(
    en: "All that it found goes with it, and the follow-up of its actions.",
    fr: "Tous ses constats disparaissent aussi, et le suivi de ses actions.")
  public static let followUpGoes = Phrase(
    en: "The follow-up of the action goes with it.", fr: "Le suivi de l’action disparaît aussi.")
  public static let assessmentsGo = Phrase(
    en: "Its assessments go with it.", fr: "Ses évaluations disparaissent aussi.")
  /// - Parameter what: with its article.
  public static func remove(_ what: Phrase) -> Phrase {
    Phrase(en: "Remove \(what.en)", fr: "Supprimer \(what.fr)")
  }
}
