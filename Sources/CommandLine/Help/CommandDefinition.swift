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
