import ArgumentParser
import CanonicalJSON
import Commands
import Domain
import Localization

struct MinutesVersionsCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "versions", en: "List what a section of the minutes said, the newest first.",
      fr: "Lister les versions d’une section du compte rendu, la plus récente d’abord.")
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var section: SectionArgument
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let versions = try session.versions(of: try session.section(section.section, of: id), in: id)
    if common.json { return session.write(.array(versions.map(\.object))) }
    let language = session.language
    let columns: [ListColumn] = [
      .number(Field.number.phrase.capitalized), .plain(ListWords.date), .plain(ListWords.who),
      .words(Field.text.phrase.capitalized),
    ]
    try session.write(versions, nothing: MinutesWords.onlyGenerated, columns) { entry in
      [
        String(entry.number), entry.version.at.phrase[language], entry.version.person,
        entry.version.text?.words(in: language) ?? MinutesWords.generatedWords[language],
      ]
    }
  }
}

/// A version of a section with its number: the oldest is 1, and numbers stay when others follow.
struct NumberedVersion {
  let number: Int
  let version: MinutesVersion

  fileprivate var object: JSON {
    var object = JSON.object(JSONObject())
    object["number"] = .integer(number)
    object["at"] = .string(version.at.description)
    object["person"] = .string(version.person)
    object["en"] = version.text?.en.map(JSON.string)
    object["fr"] = version.text?.fr.map(JSON.string)
    return object
  }
}

extension Session {
  /// What a section said, the newest first.
  func versions(
    of section: Identifier<MinutesSection>, in meeting: MeetingID
  ) throws(CommandLineError) -> [NumberedVersion] {
    let register = try register()
    let versions = try asking { () throws(RegisterError) in
      try MinutesVersions.all(of: section, in: try register.meeting(meeting), register)
    }
    return versions.enumerated().map { NumberedVersion(number: versions.count - $0, version: $1) }
  }
}
