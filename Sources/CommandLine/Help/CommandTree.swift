import ArgumentParser
import CanonicalJSON
import Domain

/// The definitions of subcommands in one language.
enum CommandTree {
  private struct Dump: Decodable { let command: CommandDefinition }

  /// A subcommand with those below it; without names, the program as a whole.
  ///
  /// `nil` when ArgumentParser's description cannot be read, as after a change of its format; a test keeps watch.
  static func definition(of names: [String] = [], in language: Language) -> CommandDefinition? {
    HelpLanguage.$current.withValue(language) { () -> CommandDefinition? in
      do {
        _ = try SecretariatCommand.parseAsRoot(names + ["--experimental-dump-help"])
        return nil
      } catch {
        let text = SecretariatCommand.fullMessage(for: error)
        guard let tree = try? JSONReader.read(Array(text.utf8)),
          let dump = try? JSONTreeDecoder().decode(Dump.self, from: tree)
        else { return nil }
        var command = dump.command
        // ArgumentParser lists its own “help” below whatever is described; only the program as a whole has it.
        if !names.isEmpty { command.subcommands.removeAll { $0.commandName == "help" } }
        return command
      }
    }
  }
}
