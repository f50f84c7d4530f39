import Domain
import Localization
import PlainText

/// A meeting as the subject of a sentence, with its article and its French gender.
struct MeetingSubject {
  /// `the 6th ordinary plenary of the Platform`, `la 6e plénière ordinaire de la Plateforme`.
  let phrase: Phrase
  let gender: Gender

  init(_ meeting: Meeting, _ names: Names) {
    if let title = meeting.title, !title.isEmpty {
      let words = title.phrase
      gender = Self.gender(ofTitle: words.fr) ?? .feminine
      phrase = Phrase(en: Self.english(words.en), fr: Self.french(words.fr))
      return
    }
    let kind = meeting.kind.phrase(plenary: names.isPlenary(meeting.body))
    let number = meeting.ordinal.map { $0.ordinal(.feminine) + " " } ?? .empty
    let owner = meeting.body.map { Phrase(same: " ") + names.appellation(.body($0)).genitive } ?? .empty
    gender = .feminine
    phrase = Phrase(en: "the ", fr: "la ") + number + kind + owner
  }

  /// `to the 6th plenary`, `à la 6e plénière`, `au forum`.
  var dative: Phrase {
    let french = phrase.fr.hasPrefix("le ") ? "au " + phrase.fr.dropFirst(3) : "à " + phrase.fr
    return Phrase(en: "to " + phrase.en, fr: french)
  }

  /// A title that names a meeting can follow an article; any other one stands in quotation marks.
  private static func english(_ title: String) -> String {
    let words = title.foldedForSearch.split { !$0.isLetter }.map(String.init)
    guard words.contains(where: englishNouns.contains) else {
      return "the meeting " + title.quoted(in: .english)
    }
    return words.first == "the" ? title.uncapitalizingFirst : "the " + title.uncapitalizingFirst
  }

  private static func french(_ title: String) -> String {
    guard let gender = gender(ofTitle: title) else { return "la réunion " + title.quoted(in: .french) }
    return FrenchElision.definite(title.uncapitalizingFirst, gender == .masculine ? .masculine : .feminine)
  }

  private static func gender(ofTitle title: String) -> Gender? {
    let first = title.foldedForSearch.prefix { $0.isLetter }
    if feminine.contains(String(first)) { return .feminine }
    return masculine.contains(String(first)) ? .masculine : nil
  }

  private static let englishNouns: Set<String> = [
    "meeting", "visit", "commemoration", "conference", "session", "retreat", "forum", "summit", "workshop",
    "seminar", "plenary", "consultation", "consultations", "ceremony", "dialogue",
  ]
  private static let feminine: Set<String> = [
    "reunion", "visite", "commemoration", "conference", "session", "retraite", "rencontre", "consultation",
    "ceremonie", "pleniere", "journee", "table",
  ]
  private static let masculine: Set<String> = [
    "forum", "sommet", "atelier", "seminaire", "dialogue", "colloque", "lancement",
  ]
}

extension String {
  /// With a small first letter, unless a capital follows (an acronym) or the word is a name's.
  fileprivate var uncapitalizingFirst: String {
    guard dropFirst().first?.isUppercase != true else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
