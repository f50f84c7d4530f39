import ArgumentParser
import Commands
import Domain
import Localization

struct UndoCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("undo", en: "Undo your last change.", fr: "Annuler votre dernière modification.")
  }

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let receipt = try session.perform(UndoLast())
    try session.confirmReversal(receipt)
  }
}
