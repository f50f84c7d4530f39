import ArgumentParser
import Commands
import Domain
import Localization

struct MinutesRestoreCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "restore", en: "Put an earlier version of a section of the minutes back.",
      fr: "Rétablir une version antérieure d’une section du compte rendu.",
      discussion: Phrase(
        en: "“minutes versions” lists them; “minutes edit” without a text goes back to the generated words.",
        fr:
          "« minutes versions » les liste ; « minutes edit » sans texte revient à la rédaction automatique."))
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var section: SectionArgument

  @Argument(
    help: ArgumentHelp(en: "The version, by its number.", fr: "La version, par son numéro.", value: .number))
  var version: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let section = try session.section(section.section, of: id)
    let versions = try session.versions(of: section, in: id)
    let number = try session.reading().number(version, .number, in: 1...max(1, versions.count))
    guard let chosen = versions.first(where: { $0.number == number }) else {
      throw .register(.invalid(.number, .missing))
    }
    let command = EditMinutesSection(meeting: id, section: section, restoring: chosen.version.text)
    try session.save(command, .meeting(id))
  }
}
