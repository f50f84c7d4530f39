import ArgumentParser
import Commands
import Domain
import Localization

struct MinutesEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Write a section of the minutes in your own words.",
      fr: "Rédiger une section du compte rendu.",
      discussion: Phrase(
        en:
          "The section is opening, attendance, agenda, previous-minutes, matters-arising, other-business, next-meeting, closure, or the number of an item. Without a text it goes back to the generated words.",
        fr:
          "La section est opening, attendance, agenda, previous-minutes, matters-arising, other-business, next-meeting, closure, ou le numéro d’un point. Sans texte, elle revient à la rédaction automatique."
      ))
  }

  @OptionGroup var meeting: MeetingArgument

  @OptionGroup var section: SectionArgument

  @OptionGroup var text: WordingOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let section = try session.section(section.section, of: id)
    let command = EditMinutesSection(meeting: id, section: section, text: try text.text(session) ?? Text())
    try session.save(command, .meeting(id))
  }
}

extension Session {
  /// A section of a meeting's minutes by its identifier, its kind or the number of its item.
  func section(_ words: String, of meeting: MeetingID) throws(CommandLineError) -> Identifier<MinutesSection>
  {
    let register = try register()
    let record = try asking { () throws(RegisterError) in try register.meeting(meeting) }
    guard let minutes = record.minutes else { throw .register(.refused(.minutesMissing(meeting))) }
    let number = words.hasSuffix(".") ? String(words.dropLast()) : words
    let found =
      minutes.sections.first { $0.id.text == words }
      ?? minutes.sections.first { $0.kind != .item && $0.kind.rawValue.hyphenated == words }
      ?? minutes.sections.first { $0.item.flatMap { record.agendaNumber(of: $0) } == number }
    guard let found else {
      let allowed = minutes.sections.compactMap { section in
        section.kind == .item
          ? section.item.flatMap { record.agendaNumber(of: $0) } : section.kind.rawValue.hyphenated
      }
      throw .usage(
        .unknownValue(
          words, option: "<section>", allowed: allowed, nearest: NearestWord.of(words, in: allowed)))
    }
    return found.id
  }
}
