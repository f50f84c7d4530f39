import ArgumentParser

/// A value of a closed set that an edit gives, or `none` to take it away.
struct ChoiceOrNone<Value: RawRepresentable & CaseIterable & Sendable>: ExpressibleByArgument, Sendable
where Value.RawValue == String {
  private static var none: String { "none" }

  /// `nil` where it is taken away.
  let value: Value?

  init?(argument: String) {
    guard argument != Self.none else {
      value = nil
      return
    }
    guard let choice = Choice<Value>(argument: argument) else { return nil }
    value = choice.value
  }

  var defaultValueDescription: String { value?.rawValue.hyphenated ?? Self.none }

  static var allValueStrings: [String] { Choice<Value>.allValueStrings + [none] }
}
