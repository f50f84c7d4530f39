import Domain

/// The words of the screens and forms about minutes.
public enum MinutesWords {
  // What a section says.
  public static let generated = Phrase(en: "generated", fr: "généré")
  public static let edited = Phrase(en: "edited", fr: "modifié")
  /// The key of what can still be done once the text is final.
  public static let keyCorrect = Phrase(en: "Correct", fr: "Rectifier")
  public static let leftUnwritten = Phrase(en: "no text", fr: "sans texte")
  public static let toWrite = Phrase(en: "to be written", fr: "à rédiger")
  public static func toTranslate(_ language: Language) -> Phrase {
    Phrase(en: "\(language.phrase.en) to be translated", fr: "\(language.phrase.fr) : à traduire")
  }
  /// Above the editor of a section, whose heading stands beside it.
  public static func section(isWritten: Bool, isEmpty: Bool) -> Phrase {
    isWritten
      ? Phrase(en: "Section, edited", fr: "Rubrique, texte modifié")
      : isEmpty
        ? Phrase(en: "Section, to be written", fr: "Rubrique à rédiger")
        : Phrase(en: "Section, generated text", fr: "Rubrique, texte généré")
  }
  public static let colon = Phrase(en: ": ", fr: " : ")
  public static let generatedWords = Phrase(
    en: "Generated text, from the record", fr: "Texte généré à partir des données")
  public static let earlierRestored = Phrase(en: "Earlier text restored", fr: "Texte antérieur repris")
  public static let generatedRestored = Phrase(en: "Generated text restored", fr: "Texte généré repris")
  public static let nothingRecorded = Phrase(
    en: "Nothing is written here yet: F4 writes it. Decisions are added by themselves.",
    fr: "Rien n’est encore rédigé ici : F4 pour écrire. Les décisions s’ajoutent d’elles-mêmes.")
  public static let onlyTranslation = Phrase(
    en:
      "These minutes are approved: only a translation can still be added. Anything else takes a corrigendum.",
    fr:
      "Ce compte rendu est approuvé : seule une traduction peut encore être ajoutée. Toute autre correction passe par un rectificatif."
  )

  /// Why an empty section of final minutes cannot be opened.
  public static let nothingToTranslate = Advice(
    en: "This section was approved without a text.", fr: "Cette rubrique a été approuvée sans texte.",
    remedy: Phrase(
      en: "The minutes are final: what is missing is put right by a corrigendum (F2).",
      fr: "Le compte rendu est définitif : ce qui manque fait l’objet d’un rectificatif (F2)."))

  // Steps.
  public static let nextStep = Phrase(en: "Next step", fr: "Étape suivante")
  public static let sentOn = Phrase(en: "Sent on", fr: "Transmis le")
  public static let circulatedOn = Phrase(en: "Circulated on", fr: "Diffusé le")
  public static let commentsUntil = Phrase(en: "Comments until", fr: "Observations jusqu’au")
  public static let commentBy = Phrase(en: "Comment by", fr: "Auteur")
  public static let comment = Phrase(en: "Comment", fr: "Observation")
  public static let wholeMinutes = Phrase(en: "The whole minutes", fr: "Ensemble du compte rendu")
  public static let receivedOn = Phrase(en: "Received on", fr: "Reçue le")
  public static let approved = Phrase(en: "Approved", fr: "Approbation")
  public static let tacitly = Phrase(en: "tacitly, by silence", fr: "tacite, sans objection")
  public static let atMeeting = Phrase(en: "at a later meeting", fr: "lors d’une réunion ultérieure")
  public static let approvedOn = Phrase(en: "Approved on", fr: "Approuvé le")
  public static let approvedOnHint = Phrase(
    en: "Left blank: the day of that meeting, or today",
    fr: "Sans indication : le jour de la réunion, ou aujourd’hui"
  )
  public static let corrigendumText = Phrase(en: "Corrigendum", fr: "Rectificatif")

