import Domain

/// The words of the forms by which a meeting is planned, prepared and convened.
extension FormTitles {
  // Planning.
  public static let keyNewMeeting = Phrase(en: "New meeting", fr: "Nouvelle réunion")
  public static let scheduleDateHint = Phrase(
    en: "12/3, 12 March, May 2027 – F4: calendar; blank: the cadence’s proposal",
    fr: "12/3, 12 mars, mai 2027 – F4 : calendrier ; vide : proposition de la périodicité")
  public static let meetingLastDay = Phrase(en: "Last day", fr: "Dernier jour")
  public static let lastDayHint = Phrase(
    en: "Only for a meeting over several days – F4: calendar",
    fr: "Seulement pour une réunion de plusieurs jours – F4 : calendrier")
  public static let meetingZoneHint = Phrase(
    en: "The clocks of the place; type the beginning of a city",
    fr: "L’heure du lieu ; tapez le début d’une ville")
  /// `The cadence proposes for MCP: Tuesday, 13 July 2027.`
  public static func cadenceProposes(_ day: String, for body: String) -> Phrase {
    Phrase(
      en: "Date due under the cadence (\(body)): \(day)",
      fr: "Date proposée selon la périodicité (\(body)) : \(day)")
  }

  /// `On the calendar already: 6th ordinary plenary of the MCP, 12 January 2027`.
  /// - Parameter date: `nil` where the meeting’s own words have it.
  public static func onTheCalendar(_ meeting: Phrase, on date: PartialDate?) -> Phrase {
    Phrase(en: "On the calendar already: ", fr: "Déjà au calendrier : ") + meeting
      + (date.map { Phrase(same: ", ") + $0.phrase(.long) } ?? .empty)
  }

  // Editing, moving, cancelling, linking.
  public static let editMeeting = Phrase(en: "Edit the meeting", fr: "Modifier la réunion")
  public static let editMeetingHelp = Phrase(
    en: "Edit the meeting: place, hours, chair, purpose, title",
    fr: "Modifier la réunion : lieu, heures, présidence, objet, titre")
  public static let inTheChair = Phrase(en: "Person in the chair", fr: "Personne qui préside")
  public static let keyMove = Phrase(en: "Move", fr: "Déplacer")
  public static let moveMeeting = Phrase(en: "Move the meeting", fr: "Déplacer la réunion")
  public static let fixDate = Phrase(en: "Fix the date", fr: "Fixer la date")
  public static let moveMeetingHelp = Phrase(
    en: "Put the meeting off or forward to another date",
    fr: "Reporter ou avancer la réunion à une autre date")
  public static let fixDateHelp = Phrase(en: "Fix the date of the meeting", fr: "Fixer la date de la réunion")
  public static let moveHint = Phrase(
    en: "The new date – F4: calendar; blank: still to be found",
    fr: "La nouvelle date – F4 : calendrier ; vide : encore à trouver")
  public static func isOn(_ date: String) -> Phrase {
    Phrase(en: "So far: \(date)", fr: "Jusqu’ici : \(date)")
  }
  /// Who has been invited must be told by the office.
  public static func tellInvited(_ sent: Int) -> Phrase {
    Phrase(
      en: sent == 1
        ? "1 invitation has left: tell the one who was invited."
        : "\(sent) invitations have been sent: tell those who were invited.",
      fr: sent == 1
        ? "1 invitation est partie : prévenez son destinataire."
        : "\(sent) invitations sont parties : prévenez leurs destinataires.")
  }
  public static let keyCancel = Phrase(en: "Cancel it", fr: "Annulation")
  public static let keepMeeting = Phrase(en: "Keep it", fr: "La maintenir")
  public static let cancelMeeting = Phrase(en: "Cancel the meeting", fr: "Annuler la réunion")
  public static let cancelMeetingHelp = Phrase(
    en: "Cancel the meeting, with the reason", fr: "Annuler la réunion, avec le motif")
  public static let cancelWords = Phrase(
    en: "It stays on record as cancelled, with what was prepared, and cannot be convened again.",
    fr: "Elle reste enregistrée comme annulée, avec ce qui a été préparé, et ne peut plus être convoquée.")
  public static let keyRelate = Phrase(en: "Link", fr: "Lier")
  public static let relateMeetings = Phrase(en: "Link to another meeting", fr: "Lier à une autre réunion")
  public static let relateMeetingsHelp = Phrase(
    en: "Link it to another meeting: same occasion, follows, commemorates",
    fr: "La lier à une autre réunion : même occasion, suite, commémoration")
  public static let otherMeeting = Phrase(en: "Other meeting", fr: "Autre réunion")

