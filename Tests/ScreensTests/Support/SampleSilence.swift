import Commands
import Domain
import Storage
import TestSupport

@testable import Screens

/// Texts between meetings on the morning of 12 July 2027: one to be confirmed, one whose clock runs, one objected to, and one whose
/// silence was broken by an objection that is withdrawn since.
enum SampleSilence {
  static let meeting: MeetingID = "mcp-between-meetings-2027"

  private static let once = Result { try circulating() }

  static func register() throws -> MemoryRegister { try once.get() }

  /// The text at a place among them, from 0.
  static func text(_ index: Int) throws -> DecisionReference {
    DecisionReference(meeting: meeting, decision: try register().meeting(meeting).decisions[index].id)
  }

  private static func circulating() throws -> MemoryRegister {
    let builder = SampleBuilder(MemoryRegister(try SampleRegister.held().trees), today: SampleRegister.after)
    let texts: [(Text, CalendarDay, LocalTime)] = [
      (
        Text(
          en: "The Platform approves the calendar of the groups.",
          fr: "La Plateforme approuve le calendrier des groupes."),
        "2027-07-08", "09:00"
      ),
      (
        Text(
          en: "The Platform approves the terms of reference of the study.",
          fr: "La Plateforme approuve les termes de référence de l’étude."),
        "2027-07-10", "17:00"
      ),
      (
        Text(
          en: "The Platform approves the budget of the study.",
          fr: "La Plateforme approuve le budget de l’étude."),
        "2027-07-10", "12:00"
      ),
      (
        Text(
          en: "The Platform invites the donors to the study.",
          fr: "La Plateforme invite les bailleurs à participer à l’étude."),
        "2027-07-09", "17:00"
      ),
    ]
    for (text, day, time) in texts {
      try builder.run(
        CirculateText(body: "mcp", verb: .approves, paragraphs: [text], on: day, at: time))
    }
    let decisions = try builder.register.meeting(meeting).decisions.map {
      DecisionReference(meeting: meeting, decision: $0.id)
    }
    for decision in decisions.suffix(2) {
      try builder.run(RaiseObjection(decision: decision, by: FormSample.chad, on: "2027-07-11", at: "10:00"))
    }
    try builder.run(BreakSilence(decision: decisions[3]))
    try builder.run(WithdrawObjection(decision: decisions[3], by: FormSample.chad))
    return builder.register
  }
}
