import CanonicalJSON

/// Which changes of a text are translations: a language is filled in or improved that is not the original (domain §2).
enum Translation {
  /// Whether the change touches one language of a text and leaves the original words alone. A text of which no original is named
  /// counts what stands in it as original, so that only its missing language can be filled.
  static func isTranslation(_ change: JSONChange, in meeting: Meeting) -> Bool {
    guard case .key(let name) = change.path.steps.last, let language = Language(rawValue: name),
      let parent = change.path.parent, let (text, original) = text(at: parent, in: meeting)
    else { return false }
    if let original = original ?? text.original {
      return original != language && !(text[original] ?? "").isEmpty
    }
    return (text[language] ?? "").isEmpty && !text.isEmpty
  }

  /// The text at a path of the meeting, and the original language when its record names one.
  private static func text(at path: JSONPath, in meeting: Meeting) -> (Text, Language?)? {
    switch MeetingPath(path).place {
    case .decision(let id, let rest):
      guard let decision = meeting.decisions.first(where: { $0.id.text == id }) else { return nil }
      return text(at: rest, in: decision).map { ($0, $0.original ?? decision.original) }
    case .other("agenda", let rest):
      guard rest.count == 2, let item = meeting.agenda.first(where: { $0.id.text == rest[0] }) else {
        return nil
      }
      return text(rest[1], in: item).map { ($0, nil) }
    case .other("minutes", let rest):
      guard rest.count == 3, rest[0] == "sections", rest[2] == "text" else { return nil }
      return meeting.minutes?.sections.first { $0.id.text == rest[1] }?.text.map { ($0, nil) }
    case .other("title", []): return meeting.title.map { ($0, nil) }
    case .whole, .order, .other: return nil
    }
  }

  private static func text(at rest: [String], in decision: Decision) -> Text? {
    switch (rest.first, rest.count) {
    case ("title", 1): decision.title
    case ("paragraphs", 3) where rest[2] == "text":
      decision.paragraphs.first { $0.id.text == rest[1] }?.text
    default: nil
    }
  }

  private static func text(_ member: String, in item: AgendaItem) -> Text? {
    switch member {
    case "title": item.title
    case "annotation": item.annotation
    case "discussion": item.discussion
    default: nil
    }
  }
}

extension Decision {
  /// The language in which a paragraph's words are the ones that count: as named, or else the only one it is written in.
  public func originalLanguage(of text: Text) -> Language? {
    if let named = text.original ?? original { return named }
    let written = Language.allCases.filter { !(text[$0] ?? "").isEmpty }
    return written.count == 1 ? written.first : nil
  }
}
