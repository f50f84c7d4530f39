/// The words of forms and keys about who attends a meeting.
extension FormTitles {
  public static let attendance = Phrase(en: "Attendance", fr: "Participation")
  public static let arrivedLate = Phrase(en: "Arrived late", fr: "Arrivée tardive")
  public static let leftMeeting = Phrase(en: "Left the meeting", fr: "Départ")
  public static let representedTitle = Phrase(en: "Represented", fr: "Représentation")
  public static let addParticipants = Phrase(en: "Other participants", fr: "Autres participants")
  public static let allPresent = Phrase(en: "All present", fr: "Tous présents")
  public static let who = Phrase(en: "Who", fr: "Qui")
  public static let delegationMembers = Phrase(en: "Delegation", fr: "Délégation")
  public static let delegationLines = Phrase(
    en: "One person a line, the head first: name, title / title in French",
    fr: "Une personne par ligne, le chef d’abord : nom, titre / titre en anglais")
  public static let representedHint = Phrase(
    en: "Blank if whoever represents it is not in the register",
    fr: "Vide si le représentant ne figure pas dans le registre")
  public static let representedPreface = Phrase(
    en: "A seat that is represented counts towards the quorum.",
    fr: "Un siège représenté compte pour le quorum.")
  public static let localTimeHint = Phrase(
    en: "On the clock of the meeting: 9, 9:30, 14:00", fr: "Heure du lieu de la réunion : 9, 9 h 30, 14 h")

  // Keys: the same letters in both languages.
  public static let keyPresent = Phrase(en: "Present", fr: "Présent")
  public static let keyRepresented = Phrase(en: "Represented", fr: "Représenté")
  public static let keyExcused = Phrase(en: "Excused", fr: "Excusé")
  public static let keyAbsent = Phrase(en: "Absent", fr: "Absent")
  public static let keyLate = Phrase(en: "Late", fr: "Retard")
  public static let keyLeft = Phrase(en: "Left", fr: "Départ")
  public static let keyAllPresent = Phrase(en: "All present", fr: "Tous présents")
  public static let keyGuest = Phrase(en: "Add", fr: "Ajouter")

  // Help.
  public static let presentHelp = Phrase(en: "Present", fr: "Présent")
  public static let representedHelp = Phrase(
    en: "Represented; asks by whom", fr: "Représenté ; demande par qui")
  public static let excusedHelp = Phrase(en: "Excused: sent apologies", fr: "Excusé")
  public static let absentHelp = Phrase(en: "Absent without apologies", fr: "Absent sans excuse")
  public static let lateHelp = Phrase(
    en: "Arrived late; the time is now unless another is given",
    fr: "Arrivée tardive ; l’heure est celle du moment, sauf autre indication")
  public static let leftHelp = Phrase(
    en: "Left before the end; the time is now unless another is given",
    fr: "Départ avant la fin ; l’heure est celle du moment, sauf autre indication")
  public static let allPresentHelp = Phrase(
    en: "Record as present all who accepted; all invited where nobody has replied",
    fr: "Enregistrer présents ceux qui ont accepté ; tous les invités si nul n’a répondu")
  /// How many were recorded, and who was left as they were, by the reason.
  public static func presentAndLeft(_ present: Int, _ left: Phrase) -> Phrase {
    Phrase(
      en: "\(present) present; left: \(left.en)",
      fr: "\(present) présent\(present > 1 ? "s" : "") ; restent \(left.fr)")
  }
  /// All who are expected are on record already.
  public static func allRecorded(_ left: Phrase?) -> Phrase {
    let words = Phrase(
      en: "Nothing was changed: all who are expected are recorded",
      fr: "Rien n’a changé : tous les attendus sont enregistrés")
    guard let left else { return words }
    return words + Phrase(en: "; left: \(left.en)", fr: " ; restent \(left.fr)")
  }
  public static func doubtDeclined(_ count: Int) -> Phrase {
    Phrase(en: "\(count) declined", fr: "\(count) refus")
  }
  public static func doubtTentative(_ count: Int) -> Phrase {
    Phrase(en: "\(count) tentative", fr: "\(count) incertain\(count > 1 ? "s" : "")")
  }
  public static func doubtUnanswered(_ count: Int) -> Phrase {
    Phrase(en: "\(count) without reply", fr: "\(count) sans réponse")
  }
  public static func doubtWithdrawn(_ count: Int) -> Phrase {
    Phrase(en: "\(count) no longer invited", fr: "\(count) désinvité\(count > 1 ? "s" : "")")
  }
  public static func doubtUninvited(_ count: Int) -> Phrase {
    Phrase(en: "\(count) not invited", fr: "\(count) non invité\(count > 1 ? "s" : "")")
  }
  public static let editAttendanceHelp = Phrase(
    en: "Delegation with head and titles, times, representation",
    fr: "Délégation avec chef et titres, heures, représentation")
  public static let guestHelp = Phrase(
    en: "Add observers, guests and others who hold no seat",
    fr: "Ajouter observateurs, invités et autres participants sans siège")
}
