/// One subcommand as ArgumentParser describes it in `--experimental-dump-help`: what help pages, checks of what was typed and
/// the manual are made from.
struct CommandDefinition: Decodable, Equatable {
  let commandName: String
  let abstract: String?
  let discussion: String?
  let superCommands: [String]
  var subcommands: [CommandDefinition]
  let arguments: [ArgumentDefinition]

  func subcommand(named name: String) -> CommandDefinition? { subcommands.first { $0.commandName == name } }

  func option(named name: String) -> ArgumentDefinition? {
    arguments.first { $0.kind != .positional && $0.names.contains { $0.name == name } }
  }

  var positionals: [ArgumentDefinition] { arguments.filter { $0.kind == .positional } }

  /// The words with which it is called: `secretariat meeting schedule`.
  var path: String { (superCommands + [commandName]).joined(separator: " ") }
}

/// One argument, option or flag of a subcommand.
struct ArgumentDefinition: Decodable, Equatable {
  enum Kind: String, Decodable { case positional, option, flag }

  struct Name: Decodable, Equatable {
    enum Kind: String, Decodable { case long, short, longWithSingleDash }

    let kind: Kind
    let name: String

    var written: String { (kind == .long ? "--" : "-") + name }
  }

  let kind: Kind
  let shouldDisplay: Bool
  let sectionTitle: String?
  let isOptional: Bool
  let isRepeating: Bool
  let parsingStrategy: String
  let names: [Name]
  let preferredName: Name?
  let valueName: String?
  let defaultValue: String?
  let allValues: [String]
  let abstract: String?

  /// As it is typed: `--due`, or `<meeting>` for an argument without a name.
  var written: String { preferredName?.written ?? "<\(valueName ?? "")>" }

  /// Whether it takes the next word whatever it looks like.
  var takesAnything: Bool { parsingStrategy == "unconditional" }
}
