import ArgumentParser
import Commands
import Domain
import Localization

struct AllocationRemoveCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove", en: "Remove an allocation that was entered by mistake and never paid.",
      fr: "Supprimer une allocation saisie par erreur et jamais décaissée.")
  }

  @OptionGroup var argument: FundArgument

  @Argument(
    help: ArgumentHelp(
      en: "The allocation, by its id, project or title.",
      fr: "L’allocation, par son id, son projet ou son titre.", value: .allocationWord))
  var name: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    try session.save(
      RemoveAllocation(fund: id, allocation: try session.allocation(name, of: id)), of: id)
  }
}
