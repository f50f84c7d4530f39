import ArgumentParser

/// The subcommand that a list of words calls, and where its own words begin.
struct CommandPath {
  let type: any ParsableCommand.Type
  /// Its name behind that of the program: `meeting schedule`.
  let names: [String]

  /// Descends as long as the words name subcommands.
  init(_ words: some Sequence<String>) {
    var current: any ParsableCommand.Type = SecretariatCommand.self
    var names: [String] = []
    for word in words {
      guard let next = Self.subcommand(word, of: current) else { break }
      current = next
      names.append(word)
    }
    type = current
    self.names = names
  }

  /// The words with which it is called: `secretariat meeting schedule`.
  var words: String { ([CommandLineProgram.name] + names).joined(separator: " ") }

  static func subcommand(_ name: String, of type: any ParsableCommand.Type) -> (any ParsableCommand.Type)? {
    type.configuration.subcommands.first { $0.configuration.commandName == name }
  }
}