  // Convening.
  public static let keyConvene = Phrase(en: "Convene", fr: "Convoquer")
  public static let convene = Phrase(en: "Convene the meeting", fr: "Convoquer la réunion")
  public static let conveneHelp = Phrase(
    en: "Convene the meeting: date, place, chair and agenda stand",
    fr: "Convoquer la réunion : date, lieu, présidence et ordre du jour sont fixés")
  public static let conveneWords = Phrase(
    en: "The notice can be sent: date, place, chair and provisional agenda are set.",
    fr: "La convocation peut partir : date, lieu, présidence et ordre du jour provisoire sont fixés.")
  public static let keyMissing = Phrase(en: "Missing", fr: "Ce qui manque")
  public static let missingHelp = Phrase(
    en: "What is missing before it can be convened", fr: "Ce qui manque avant de pouvoir convoquer")
  public static let sentOn = Phrase(en: "Invitations sent on", fr: "Invitations envoyées le")
  public static func sendAllHint(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1
        ? "1 is still to be sent; blank: not yet" : "\(count) are still to be sent; blank: not yet",
      fr: count == 1
        ? "Reste 1 à envoyer ; vide : pas encore" : "Restent \(count) à envoyer ; vide : pas encore")
  }

  // Invitations.
  public static let keyInvite = Phrase(en: "Invite", fr: "Inviter")
  public static let invite = Phrase(en: "Invite", fr: "Inviter")
  public static let inviteHelp = Phrase(
    en: "Invite: all seats in office at once, and others",
    fr: "Inviter : tous les sièges en fonction d’un coup, et d’autres")
  public static func seatsToInvite(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1
        ? "1 holder of a seat in office is not invited yet and is listed here."
        : "\(count) holders of seats in office are not invited yet and are listed here.",
      fr: count == 1
        ? "1 titulaire de siège en fonction n’est pas encore invité ; il figure ci-dessous."
        : "\(count) titulaires de sièges en fonction ne sont pas encore invités ; ils figurent ci-dessous.")
  }
  public static let parties = Phrase(en: "Invited", fr: "Invités")
  public static let party = Phrase(en: "Reply of", fr: "Réponse de")
  public static let sentHint = Phrase(
    en: "today, 12/3 – blank: listed, still to be sent",
    fr: "aujourd’hui, 12/3 – vide : sur la liste, à envoyer")
  public static let keySent = Phrase(en: "Sent", fr: "Envoyée")
  public static let keyAll = Phrase(en: "All", fr: "Toutes")
  public static let allHelp = Phrase(
    en: "All invitations at once: sent, or reminded of",
    fr: "Toutes les invitations à la fois : envoi ou relance")
  public static let keyAllSent = Phrase(en: "All sent", fr: "Envoyées")
  public static let markSent = Phrase(en: "Invitations sent", fr: "Invitations envoyées")
  public static let markSentHelp = Phrase(
    en: "Note that the invitation left", fr: "Noter que l’invitation est partie")
  public static let markAllSentHelp = Phrase(
    en: "Note that invitations left: all that are still to be sent, or some",
    fr: "Noter que des invitations sont parties : toutes celles qui restent, ou certaines")
  public static func notSentYet(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1 ? "1 has no invitation yet." : "\(count) have no invitation yet.",
      fr: count == 1 ? "1 n’a pas encore son invitation." : "\(count) n’ont pas encore leur invitation.")
  }
  public static let keyReply = Phrase(en: "Reply", fr: "Réponse")
  public static let reply = Phrase(en: "Reply to the invitation", fr: "Réponse à l’invitation")
  public static let replyHelp = Phrase(
    en: "Enter the reply and the delegation", fr: "Saisir la réponse et la délégation")
  public static let delegationHint = Phrase(
    en: "One person a line, the head first: name, title / title in French",
    fr: "Une personne par ligne, le chef d’abord : nom, fonction / fonction en anglais")
  public static let keyContact = Phrase(en: "Remind", fr: "Relancer")
  public static let contact = Phrase(
    en: "Contact about the invitation", fr: "Contact au sujet de l’invitation")
  public static let contactHelp = Phrase(
    en: "Log a reminder or a contact about the invitation",
    fr: "Consigner une relance ou un contact au sujet de l’invitation")
  public static let contactAllHelp = Phrase(
    en: "Log a reminder to all who have not replied",
    fr: "Consigner une relance à tous ceux qui n’ont pas répondu")
  public static let keyAllAccept = Phrase(en: "All accept", fr: "Tous acceptent")
  public static let allAccept = Phrase(en: "All the others accept", fr: "Tous les autres acceptent")
  public static let allAcceptHelp = Phrase(
    en: "Note that all who have not replied accept",
    fr: "Noter que tous ceux qui n’ont pas répondu acceptent")
  /// Who is taken to accept.
  /// Who chairs where nobody is named.
  public static func usualChair(_ chair: String) -> Phrase {
    Phrase(
      en: "Blank: the chair of the body, \(chair) – F4: list",
      fr: "Vide : la présidence de l’instance, \(chair) – F4 : liste")
  }
  public static func accepting(_ parties: [Phrase]) -> Phrase {
    let who = parties.listed()
    return Phrase(
      en: "They will be noted as accepting: \(who.en).",
      fr: "Seront notés comme acceptant : \(who.fr).")
  }
  public static let whoReplied = Phrase(en: "Who replied?", fr: "Qui a répondu ?")
  public static let noInvitationsYet = Phrase(
    en: "Nobody is invited yet: F2 invites all seats in office",
    fr: "Personne n’est encore invité : F2 invite tous les sièges en fonction")

  // Documents.
  public static let keyDocument = Phrase(en: "Document", fr: "Document")
  public static let newDocument = Phrase(en: "New document", fr: "Nouveau document")
  public static let newDocumentHelp = Phrase(
    en: "Add a document: what, from whom, by when", fr: "Ajouter un document : lequel, de qui, pour quand")
  public static let editDocument = Phrase(en: "Document", fr: "Document")
  public static let editDocumentHelp = Phrase(
    en: "Status in each language, due date, item, location",
    fr: "État dans chaque langue, échéance, point, emplacement")
  public static let from = Phrase(en: "Presented by", fr: "Présenté par")
  public static let dueOn = Phrase(en: "Due on", fr: "Attendu pour le")
  public static let location = Phrase(en: "Location", fr: "Emplacement")
  public static let locationHint = Phrase(
    en: "A file name, a link, a shelf mark; the program never opens it",
    fr: "Un nom de fichier, un lien, une cote de rayon ; le programme ne l’ouvre jamais")
  public static let datedHint = Phrase(
    en: "The date it bears: 12/3/2027, March 2027 or 2027",
    fr: "La date qu’il porte : 12/3/2027, mars 2027 ou 2027")
  public static let ordinalHint = Phrase(
    en: "Blank: the next one of the body", fr: "Vide : le suivant de l’instance")
  public static func symbolHint(_ next: String) -> Phrase {
    next.isEmpty
      ? Phrase(en: "Blank: without a symbol", fr: "Vide : sans cote")
      : Phrase(en: "Blank: the next one, \(next)", fr: "Vide : la suivante, \(next)")
  }
  public static func reportOf(_ body: Phrase) -> Phrase {
    Phrase(en: "Report: \(body.en)", fr: "Rapport : \(body.fr)")
  }
  public static let documentStatus = Phrase(en: "Status of documents", fr: "État des documents")
  public static let keyStatus = Phrase(en: "Status", fr: "État")
  public static let documentStatusHelp = Phrase(
    en: "Received, in translation, ready: the next step of the document",
    fr: "Reçu, en traduction, prêt : l’étape suivante du document")
  public static let keyReceived = Phrase(en: "Received", fr: "Reçus")
  public static let receivedHelp = Phrase(
    en: "Mark several documents as received at once", fr: "Marquer plusieurs documents comme reçus d’un coup")
  public static let statusWords = Phrase(
    en: "The status is set for all documents listed.", fr: "L’état vaut pour tous les documents de la liste.")
  public static let allLanguages = Phrase(
    en: "every language expected", fr: "toutes les langues attendues")
  public static let noDocumentsYet = Phrase(
    en: "No documents yet: F2 adds one", fr: "Pas encore de document : F2 en ajoute un")
  public static let whichReport = Phrase(en: "Which report?", fr: "Quel rapport ?")
  public static let whichDocument = Phrase(en: "Which document?", fr: "Quel document ?")

  // Preparation: what Enter does on a line.
  public static let prepareDate = Phrase(en: "date and place", fr: "la date et le lieu")
  public static let prepareInvite = Phrase(en: "whom to invite?", fr: "qui inviter ?")
  public static let prepareSend = Phrase(
    en: "who has no invitation yet?", fr: "qui n’a pas encore son invitation ?")
  public static let prepareReplies = Phrase(
    en: "who has not replied yet?", fr: "qui n’a pas encore répondu ?")
  public static let prepareReports = Phrase(en: "which report is missing?", fr: "quel rapport manque ?")
  public static let prepareDocuments = Phrase(
    en: "which document is not ready?", fr: "quel document n’est pas prêt ?")
  public static let prepareExperts = Phrase(
    en: "plan the experts’ meeting", fr: "prévoir la réunion des experts")
  public static let prepareNotes = Phrase(en: "the chair’s notes", fr: "les éléments de langage")
  public static let prepareAgenda = Phrase(en: "the agenda", fr: "l’ordre du jour")
  public static let keyComplete = Phrase(en: "Complete", fr: "Compléter")
  /// `Enter: who has no invitation yet?`
  public static func enter(_ what: Phrase) -> Phrase {
    Phrase(en: "Enter: \(what.en)", fr: "Entrée : \(what.fr)")
  }
}

extension FormTitles {
  public static let planIt = Phrase(en: "fix its day and place", fr: "en fixer le jour et le lieu")
  public static let keyPlan = Phrase(en: "Plan it", fr: "Programmer")
  public static let keyContactAll = Phrase(en: "Remind all", fr: "Relancer tous")
}

extension ScreenWords {
  /// How often the reply to an invitation was asked for: `2 reminders`.
  public static func remindedOfInvitation(_ count: Int) -> Phrase { Nouns.reminder.counted(count) }
}
