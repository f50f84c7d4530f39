import Domain

extension Names {
  /// A meeting by what it is called, without its body: `6th ordinary plenary`, `6e plénière ordinaire`.
  public func title(of meeting: Meeting) -> Phrase {
    title(
      meeting.kind, ordinal: meeting.ordinal, title: meeting.title, body: meeting.body,
      date: meeting.timing.schedule?.date, year: meeting.year)
  }

  public func title(of meeting: MeetingRow) -> Phrase {
    title(
      meeting.kind, ordinal: meeting.ordinal, title: meeting.title, body: meeting.body,
      date: meeting.schedule?.date, year: meeting.year)
  }

  /// A meeting before or after another of the same body.
  public func title(of neighbour: MinutesNeighbours.Neighbour, body: BodyID?) -> Phrase {
    title(
      neighbour.kind, ordinal: neighbour.ordinal, title: neighbour.title, body: body,
      date: neighbour.schedule?.date, year: neighbour.schedule?.date.year ?? 0)
  }

  /// The meeting's title, or its identifier when it cannot be found.
  public func title(of id: MeetingID) -> Phrase {
    meeting(id).map { title(of: $0) } ?? Phrase(same: id.text)
  }

  /// With its body: `6th ordinary plenary of the Ministerial Coordination Platform`, `… de la Plateforme …`.
  public func fullTitle(of meeting: Meeting, _ form: NameForm = .long) -> Phrase {
    let owner = meeting.body.map { Phrase(same: " ") + appellation(.body($0), form).genitive }
    return title(
      meeting.kind, ordinal: meeting.ordinal, title: meeting.title, body: meeting.body,
      date: meeting.timing.schedule?.date, year: meeting.year, owner: owner ?? .empty)
  }

  public func fullTitle(of id: MeetingID, _ form: NameForm = .long) -> Phrase {
    meeting(id).map { fullTitle(of: $0, form) } ?? Phrase(same: id.text)
  }

  /// `meeting` and `plenary` as this body calls them: only a platform meets in plenary.
  public func meetingNoun(of body: BodyID?) -> Noun { isPlenary(body) ? Nouns.plenary : Nouns.meeting }

  public func isPlenary(_ id: BodyID?) -> Bool { id.flatMap { body($0) }?.kind == .platform }

  /// - Parameter owner: what follows the kind; a title of its own already names what it is.
  private func title(
    _ kind: Meeting.Kind, ordinal: Int?, title: Text?, body: BodyID?, date: PartialDate?, year: Int,
    owner: Phrase = .empty
  ) -> Phrase {
    if let title, !title.isEmpty { return title.phrase }
    let words = kind.phrase(plenary: isPlenary(body)) + owner
    if kind == .betweenMeetings { return words.capitalized + ", \(year)" }
    if let ordinal { return ordinal.ordinal(.feminine) + " " + words }
    guard let date else { return words.capitalized }
    let written = date.phrase(.long)
    let preposition = date.exact != nil ? "du " : FrenchElision.elides(before: written.fr) ? "d’" : "de "
    return words.capitalized + Phrase(en: ", ", fr: " " + preposition) + written
  }
}
