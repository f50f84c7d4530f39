import Domain

/// The lines of a meeting's preparation in words (sketch A).
public enum PreparationWords {
  public static func label(_ kind: PreparationItem.Kind, _ names: Names) -> Phrase {
    switch kind {
    case .dateAndVenue: Phrase(en: "Date and venue confirmed", fr: "Date et lieu confirmés")
    case .invitations: Phrase(en: "Invitations", fr: "Invitations")
    case .replies: Phrase(en: "Replies and delegations", fr: "Réponses et délégations")
    case .groupReports: Phrase(en: "Reports of the groups", fr: "Rapports des groupes")
    case .documents: Phrase(en: "Documents, English and French", fr: "Documents, français et anglais")
    case .expertsMeeting, .expertsMeetingToPlan: Phrase(en: "Experts’ meeting", fr: "Réunion des experts")
    case .annotatedAgenda: Phrase(en: "Annotated agenda", fr: "Ordre du jour annoté")
    case .speakingNotes: Phrase(en: "Speaking notes for the chair", fr: "Éléments de langage, présidence")
    case .previousMinutes(let row, _): previousMinutes(row, names)
    }
  }

  /// The label where there is little room: `Minutes of the 5th plenary`.
  public static func shortLabel(_ kind: PreparationItem.Kind, _ names: Names) -> Phrase {
    guard case .previousMinutes(let row, _) = kind else { return label(kind, names) }
    guard let ordinal = row.ordinal else {
      return Phrase(en: "Previous minutes", fr: "Compte rendu précédent")
    }
    let meeting = ordinal.ordinal(.feminine) + " " + names.meetingNoun(of: row.body).singular
    return Phrase(en: "Minutes of the \(meeting.en)", fr: "Compte rendu de la \(meeting.fr)")
  }

  private static func previousMinutes(_ row: MeetingRow, _ names: Names) -> Phrase {
    let title = names.title(of: row)
    // An ordinal session is a noun of its own gender; any other title may be anything.
    return row.ordinal != nil && row.title == nil
      ? Phrase(en: "Minutes of the \(title.en)", fr: "Compte rendu de la \(title.fr)")
      : Phrase(en: "Minutes: \(title.en)", fr: "Compte rendu : \(title.fr)")
  }

  /// How far the line is, in a few words.
  public static func state(_ item: PreparationItem, _ names: Names) -> Phrase {
    switch item.kind {
    case .dateAndVenue(let date, let venue): return dateAndVenue(date, venue)
    case .invitations(let sent, let total):
      return total == 0
        ? Phrase(en: "nobody listed", fr: "personne sur la liste")
        : Phrase(en: "\(sent) of \(total) sent", fr: "\(sent) envoyée\(sent > 1 ? "s" : "") sur \(total)")
    case .replies(let accepted, let declined, let awaited):
      return Phrase(
        en: "\(accepted) yes, \(declined) no, \(awaited) awaited",
        fr: "\(accepted) oui, \(declined) non, \(awaited) en attente")
    case .groupReports(let received, let awaited): return groupReports(received, awaited, names)
    case .documents(let ready, let inTranslation, let received, let awaited):
      return documents(ready: ready, inTranslation: inTranslation, received: received, awaited: awaited)
    case .expertsMeeting(let row): return row.state.phrase
    case .expertsMeetingToPlan: return Phrase(en: "none planned", fr: "aucune prévue")
    case .annotatedAgenda(let annotated, let total): return annotatedAgenda(annotated, of: total)
    case .speakingNotes(let status):
      return status.map { status in
        status == .ready
          ? Phrase(en: "ready", fr: "prêts")
          : status == .inTranslation ? status.phrase : Phrase(en: "awaited", fr: "attendus")
      } ?? Phrase(en: "to be written", fr: "à rédiger")
    case .previousMinutes(let row, let number): return previousMinutes(row, number)
    }
  }

  /// A single group is named: `Security received, 3 awaited`.
  private static func groupReports(_ received: [BodyID], _ awaited: [BodyID], _ names: Names) -> Phrase {
    func counted(_ groups: [BodyID], isNamed: Bool) -> Phrase {
      guard isNamed, groups.count == 1, let pillar = names.body(groups[0])?.pillar, !pillar.isEmpty else {
        return Phrase(same: String(groups.count))
      }
      return pillar.phrase
    }
    let came = counted(received, isNamed: true)
    let missing = counted(awaited, isNamed: received.count != 1)
    return Phrase(
      en: "\(came.en) received, \(missing.en) awaited",
      fr:
        "\(came.fr) reçu\(received.count > 1 ? "s" : ""), \(missing.fr) attendu\(awaited.count > 1 ? "s" : "")"
    )
  }

  private static func dateAndVenue(_ date: Bool, _ venue: Bool) -> Phrase {
    switch (date, venue) {
    case (true, true): Phrase(en: "done", fr: "fait")
    case (true, false): Phrase(en: "venue missing", fr: "lieu à fixer")
    case (false, true): Phrase(en: "date missing", fr: "date à fixer")
    case (false, false): Phrase(en: "date and venue missing", fr: "date et lieu à fixer")
    }
  }

  private static func annotatedAgenda(_ annotated: Int, of total: Int) -> Phrase {
    if total == 0 { return Phrase(en: "no agenda yet", fr: "pas encore d’ordre du jour") }
    return Phrase(
      en: "\(annotated) of \(total) annotated",
      fr: "\(annotated) annoté\(annotated > 1 ? "s" : "") sur \(total)")
  }

  private static func documents(ready: Int, inTranslation: Int, received: Int, awaited: Int) -> Phrase {
    let parts = [
      (ready, Phrase(en: "ready", fr: ready > 1 ? "prêts" : "prêt")),
      (inTranslation, Phrase(en: "in translation", fr: "en traduction")),
      (received, Phrase(en: "received", fr: received > 1 ? "reçus" : "reçu")),
      (awaited, Phrase(en: "awaited", fr: awaited > 1 ? "attendus" : "attendu")),
    ].filter { $0.0 > 0 }
    return Phrase(
      en: parts.map { "\($0.0) \($0.1.en)" }.joined(separator: ", "),
      fr: parts.map { "\($0.0) \($0.1.fr)" }.joined(separator: ", "))
  }

  private static func previousMinutes(_ row: MeetingRow, _ number: String?) -> Phrase {
    guard row.minutes != .approved else { return MinutesStanding.Name.approved.phrase }
    guard let number else {
      return Phrase(en: "neither approved nor on the agenda", fr: "ni approuvé ni inscrit")
    }
    return Phrase(en: "to be approved, item \(number)", fr: "à approuver, point \(number)")
  }
}
