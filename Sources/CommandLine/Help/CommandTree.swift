import ArgumentParser
import CanonicalJSON
import Domain

/// The definitions of all subcommands in one language.
enum CommandTree {
  private struct Dump: Decodable { let command: CommandDefinition }

  /// `nil` when ArgumentParser's description cannot be read, as after a change of its format; a test keeps watch.
  static func definition(in language: Language) -> CommandDefinition? {
    HelpLanguage.$current.withValue(language) { () -> CommandDefinition? in
      do {
        _ = try SecretariatCommand.parseAsRoot(["--experimental-dump-help"])
        return nil
      } catch {
        let text = SecretariatCommand.fullMessage(for: error)
        guard let tree = try? JSONReader.read(Array(text.utf8), limits: .record),
          let dump = try? JSONTreeDecoder().decode(Dump.self, from: tree)
        else { return nil }
        return dump.command
      }
    }
  }
}
