import Commands
import ArgumentParser
import Domain
import Localization

struct AttendanceRecordCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "record", en: "Record that parties are present, represented, excused or absent.",
      fr: "Enregistrer des parties présentes, représentées, excusées ou absentes.",
      discussion: Phrase(
        en: "The delegation announced in the reply counts as present unless another one is given.",
        fr: "La délégation annoncée dans la réponse est réputée présente, sauf indication contraire."))
  }

  @OptionGroup var meeting: MeetingArgument

  @Argument(help: ArgumentHelp(en: "Who.", fr: "Qui.", value: .partyWord))
  var parties: [String]

  @Option(help: ArgumentHelp(en: "In which manner.", fr: "De quelle manière.", value: .mannerWord))
  var manner = Choice(Attendance.Manner.present)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Who represents them.", fr: "Qui les représente.", value: .partyWord))
  var representedBy: String?

  @OptionGroup var delegation: DelegationOptions

  @Option(
    help: ArgumentHelp(
      en: "When they came, if late.", fr: "L’heure d’arrivée, en cas de retard.", value: .time))
  var arrived: String?

  @Option(
    help: ArgumentHelp(en: "When they left, if early.", fr: "L’heure de départ, si anticipé.", value: .time))
  var left: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let read = try session.reading()
    let id: MeetingID = try session.meeting(meeting.meeting)
    let delegates = try delegation.delegates(session)
    let representative: Party? = try session.party(representedBy)
    let (arrived, left) = (try read.time(arrived, .time), try read.time(left, .endTime))
    // Every name is looked up before anything is saved.
    let parties = try session.parties(parties)
    let manner = manner.value
    let receipt = try session.perform { (series: inout CommandSeries) throws(RegisterError) in
      for party in parties {
        try series.perform(
          RecordAttendance(
            meeting: id, party: party, manner: manner, representedBy: representative, delegates: delegates,
            arrived: arrived, left: left))
      }
    }
    let names = try session.names()
    for party in common.json ? Array(parties.prefix(1)) : parties {
      let manner = manner.phrase(names.gender(of: party))
      try session.confirm(receipt, .words(names.phrase(party) + " – " + manner))
    }
    if !common.json { try session.writeQuorum(of: id) }
  }
}

extension Session {
  /// How many voting seats are present, and whether that makes a quorum.
  fileprivate func writeQuorum(of id: MeetingID) throws(CommandLineError) {
    let register = try register()
    let meeting = try asking { () throws(RegisterError) in try register.meeting(id) }
    guard let bodyID = meeting.body else { return }
    let body = try asking { () throws(RegisterError) in try register.body(bodyID) }
    write(RuleWords.quorum(QuorumComputation.quorum(of: meeting, body: body)) + ".")
  }
}
