import Domain

/// The words of the forms about bodies, their rules and their seats.
extension FormTitles {
  public static let newBody = Phrase(en: "New body", fr: "Nouvelle instance")
  public static let bodyBelow = Phrase(en: "New body below it", fr: "Nouvelle instance rattachée")
  public static let editBody = Phrase(en: "Edit the body", fr: "Modifier l’instance")
  public static let officeOf = Phrase(en: "Within", fr: "Au sein de")
  public static let officeOfHint = Phrase(
    en: "The organisation of which it is an office, a section or a group, if any",
    fr: "L’organisation dont elle est un bureau, une section ou un groupe")
  public static let sourceHint = Phrase(
    en: "S0 to S4 for a document, or where one can look it up",
    fr: "S0 à S4 pour un document, ou la référence à consulter")

  // Rules.
  public static let adoption = Phrase(en: "Adoption and majority", fr: "Adoption et majorité")
  public static let periods = Phrase(en: "Periods", fr: "Délais")
  public static let symbols = Phrase(
    en: "Symbols, minutes, time zone", fr: "Cotes, compte rendu, fuseau horaire")
  public static let frequencyHint = Phrase(
    en: "Ordinary meetings due in a year, 1 to 12 – blank: no rule",
    fr: "Réunions ordinaires dues par an, 1 à 12 – vide : aucune règle")
  public static let trackedSinceHint = Phrase(
    en: "From when they are counted – blank: never, and nothing warns",
    fr: "Depuis quand on les compte – vide : jamais, sans avertissement")
  public static let cadencePreface = Phrase(
    en: "Fewer meetings than the rule asks for are pointed out, and never block anything.",
    fr: "Un nombre de réunions inférieur à la règle est signalé, sans jamais rien bloquer.")
  public static let otherShare = Phrase(en: "another share", fr: "une autre part")
  public static let shareHint = Phrase(
    en: "3/5 to reach it, >1/2 to exceed it", fr: "3/5 à atteindre, >1/2 à dépasser")
  public static let numberOfSeats = Phrase(en: "a number of seats", fr: "un nombre de sièges")
  public static let atLeastSeats = Phrase(en: "At least (seats)", fr: "Au moins (sièges)")
  public static let seatsHint = Phrase(
    en: "How many voting seats; with a share both must be met",
    fr: "Combien de sièges votants ; avec une part, les deux sont exigés")
  public static let simpleMajority = Phrase(en: "simple majority", fr: "majorité simple")
  public static let adoptionPreface = Phrase(
    en: "With none of these there is no rule, and every method is open.",
    fr: "Sans aucun de ces modes, il n’y a pas de règle et tous sont admis.")
  public static let periodsPreface = Phrase(
    en: "If left blank, the office’s value in brackets applies.",
    fr: "Un délai laissé vide est celui du secrétariat, indiqué entre parenthèses.")
  public static let symbolsPreface = Phrase(
    en: "If left blank, the office’s value in brackets applies. Symbols already given stay.",
    fr:
      "Ce qui reste vide est comme pour le secrétariat, indiqué entre parenthèses. Les cotes déjà données restent."
  )
  public static let patternHint = Phrase(
    en: "{body}, {session}, {year} and {n}, the number, are filled in",
    fr: "{body} instance, {session} réunion, {year} année, {n} numéro")
  public static let runsOnHint = Phrase(
    en: "Whether decisions are numbered on from one session to the next",
    fr: "Si les décisions se numérotent à la suite d’une session à l’autre")
  public static let zoneHint = Phrase(
    en: "Type the beginning of a city; blank: the office’s",
    fr: "Tapez le début d’une ville ; vide : celui du secrétariat")

  /// `two thirds of the voting seats`.
  public static func ofVotingSeats(_ share: Phrase) -> Phrase {
    Phrase(en: "\(share.en) of the voting seats", fr: "\(share.fr) des sièges votants")
  }

