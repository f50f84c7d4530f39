import ArgumentParser
import Commands
import Domain
import Localization

struct MinutesSettleCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "settle", en: "Say what was done with a comment on the minutes.",
      fr: "Indiquer la suite donnée à une observation sur le compte rendu.",
      discussion: Phrase(
        en: "The comments have numbers in “show MEETING”; a comment that is not taken needs the reason.",
        fr:
          "Les observations sont numérotées dans « show RÉUNION » ; une observation non retenue demande le motif."
      ))
  }

  /// What was done with it.
  enum Outcome: String, CaseIterable, Sendable { case taken, notTaken, open }

  @OptionGroup var meeting: MeetingArgument

  @OptionGroup var comment: CommentArgument

  @Argument(
    help: ArgumentHelp(
      en: "What was done with it.", fr: "La suite donnée.", value: Phrase(en: "outcome", fr: "suite")))
  var outcome: Choice<Outcome>

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Why it was not taken.", fr: "Pourquoi elle n’est pas retenue.", value: .text))
  var reason: String?

  @OptionGroup var day: DayOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let known = try session.comment(comment.comment, of: id)
    let name: CommentOutcome.Name? =
      switch outcome.value {
      case .taken: .taken
      case .notTaken: .notTaken
      case .open: nil
      }
    let command = SettleComment(
      meeting: id, comment: known.id, outcome: name, reason: try session.words(reason),
      on: try session.reading().day(day.on, .date, .past))
    let who = try session.names().phrase(known.by)
    try session.save(
      command, .words(who + " – " + (name?.phrase ?? CommentOutcome.openPhrase)))
  }
}

extension Session {
  /// A comment on the minutes of a meeting, by its number in their order or by its identifier.
  func comment(_ words: String, of meeting: MeetingID) throws(CommandLineError) -> MinutesComment {
    let register = try register()
    let record = try asking { () throws(RegisterError) in try register.meeting(meeting) }
    guard let comments = record.minutes?.comments else {
      throw .register(.refused(.minutesMissing(meeting)))
    }
    if let number = Int(words), comments.indices.contains(number - 1) { return comments[number - 1] }
    guard let found = comments.first(where: { $0.id.text == words }) else {
      throw .register(.noSuchElement(.comment, words, in: record.key))
    }
    return found
  }
}
