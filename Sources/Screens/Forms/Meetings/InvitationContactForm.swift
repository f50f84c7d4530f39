import Commands
import Domain
import Localization

/// A call, a reminder or a note about the invitations of one party or several.
struct InvitationContactForm: OfficerForm {
  static let name = "invitation-contact"

  var meeting: MeetingID
  /// Empty: all whose reply is awaited.
  var parties: [Party] = []

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.meeting(meeting)
    let meant = parties.isEmpty ? record.awaited.map(\.party) : parties
    let kinds: [LogEntry.Kind] = [.reminder, .contact, .note]
    let known = parties.count == 1 ? record.invitation(of: parties[0]) : nil
    let kind: LogEntry.Kind =
      parties.isEmpty || (known?.sent != nil && known?.reply == nil) ? .reminder : .contact
    return try FormContent(
      FormTitles.contact[around.language], note: wording(wording.names.fullTitle(of: record, .short)),
      preface: known?.log.suffix(2).map { Self.words($0, wording) } ?? [],
      [
        .choice(.kind, kinds.map { ($0.rawValue, $0.phrase) }, kind.rawValue),
        .line(.note),
        .day(.date, around.today, around, leaning: .past),
        .lookup(.holder, .invited(meeting), meant.map { Reference($0, wording) }, isMany: true)
          .labelled(FormTitles.parties).required,
      ]
    ).seeing([record.key], register)
  }

  private static func words(_ entry: LogEntry, _ wording: Wording) -> String {
    let note = entry.note.map { " – " + $0 } ?? ""
    return wording.day(entry.on) + "  " + wording(entry.phrase) + note
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let parties = reader.parties(.holder)
    if parties.isEmpty { throw .invalid(.holder, .missing) }
    for party in parties {
      try series.perform(
        LogInvitationContact(
          meeting: meeting, party: party, kind: reader.choice(.kind) ?? .contact, note: reader.line(.note),
          on: try reader.day(.date, .past)))
    }
  }
}

extension Meeting {
  /// Invitations that left and wait for a definite reply.
  var awaited: [Invitation] {
    standingInvitations.filter { $0.sent != nil && ($0.reply == nil || $0.reply == .tentative) }
  }
}
