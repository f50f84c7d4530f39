import ArgumentParser
import Domain
import Localization

struct ShowCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "show", en: "Show everything about one record or decision, with its sources.",
      fr: "Afficher tout ce qui est connu d’une fiche ou d’une décision, avec les sources.",
      discussion: Phrase(
        en:
          "A record is named by its id, acronym or name; a decision by its symbol; the register itself is “office”.",
        fr:
          "Une fiche se désigne par son id, son sigle ou son nom ; une décision par sa cote ; le registre lui-même par « office »."
      ))
  }

  @Argument(help: ArgumentHelp(en: "What to show.", fr: "Ce qu’il faut afficher.", value: .identifierWord))
  var words: [String]

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  /// The columns of a page that goes elsewhere than to a terminal.
  private static let pageWidth = 100

  func perform(in session: Session) throws(CommandLineError) {
    let found = try session.find(words.joined(separator: " "))
    if common.json {
      session.write(try session.object(found))
    } else {
      session.write(try session.sheet(found).lines(width: session.width ?? Self.pageWidth))
    }
  }
}
