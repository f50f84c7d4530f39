import ArgumentParser
import Commands
import Domain
import Localization

struct ProjectRemovePartnerCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove-partner", en: "Take a partner off a project.", fr: "Retirer un partenaire d’un projet.")
  }

  @Argument(help: ArgumentHelp(en: "The project.", fr: "Le projet.", value: .projectWord))
  var project: String

  @Argument(
    help: ArgumentHelp(
      en: "Who, or the id that `show` gives.", fr: "Qui, ou l’id que donne `show`.", value: .partyWord))
  var party: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id = try session.project(project)
    let register = try session.register()
    let partners = try session.asking { () throws(RegisterError) in try register.project(id).partners }
    let command = RemoveProjectPartner(project: id, partner: try partner(among: partners, session))
    try session.save(command, .record(.project(id)))
  }

  /// - Throws: `ambiguous` when the party takes part in several roles.
  private func partner(
    among partners: [ProjectPartner], _ session: Session
  ) throws(CommandLineError) -> Identifier<ProjectPartner> {
    if let exact = partners.first(where: { $0.id.text == party }) { return exact.id }
    let meant = try session.party(party) as Party
    let found = partners.filter { $0.party == meant }
    if found.count > 1 { throw .register(.ambiguous(party, found.map(\.id.text))) }
    guard let only = found.first else {
      throw .register(.noSuchElement(.partner, party, in: .project(try session.project(project))))
    }
    return only.id
  }
}