  public static let invitationsHint = Phrase(
    en: "Days before a meeting by which invitations are sent",
    fr: "Jours avant une réunion pour l’envoi des invitations")
  public static let documentsHint = Phrase(
    en: "Days before a meeting by which documents are ready",
    fr: "Jours avant une réunion pour la mise à disposition des documents")
  public static let minutesToChairHint = Phrase(
    en: "Days after a meeting by which the draft minutes reach the chair",
    fr: "Jours après une réunion pour remettre le projet de compte rendu")
  public static let minutesCirculatedHint = Phrase(
    en: "Days after a meeting by which the minutes are circulated",
    fr: "Jours après une réunion pour diffuser le compte rendu")
  public static let silentApprovalHint = Phrase(
    en: "Days of comments after which silence approves the minutes",
    fr: "Jours d’observations après lesquels le silence vaut approbation")
  public static let silenceProcedureHint = Phrase(
    en: "Hours of a silence procedure, between meetings",
    fr: "Heures d’une procédure de silence, entre les réunions")
  public static func asOffice(_ value: Phrase) -> Phrase {
    Phrase(en: "office default: \(value.en)", fr: "comme le secrétariat : \(value.fr)")
  }
  public static func asUsual(_ value: Phrase) -> Phrase {
    Phrase(en: "by default: \(value.en)", fr: "par défaut : \(value.fr)")
  }

  // Standing.
  public static let instrumentHint = Phrase(
    en: "By which act: a resolution, a decision", fr: "Par quel acte : une résolution, une décision")

  /// What takes a body to a state.
  public static func standing(_ standing: BodyStanding.Name) -> Phrase {
    switch standing {
    case .proposed: Phrase(en: "Propose", fr: "Proposer")
    case .active: Phrase(en: "Put to work", fr: "Mettre en activité")
    case .suspended: Phrase(en: "Suspend", fr: "Suspendre")
    case .closed: Phrase(en: "Close the body", fr: "Clore l’instance")
    case .succeeded: Phrase(en: "Replace with a successor", fr: "Remplacer par une autre instance")
    }
  }

  public static func becomesReadOnly(_ body: Phrase) -> Phrase {
    Phrase(
      en:
        "\(body.en) becomes read-only: its record, seats and meetings stay, can be read and exported, and can no longer be changed.",
      fr:
        "\(body.fr) ne sera plus modifiable : sa fiche, ses sièges et ses réunions restent, se consultent et s’exportent, mais ne changent plus."
    )
  }

  public static func openDecisionsStay(_ count: Int) -> Phrase {
    let counted = Nouns.decision.counted(count)
    return count == 1
      ? Phrase(
        en: "\(counted.en) is still open and can no longer be followed up.",
        fr: "\(counted.fr) en cours ne pourra plus être suivie.")
      : Phrase(
        en: "\(counted.en) are still open and can no longer be followed up.",
        fr: "\(counted.fr) en cours ne pourront plus être suivies.")
  }

  public static func meetingsAhead(_ titles: Phrase) -> Phrase {
    Phrase(
      en: "Still ahead, to be held or cancelled first: \(titles.en).",
      fr: "Encore à venir, à tenir ou à annuler d’abord : \(titles.fr).")
  }

