/// A document before a meeting or a piece of evidence, with where it stands in each language.
public struct MeetingDocument: Hashable, Codable, Sendable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case report, note, draftDecision, statement, communique, conclusions, letter, evidence, other
    /// What the chair says, item by item; for the chair alone.
    case speakingNotes

    /// Whether participants get it: neither evidence of a follow-up nor what is written for the chair alone.
    public var isCirculated: Bool { self != .evidence && self != .speakingNotes }
  }

  public enum Status: String, Codable, Sendable, CaseIterable { case awaited, received, inTranslation, ready }

  /// The status per language; a language that is absent is not expected.
  public struct Languages: Hashable, Codable, Sendable {
    public var en: Status?
    public var fr: Status?

    public init(en: Status? = nil, fr: Status? = nil) {
      self.en = en
      self.fr = fr
    }

    public subscript(language: Language) -> Status? {
      get { language == .english ? en : fr }
      set { if language == .english { en = newValue } else { fr = newValue } }
    }
  }

  public var id: Identifier<MeetingDocument>
  public var kind: Kind
  public var symbol: String?
  public var title: Text
  public var languages: Languages
  public var from: Party?
  public var due: CalendarDay?
  public var dated: PartialDate?
  /// Where it is kept: a file name, a link, a shelf mark. Never opened by the program.
  public var location: String?
  public var source: SourceNote?

  public init(
    id: Identifier<MeetingDocument>, kind: Kind, symbol: String? = nil, title: Text,
    languages: Languages = Languages(), from: Party? = nil, due: CalendarDay? = nil,
    dated: PartialDate? = nil,
    location: String? = nil, source: SourceNote? = nil
  ) {
    self.id = id
    self.kind = kind
    self.symbol = symbol
    self.title = title
    self.languages = languages
    self.from = from
    self.due = due
    self.dated = dated
    self.location = location
    self.source = source
  }
}
