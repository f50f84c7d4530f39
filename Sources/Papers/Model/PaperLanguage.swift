import Domain

/// In which language a paper is: one of the two, or both side by side.
public enum PaperLanguage: String, CaseIterable, Codable, Sendable {
  case english = "en"
  case french = "fr"
  case both

  public init(_ language: Language) { self = language == .english ? .english : .french }

  public var all: [Language] {
    switch self {
    case .english: [.english]
    case .french: [.french]
    case .both: [.english, .french]
    }
  }

  /// The language that the paper as a whole is in; of both, English.
  public var first: Language { self == .french ? .french : .english }
}
