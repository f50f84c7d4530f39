import ArgumentParser
import CanonicalJSON
import Domain

/// The definitions of subcommands in one language.
enum CommandTree {
  private struct Dump: Decodable { let command: CommandDefinition }

  /// A subcommand with the names of those below it; without names, the program as a whole.
  ///
  /// `nil` when there is none of these names, or ArgumentParser's description cannot be read, as after a change of its format;
  /// a test keeps watch.
  static func definition(of names: [String] = [], in language: Language) -> CommandDefinition? {
    HelpLanguage.$current.withValue(language) { () -> CommandDefinition? in
      let path = CommandPath(names)
      guard path.names == names else { return nil }
      // What has subcommands has no options of its own, and describing all that lies below takes its time.
      return path.type.configuration.subcommands.isEmpty ? dump(names) : noun(path)
    }
  }

  private static func noun(_ path: CommandPath) -> CommandDefinition {
    var below = path.type.configuration.subcommands.map { CommandDefinition($0.configuration, above: []) }
    if path.names.isEmpty { below.append(.help) }
    return CommandDefinition(
      path.type.configuration, above: path.words.split(separator: " ").dropLast().map(String.init),
      subcommands: below, arguments: (path.names.isEmpty ? [.version] : []) + [.help])
  }

  private static func dump(_ names: [String]) -> CommandDefinition? {
    do {
      _ = try SecretariatCommand.parseAsRoot(names + ["--experimental-dump-help"])
      return nil
    } catch {
      let text = SecretariatCommand.fullMessage(for: error)
      guard let tree = try? JSONReader.read(Array(text.utf8)),
        let dump = try? JSONTreeDecoder().decode(Dump.self, from: tree)
      else { return nil }
      var command = dump.command
      // ArgumentParser lists its own “help” below whatever is described.
      command.subcommands = []
      return command
    }
  }
}

extension CommandDefinition {
  fileprivate init(
    _ configuration: CommandConfiguration, above: [String], subcommands: [CommandDefinition] = [],
    arguments: [ArgumentDefinition] = []
  ) {
    self.init(
      commandName: configuration.commandName ?? "", abstract: configuration.abstract,
      discussion: configuration.discussion, superCommands: above, subcommands: subcommands,
      arguments: arguments)
  }

  /// ArgumentParser's own subcommand, which help explains in its own words.
  fileprivate static var help: CommandDefinition {
    CommandDefinition(CommandConfiguration(commandName: "help"), above: [])
  }
}

extension ArgumentDefinition {
  fileprivate static var help: ArgumentDefinition {
    flag([.init(kind: .short, name: "h"), .init(kind: .long, name: "help")])
  }
  fileprivate static var version: ArgumentDefinition { flag([.init(kind: .long, name: "version")]) }

  private static func flag(_ names: [Name]) -> ArgumentDefinition {
    ArgumentDefinition(
      kind: .flag, shouldDisplay: true, sectionTitle: nil, isOptional: true, isRepeating: false,
      parsingStrategy: "default", names: names, preferredName: names.last, valueName: nil, defaultValue: nil,
      allValues: [], abstract: nil)
  }
}
