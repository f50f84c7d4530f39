import Domain
import Localization

/// Sentences about a meeting that several papers say, from what is recorded.
struct MeetingSentences {
  let file: MeetingFile

  private var meeting: Meeting { file.meeting }
  private var names: Names { file.names }

  /// `The 6th ordinary plenary of … was held in N’Djamena on Tuesday 12 January 2027.`
  var wasHeld: Phrase {
    let subject = MeetingSubject(meeting, names)
    let verb = Phrase(en: "was held", masculine: "s’est tenu", feminine: "s’est tenue", subject.gender)
    return subject.phrase.capitalized + " " + verb + circumstances + "."
  }

  /// The same of a meeting that goes on or is still to come.
  var isHeld: Phrase {
    let verb = Phrase(en: "is held", fr: "se tient")
    return MeetingSubject(meeting, names).phrase.capitalized + " " + verb + circumstances + "."
  }

  private var circumstances: Phrase {
    let words = [PlaceNames.adverb(meeting.venue), date].compactMap { $0 }.joined(separator: " ")
    return words.isEmpty ? .empty : Phrase(same: " ") + words
  }

  /// `on Tuesday 12 January 2027`, `from 12 to 14 January 2027`, `in November 2014`.
  var date: Phrase? {
    guard let schedule = meeting.timing.schedule else { return nil }
    let words = schedule.phrase(.full)
    if let until = schedule.until, let first = schedule.date.exact, until != first {
      return Phrase(en: "on \(words.en)", fr: words.fr)
    }
    return schedule.date.exact == nil
      ? Phrase(en: "in \(words.en)", fr: "en \(words.fr)")
      : Phrase(en: "on \(words.en)", fr: "le \(words.fr)")
  }

  /// `under the chairmanship of Chad, represented by …`; `nil` when no source says who chairs.
  var chair: Phrase? {
    if let chair = meeting.chair, chair.party != nil || chair.person != nil { return recorded(chair) }
    guard let body = file.body else { return nil }
    let presiding = body.presiding(on: file.day)
    let holders = presiding.compactMap(\.holder)
    guard !holders.isEmpty else { return nil }
    guard presiding.contains(where: { $0.role == .coChair }) else {
      return Phrase(en: "under the chairmanship ", fr: "sous la présidence ") + genitive(holders)
    }
    return Phrase(en: "under the co-chairmanship ", fr: "sous la coprésidence ") + genitive(holders)
  }

  private func recorded(_ chair: MeetingChair) -> Phrase {
    let lead = Phrase(en: "under the chairmanship ", fr: "sous la présidence ")
    guard let party = chair.party else {
      return lead + (chair.person.map { Appellation(bare: names.personInFull($0)).genitive } ?? .empty)
    }
    let of = lead + names.appellation(party).genitive
    guard let person = chair.person, party != .person(person) else { return of }
    let who = Appellation(bare: names.personInFull(person))
    return of
      + Phrase(en: ", represented by \(who.phrase.en)", fr: ", en la personne \(who.genitive.fr)")
  }

  private func genitive(_ parties: [Party]) -> Phrase {
    let all = parties.map { names.appellation($0) }
    return Phrase(
      en: "of " + all.map(\.definite.en).listed(in: .english),
      fr: all.map(\.genitive.fr).listed(in: .french))
  }
}
