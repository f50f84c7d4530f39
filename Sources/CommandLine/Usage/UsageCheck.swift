import Localization

/// Finds out why words were refused, by going through them with the definition of the subcommand.
///
/// ArgumentParser tells its reasons in English sentences alone; these are told as values, to be said in either language.
struct UsageCheck {
  private let definition: CommandDefinition
  private let words: ArraySlice<String>
  private var positionals = 0
  private var given: Set<String> = []

  /// - Parameter words: what was typed behind the name of the subcommand.
  init(_ words: ArraySlice<String>, of definition: CommandDefinition) {
    self.definition = definition
    self.words = words
  }

  /// The first fault, or `nil` when there is none to be seen.
  mutating func fault() -> UsageFault? {
    var index = words.startIndex
    while index < words.endIndex {
      let word = words[index]
      if word == "--" { return rest(after: index) ?? missing() }
      let next = index + 1 < words.endIndex ? words[index + 1] : nil
      if word.hasPrefix("-"), word.count > 1 {
        switch option(word, next) {
        case .fault(let fault): return fault
        case .took(let count): index += count
        }
      } else {
        if let fault = positional(word) { return fault }
        index += 1
      }
    }
    return missing()
  }

  private enum Step {
    case fault(UsageFault)
    case took(Int)
  }

  private mutating func option(_ word: String, _ next: String?) -> Step {
    let name = String(word.prefix { $0 != "=" })
    let attached = word.contains("=") ? String(word.drop { $0 != "=" }.dropFirst()) : nil
    guard let known = definition.arguments.first(where: { $0.names.contains { $0.written == name } }) else {
      return .fault(.unknownOption(name, nearest: NearestWord.of(name, in: optionNames)))
    }
    given.insert(known.written)
    guard known.kind == .option else {
      return attached.map { .fault(.unexpectedValue(option: name, value: $0)) } ?? .took(1)
    }
    let looksLikeOption = (next?.hasPrefix("-") ?? true) && next != "-"
    guard let value = attached ?? (looksLikeOption && !known.takesAnything ? nil : next) else {
      return .fault(.missingValue(option: name))
    }
    if let fault = refusal(of: value, by: known) { return .fault(fault) }
    return .took(attached == nil ? 2 : 1)
  }

  private mutating func positional(_ word: String) -> UsageFault? {
    guard definition.subcommands.isEmpty else {
      let names = definition.subcommands.map(\.commandName)
      return .unknownCommand(word, nearest: NearestWord.of(word, in: names))
    }
    let places = definition.positionals
    guard positionals < places.count else { return .unexpectedArgument(word) }
    let place = places[positionals]
    if !place.isRepeating { positionals += 1 } else { given.insert(place.written) }
    return refusal(of: word, by: place)
  }

  private mutating func rest(after index: Int) -> UsageFault? {
    for word in words[(index + 1)...] {
      if let fault = positional(word) { return fault }
    }
    return nil
  }

  private func refusal(of value: String, by argument: ArgumentDefinition) -> UsageFault? {
    let allowed = argument.allValues
    guard !allowed.isEmpty, !allowed.contains(value) else { return nil }
    return .unknownValue(
      value, option: argument.written, allowed: allowed, nearest: NearestWord.of(value, in: allowed))
  }

  private func missing() -> UsageFault? {
    if !definition.subcommands.isEmpty { return .missingCommand(path: definition.path) }
    let places = definition.positionals
    if let place = places.dropFirst(positionals).first(where: {
      !$0.isOptional && !given.contains($0.written)
    }) {
      return .missingArgument(place.written)
    }
    return definition.arguments
      .first { $0.kind == .option && !$0.isOptional && !given.contains($0.written) }
      .map { .missingOption($0.written) }
  }

  private var optionNames: [String] { definition.arguments.flatMap { $0.names.map(\.written) } }
}
