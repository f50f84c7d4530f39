/// The two working languages.
public enum Language: String, CaseIterable, Codable, Sendable, CodingKeyRepresentable {
  case english = "en"
  case french = "fr"

  public var other: Language { self == .english ? .french : .english }
}