  public static func goesTo(_ chairs: String) -> Phrase {
    Phrase(en: "Goes for clearance to: \(chairs).", fr: "À valider par : \(chairs).")
  }
  public static func stillAwaited(_ others: String) -> Phrase {
    Phrase(en: "Still to clear them: \(others).", fr: "Validation encore attendue de : \(others).")
  }
  public static func unwritten(_ headings: [String]) -> Phrase {
    let list = headings.joined(separator: "; ")
    let french = headings.joined(separator: " ; ")
    return headings.count == 1
      ? Phrase(
        en: "One section is still to be written: \(list).", fr: "Une rubrique reste à rédiger : \(french).")
      : Phrase(
        en: "\(headings.count) sections are still to be written: \(list).",
        fr: "\(headings.count) rubriques restent à rédiger : \(french).")
  }
  public static let stayUnwritten = Phrase(
    en: "Once approved, what is not written stays without a text.",
    fr: "Une fois approuvé, ce qui n’est pas rédigé reste sans texte.")
  public static let silenceApproves = Phrase(
    en: "Anyone who says nothing by the last day for comments approves.",
    fr: "Le silence gardé jusqu’à la date limite des observations vaut approbation.")
  public static let approvalIsFinal = Phrase(
    en: "Approval makes the minutes and the texts of the decisions final; any later change would show.",
    fr:
      "L’approbation rend définitifs le compte rendu et le texte des décisions, et toute modification ultérieure se verrait."
  )
  public static func commentsToSettle(_ count: Int) -> Phrase {
    let noun = Field.comment.noun.counted(count)
    return Phrase(
      en: "\(noun.en) received: check that the text takes account of what was agreed.",
      fr: "\(noun.fr) : vérifiez que le texte tient compte de ce qui a été convenu.")
  }
  public static let reopeningClears = Phrase(
    en: "The minutes become a draft again and have to be cleared anew.",
    fr: "Le compte rendu redevient un projet et devra être validé de nouveau.")
  public static let reopeningUnseals = Phrase(
    en: "What was approved is kept with the reason; the decisions can be changed again.",
    fr: "Le texte approuvé est conservé avec le motif ; les décisions redeviennent modifiables.")
  public static let corrigendumInstead = Phrase(
    en:
      "The minutes are approved and final: a correction stands beside them, and they stay as they were approved.",
    fr:
      "Le compte rendu est approuvé et définitif : la correction figure à côté, et le texte approuvé reste tel quel."
  )

  // What can be done with a section that is final.
  public static let issueCorrigendum = Phrase(
    en: "Issue a corrigendum…", fr: "Publier un rectificatif…")
  public static let whichSection = Phrase(en: "Which section?", fr: "Quelle rubrique ?")
  public static let isFinal = Phrase(
    en: "The minutes are approved and final", fr: "Le compte rendu est approuvé et définitif")
  public static let reopenWithReason = Phrase(
    en: "Reopen the minutes, with a reason…", fr: "Rouvrir le compte rendu, avec un motif…")
  public static let addTranslation = Phrase(en: "Add the translation…", fr: "Ajouter la traduction…")

  // Where the minutes stand.
  public static let none = Phrase(
    en: "No minutes yet: F8 drafts them from what was recorded.",
    fr: "Pas encore de compte rendu : F8 l’établit à partir des données.")
  public static let noneHere = Phrase(
    en: "No minutes yet: Enter leads to their draft.",
    fr: "Pas encore de compte rendu : Entrée pour l’établir.")
  public static let notBegun = Phrase(
    en: "The meeting has not begun: there is nothing to minute yet.",
    fr: "La réunion n’a pas commencé : rien à consigner pour l’instant.")
  public static let stillInSession = Phrase(
    en: "close the meeting; then the draft goes to the chair",
    fr: "clore la réunion ; le projet ira ensuite à la présidence")
  public static let noChair = Phrase(
    en: "record who chaired the meeting: nobody could clear the minutes",
    fr: "indiquer qui a présidé la réunion : personne ne peut valider le compte rendu")
  public static let send = Phrase(en: "F8 – send them to the chair", fr: "F8 – transmettre à la présidence")
  public static let clear = Phrase(
    en: "F8 – record the clearance when it comes", fr: "F8 – consigner la validation reçue")
  public static let circulate = Phrase(
    en: "F8 – circulate them for comments", fr: "F8 – diffuser pour observations")
  public static let approve = Phrase(
    en: "F8 – approve, tacitly or at a meeting", fr: "F8 – approuver, tacitement ou en réunion")
  public static func tacitFrom(_ day: String) -> Phrase {
    Phrase(
      en: "tacit approval from \(day), or at a later meeting of the body",
      fr: "approbation tacite à partir du \(day), ou lors d’une réunion ultérieure")
  }
  public static let periodOver = Phrase(en: "the period is over", fr: "délai expiré")
  public static func daysLeft(_ days: Int) -> Phrase {
    let counted = Nouns.day.counted(days)
    return Phrase(en: "\(counted.en) left", fr: "encore \(counted.fr)")
  }
  public static let lastDay = Phrase(en: "last day for comments", fr: "dernier jour des observations")
  public static let final = Phrase(
    en: "none, they are final – F2 issues a corrigendum",
    fr: "aucune, il est définitif – F2 pour un rectificatif")
  public static let draftedOn = Phrase(en: "Drafted on", fr: "Établi le")
  public static let notSent = Phrase(en: "not yet", fr: "pas encore")
  public static let sentToChair = Phrase(en: "Sent to the chair", fr: "Transmis à la présidence")
  public static let clearanceAwaited = Phrase(en: "Clearance awaited", fr: "Validation attendue")
  public static let commentPeriod = Phrase(en: "Comments", fr: "Observations")

