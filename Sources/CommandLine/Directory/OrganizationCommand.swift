import ArgumentParser
import Localization

struct OrganizationCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "organization", en: "Add and edit organisations.", fr: "Ajouter et modifier des organisations.",
      subcommands: [
        OrganizationAddCommand.self, OrganizationEditCommand.self, OrganizationClassifyCommand.self,
        OrganizationWithdrawClassificationCommand.self, OrganizationCloseCommand.self,
        OrganizationReopenCommand.self,
      ])
  }
}
