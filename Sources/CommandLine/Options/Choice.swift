import ArgumentParser

/// A value of a closed set, typed in lower case with hyphens: `between-meetings`.
struct Choice<Value: RawRepresentable & CaseIterable & Sendable>: ExpressibleByArgument, Sendable
where Value.RawValue == String {
  let value: Value

  init(_ value: Value) { self.value = value }

  init?(argument: String) {
    guard let value = Value.allCases.first(where: { $0.rawValue.hyphenated == argument }) else { return nil }
    self.value = value
  }

  var defaultValueDescription: String { value.rawValue.hyphenated }

  static var allValueStrings: [String] { Value.allCases.map(\.rawValue.hyphenated) }
}

extension String {
  /// `betweenMeetings` → `between-meetings`.
  var hyphenated: String {
    reduce(into: "") { words, letter in
      words += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}
