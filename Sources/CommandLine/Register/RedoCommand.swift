import ArgumentParser
import Commands
import Domain
import Localization

struct RedoCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("redo", en: "Redo what you undid last.", fr: "Rétablir ce que vous venez d’annuler.")
  }

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let receipt = try session.perform(RedoLast())
    try session.confirmReversal(receipt)
  }
}
