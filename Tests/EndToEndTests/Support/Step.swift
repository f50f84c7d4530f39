import Testing

/// One command of a longer piece of work, with the moment at which it is given.
struct Step: Hashable, CustomTestStringConvertible {
  let words: [String]
  let clock: String
  /// Each command makes identifiers of its own, the same ones each time.
  let seed: String

  /// - Parameter line: as a shell would take it, with quotes around what holds blanks.
  init(_ line: String, clock: String, seed: String) {
    words = Self.split(line)
    self.clock = clock
    self.seed = seed
  }

  /// The words that name the command.
  var name: String { words.prefix { !$0.hasPrefix("-") }.prefix(2).joined(separator: " ") }

  var testDescription: String { words.joined(separator: " ") }

  private static func split(_ line: String) -> [String] {
    var words: [String] = []
    for (index, part) in line.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
      if index.isMultiple(of: 2) {
        words += part.split(separator: " ").map(String.init)
      } else {
        words.append(String(part))
      }
    }
    return words
  }
}

extension World {
  func program(for step: Step) -> Program {
    var program = program(seed: step.seed)
    program.clock = step.clock
    return program
  }
}
