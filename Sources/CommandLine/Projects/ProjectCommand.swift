import ArgumentParser
import Localization

struct ProjectCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "project", en: "Add and edit projects, their partners and the reports they owe.",
      fr: "Ajouter et modifier des projets, leurs partenaires et les rapports attendus.",
      subcommands: [
        ProjectAddCommand.self, ProjectEditCommand.self, ProjectStateCommand.self, ProjectLinkCommand.self,
        ProjectUnlinkCommand.self, ProjectPartnerCommand.self, ProjectRemovePartnerCommand.self,
        ProjectReportCommand.self, ProjectEditReportCommand.self, ProjectRemoveReportCommand.self,
      ])
  }
}
