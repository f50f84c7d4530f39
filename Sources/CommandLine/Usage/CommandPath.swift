/// The subcommand that a list of words calls, and where its own words begin.
struct CommandPath {
  let definition: CommandDefinition
  /// The words that name the subcommand are `words[..<end]`, global options in between included.
  let end: Int

  /// Descends as long as the words name subcommands; `help` at the beginning is passed over.
  init(_ words: [String], from root: CommandDefinition) {
    var current = root
    var index = words.first == "help" ? 1 : 0
    while index < words.count, let next = current.subcommand(named: words[index]) {
      current = next
      index += 1
    }
    definition = current
    end = index
  }
}
