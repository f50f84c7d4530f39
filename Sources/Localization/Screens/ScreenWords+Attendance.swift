/// The words of the page of attendance.
extension ScreenWords {
  public static let votingSeats = Phrase(en: "Voting seats", fr: "Sièges votants")
  public static let otherParticipants = Phrase(en: "Observers and guests", fr: "Observateurs et invités")
  public static let noVotingSeats = Phrase(
    en: "No seat that counts is held on that day.", fr: "Aucun siège votant n’est pourvu à cette date.")
  public static let notYetRecorded = Phrase(en: "not recorded", fr: "à enregistrer")
  public static let nobodyRecorded = Phrase(
    en: "Nobody recorded yet – Enter opens the list",
    fr: "Aucune présence enregistrée – Entrée ouvre la liste")
  public static let headOfDelegation = Phrase(en: "Head of delegation", fr: "Chef de délégation")
  public static let delegate = Phrase(en: "Delegate", fr: "Membre")
  public static let reply = Phrase(en: "Reply", fr: "Réponse")
  public static let noDelegation = Phrase(
    en: "No delegation is named.", fr: "Aucune délégation n’est indiquée.")
  public static let attendanceHint = Phrase(
    en: "p present, r repr., e excused, a absent, l late, d left",
    fr: "p présent, r repr., e excusé, a absent, l retard, d départ")
  public static let attendanceHelp = Phrase(
    en:
      "Who is here, seat by seat in protocol order. A letter records the selected line: p present, r represented, e excused, a absent, l arrived late, d left. F8 records as present those who accepted; F4 changes the delegation and the times; F2 adds guests. The quorum is counted on the seats held that day.",
    fr:
      "Les présences, siège par siège, dans l’ordre protocolaire. Une lettre enregistre la ligne choisie : p présent, r représenté, e excusé, a absent, l arrivée tardive, d départ. F8 enregistre comme présents ceux qui ont accepté ; F4 modifie délégation et heures ; F2 ajoute des invités. Le quorum se compte sur les sièges pourvus ce jour-là."
  )
  public static let attendanceAheadHelp = Phrase(
    en: "Attendance can be recorded once the meeting is convened.",
    fr: "Les présences s’enregistrent une fois la réunion convoquée.")

  /// `accepted` of a party that is not recorded yet.
  public static func replied(_ reply: Phrase) -> Phrase {
    Phrase(en: "reply: \(reply.en)", fr: "réponse : \(reply.fr)")
  }
  public static func fromTime(_ time: String) -> Phrase { Phrase(en: "from \(time)", fr: "dès \(time)") }
  public static func untilTime(_ time: String) -> Phrase {
    Phrase(en: "until \(time)", fr: "jusqu’à \(time)")
  }
  public static func byParty(_ party: String) -> Phrase { Phrase(en: "by \(party)", fr: "par \(party)") }
}