  public static let way = Phrase(en: "Steps so far", fr: "Parcours de ce compte rendu")

  // Sections of the page.
  public static let sections = Phrase(en: "Sections", fr: "Rubriques")
  public static let noSections = Phrase(
    en: "The record has no sections for these minutes.",
    fr: "Le registre n’a pas de rubriques pour ce compte rendu.")
  public static let corrigenda = Phrase(en: "Corrigenda", fr: "Rectificatifs")
  public static let reopenings = Phrase(en: "Reopened", fr: "Réouvertures")
  public static let seal = Phrase(en: "Seal of what was approved", fr: "Sceau du texte approuvé")
  public static let digest = Phrase(en: "Digest", fr: "Empreinte")
  public static let intact = Phrase(en: "intact", fr: "intact")
  public static let broken = Phrase(
    en: "does not fit the content: check", fr: "ne correspond plus au contenu : à vérifier")
  public static let decisionTexts = Phrase(en: "Texts of decisions", fr: "Textes des décisions")
  public static func intactOf(_ count: Int, _ total: Int) -> Phrase {
    Phrase(en: "\(count) of \(total) intact", fr: "\(count) sur \(total) \(count > 1 ? "intacts" : "intact")")
  }
  public static let versions = Phrase(en: "Versions", fr: "Versions")
  public static let onlyGenerated = Phrase(
    en: "Nobody has changed the generated text.", fr: "Personne n’a modifié le texte généré.")
  public static let noComments = Phrase(en: "No comment.", fr: "Aucune observation.")
  public static let decisionsFollow = Phrase(en: "Decisions that follow", fr: "Décisions qui suivent")

  /// `15 January 2027 12:00, A. Diallo`.
  public static func version(_ day: String, _ time: String, _ person: String) -> Phrase {
    Phrase(en: "\(day), \(time), by \(person)", fr: "\(day), \(time), par \(person)")
  }
  public static func backToGenerated(_ version: String) -> Phrase {
    Phrase(en: "\(version): generated text", fr: "\(version) : texte généré")
  }
  public static let now = Phrase(en: "as it stands", fr: "actuelle")
  /// `From the generated text to the text as it stands`.
  public static func from(_ old: String) -> Phrase {
    Phrase(en: "Since: \(old)", fr: "Depuis : \(old)")
  }

  // Help and hints.
  public static let minutesHelp = Phrase(
    en:
      "The minutes and where they stand. F8 takes the next step; Enter reads a section, F4 edits it, F2 adds a comment. Below the list: the words of the section in both languages (Tab goes there).",
    fr:
      "Le compte rendu et son état. F8 passe à l’étape suivante ; Entrée lit une rubrique, F4 la modifie, F2 ajoute une observation. Sous la liste : le texte de la rubrique dans les deux langues (Tab y mène)."
  )
  public static let minutesHint = Phrase(
    en: "Enter: read the section", fr: "Entrée : lire la rubrique")
  public static let sectionHelp = Phrase(
    en:
      "A section of the minutes: its words in both languages, the comments on it, and its versions; Enter on a version compares it with the text as it stands.",
    fr:
      "Une rubrique du compte rendu : son texte dans les deux langues, les observations et les versions ; Entrée sur une version la compare au texte actuel."
  )
  public static let sectionHint = Phrase(
    en: "Enter: compare this version with the text", fr: "Entrée : comparer cette version au texte")
  public static let comparisonHelp = Phrase(
    en: "What has changed since that version: {+added+} and [-removed-]. N and P go from change to change.",
    fr:
      "Ce qui a changé depuis cette version : {+ajouté+} et [-retiré-]. N et P vont d’un changement à l’autre."
  )
  public static let comparisonHint = Phrase(
    en: "{+added+}  [-removed-]", fr: "{+ajouté+}  [-retiré-]")
  public static let keyRestore = Phrase(en: "Restore", fr: "Reprendre")
  public static let restoreHelp = Phrase(
    en: "Put this version back in the place of the text", fr: "Remettre cette version à la place du texte")
}
