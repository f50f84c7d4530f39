import ArgumentParser
import Commands
import Domain
import Localization

struct MeetingCloseCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "close", en: "Close a meeting: the numbers of its decisions become final.",
      fr: "Clore une réunion : les numéros de ses décisions deviennent définitifs.")
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var time: TimeOptions
  /// What becomes of the drafts that nobody has decided on.
  enum Remainder: String, CaseIterable, Sendable { case adopt, `defer`, withdraw }

  @Option(
    help: ArgumentHelp(
      en: "What becomes of the drafts that are still open, in the same act; adopted is by consensus.",
      fr: "Le sort des projets encore ouverts, dans le même acte ; l’adoption se fait par consensus.",
      value: Phrase(en: "what", fr: "sort")))
  var openDrafts: Choice<Remainder>?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let time = try session.reading().time(time.at, .time)
    let remainder = openDrafts?.value
    let receipt = try session.perform { series throws(RegisterError) in
      let open = try series.current.meeting(id).decisions.filter { $0.standing == .proposed }.map(\.id)
      for decision in open {
        let reference = DecisionReference(meeting: id, decision: decision)
        switch remainder {
        case .adopt: try series.perform(AdoptDecision(decision: reference, method: .consensus))
        case .defer: try series.perform(DeferDecision(decision: reference))
        case .withdraw: try series.perform(WithdrawDecision(decision: reference))
        case nil: break
        }
      }
      try series.perform(CloseMeeting(meeting: id, at: time))
    }
    try session.confirm(receipt, .meeting(id))
  }
}
