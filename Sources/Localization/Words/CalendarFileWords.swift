import Domain

/// The words of files for calendar programs.
public enum CalendarFileWords {
  public static let agenda = Phrase(en: "Agenda:", fr: "Ordre du jour :")
  public static let invitations = Phrase(en: "Invitations are due", fr: "Envoi des invitations")
  public static let documents = Phrase(
    en: "Documents are due, English and French", fr: "Mise à disposition des documents, français et anglais")

  /// Which meetings are not in the file, and why.
  public static func undated(_ meetings: [Phrase]) -> Phrase {
    Phrase(en: "Not in the calendar, for want of a day: ", fr: "Absent du calendrier, faute de jour fixé : ")
      + Phrase(en: meetings.map(\.en).listed(in: .english), fr: meetings.map(\.fr).listed(in: .french)) + "."
  }
}