  // Seats.
  public static let assignSeat = Phrase(en: "New seat", fr: "Nouveau siège")
  public static let editSeat = Phrase(en: "Edit the seat", fr: "Modifier le siège")
  public static let endSeat = Phrase(en: "End the seat", fr: "Mettre fin au mandat")
  public static let endSeatButton = Phrase(en: "End it", fr: "Y mettre fin")
  public static let heldBy = Phrase(en: "Held by", fr: "Occupé par")
  public static let heldByParty = Phrase(
    en: "an organisation, body or person", fr: "une organisation, une instance ou une personne")
  public static let heldByPost = Phrase(en: "a post, ex officio", fr: "un poste, ès qualités")
  public static let heldByNobody = Phrase(en: "nobody yet", fr: "personne encore")
  public static let postOf = Phrase(en: "Of", fr: "De")
  public static let votes = Phrase(en: "Votes", fr: "Vote")
  public static let votesHint = Phrase(
    en: "Whether it counts for quorum and votes", fr: "S’il compte pour le quorum et les votes")
  public static let asRole = Phrase(en: "according to its role", fr: "selon sa fonction")
  public static let principal = Phrase(en: "Principal", fr: "Représentant titulaire")
  public static let alternate = Phrase(en: "Alternate", fr: "Représentant suppléant")
  public static let fromHint = Phrase(
    en: "A day, a month or a year – blank: not stated",
    fr: "Un jour, un mois ou une année – vide : non précisée")
  public static let toHint = Phrase(
    en: "The last day, month or year – blank: no fixed end",
    fr: "Dernier jour, mois ou année – vide : sans terme fixé")
  public static let throughHint = Phrase(
    en: "The office or mission through which it is held, such as MISAHEL",
    fr: "Le bureau ou la mission qui l’occupe pour lui, comme la MISAHEL")
  public static let lastDay = Phrase(en: "Last day", fr: "Dernier jour")
  public static let vacantSeat = Phrase(en: "the vacant seat", fr: "le siège vacant")
  public static let nobodyPresides = Phrase(
    en: "Nobody presides after that until another chair is assigned.",
    fr: "Personne ne préside ensuite tant qu’une autre présidence n’est pas attribuée.")

  public static func seatEnds(_ holder: Phrase, _ role: Phrase, _ body: Phrase) -> Phrase {
    Phrase(
      en:
        "\(holder.en) (\(role.en)) leaves \(body.en) at the end of that day. The seat is not deleted: it stays on record.",
      fr:
        "\(holder.fr) (\(role.fr)) quitte \(body.fr) à la fin de ce jour. Le siège n’est pas supprimé : il reste enregistré."
    )
  }

  // Keys.
  public static let keySeat = Phrase(en: "Seat", fr: "Siège")
  public static let keyActivate = Phrase(en: "Activate", fr: "Activer")
  public static let keyClose = Phrase(en: "End body", fr: "Clore")
  public static let keyFill = Phrase(en: "Fill", fr: "Pourvoir")
  public static let keyEnd = Phrase(en: "End", fr: "Clore")
  public static let newBodyHelp = Phrase(
    en: "Enter a body, below the selected one or elsewhere",
    fr: "Saisir une instance, sous celle choisie ou ailleurs")
  public static let newGroupHelp = Phrase(en: "Enter a working group", fr: "Saisir un groupe de travail")
  public static let newOnBodyHelp = Phrase(
    en: "Add a seat, a meeting or a body below it",
    fr: "Ajouter un siège, une réunion ou une instance rattachée")
  public static let editBodyHelp = Phrase(
    en: "Edit its names, place and purpose", fr: "Modifier ses noms, son rattachement et son objet")
  public static let rulesHelp = Phrase(
    en: "Quorum, adoption, cadence, periods, symbols", fr: "Quorum, adoption, cadence, délais, cotes")
  public static let editRuleHelp = Phrase(en: "Edit this rule", fr: "Modifier cette règle")
  public static let activateHelp = Phrase(en: "Put the body to work", fr: "Mettre l’instance en activité")
  public static let closeHelp = Phrase(
    en: "Suspend it, close it, or name the body that succeeds it",
    fr: "La suspendre, la clore ou indiquer celle qui lui succède")
  public static let assignSeatHelp = Phrase(
    en: "Assign a seat on the body", fr: "Attribuer un siège de l’instance")
  public static let editSeatHelp = Phrase(
    en: "Edit who sits in it and its dates", fr: "Modifier qui l’occupe et ses dates")
  public static let fillSeatHelp = Phrase(en: "Fill the vacant seat", fr: "Pourvoir le siège vacant")
  public static let endSeatHelp = Phrase(
    en: "End the seat on a day; it stays on record",
    fr: "Mettre fin au mandat à une date ; il reste enregistré")
}
