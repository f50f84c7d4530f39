import Domain

/// What is in one entry of a form, as it was typed or chosen.
public enum FormValue: Hashable, Codable, Sendable {
  case line(String)
  /// A text in both languages.
  case text(Text)
  /// The value that was chosen, by the name the register gives it; `nil` for none.
  case choice(String?)
  case references([Reference])

  /// Whether nothing is filled in.
  var isEmpty: Bool {
    switch self {
    case .line(let line): line.allSatisfy(\.isWhitespace)
    case .text(let text): Language.allCases.allSatisfy { (text[$0] ?? "").allSatisfy(\.isWhitespace) }
    case .choice(let choice): choice == nil
    case .references(let references): references.isEmpty
    }
  }
}

/// The entries of a form by their fields.
public struct FormValues: Hashable, Sendable {
  var values: [Field: FormValue]

  public init(_ values: [Field: FormValue] = [:]) { self.values = values }

  subscript(field: Field) -> FormValue? {
    get { values[field] }
    set { values[field] = newValue }
  }

  /// Those that differ from the others.
  func changed(from others: FormValues) -> FormValues { FormValues(values.filter { $1 != others[$0] }) }

  var isEmpty: Bool { values.isEmpty }
}

extension FormValues: Codable {
  public init(from decoder: any Decoder) throws {
    values = [:]
    for (name, value) in try [String: FormValue](from: decoder) {
      guard let field = Field(rawValue: name) else {
        // What stands in it must not be lost: whoever reads this shows it as text.
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "no entry is called \(name)"))
      }
      values[field] = value
    }
  }

  public func encode(to encoder: any Encoder) throws {
    try Dictionary(uniqueKeysWithValues: values.map { ($0.rawValue, $1) }).encode(to: encoder)
  }
}

extension FormValue {
  /// How it reads in a message.
  func words(_ language: Language) -> String {
    switch self {
    case .line(let line): line
    case .text(let text): text.best(for: language)
    case .choice(let choice): choice ?? "–"
    case .references(let references): references.map(\.label).joined(separator: ", ")
    }
  }
}
