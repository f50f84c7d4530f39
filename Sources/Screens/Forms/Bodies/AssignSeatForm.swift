import Commands
import Domain
import Localization

/// Gives a seat to an organisation, a body, a person or a post, or adds a vacant one.
struct AssignSeatForm: OfficerForm {
  static let name = "assign-seat"
  /// Who holds it: a party of the directory, a post ex officio, nobody yet.
  private enum Holder: String, CaseIterable {
    case party, post, vacant

    var words: Phrase {
      switch self {
      case .party: FormTitles.heldByParty
      case .post: FormTitles.heldByPost
      case .vacant: FormTitles.heldByNobody
      }
    }
  }

  var body: BodyID
  var role = SeatRole.member

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.body(body)
    return try FormContent(
      FormTitles.assignSeat[around.language], note: wording.body(body, .short),
      preface: record.seatRules.map { RuleWords.seatRule($0, wording.names).capitalized[around.language] },
      [
        .choice(.role, SeatRole.allCases.map { ($0.rawValue, $0.phrase) }, role.rawValue),
        .choice(.kind, Holder.allCases.map { ($0.rawValue, $0.words) }, Holder.party.rawValue)
          .labelled(FormTitles.heldBy),
        FormField.lookup(.holder, .parties, new: .party).required
          .shown(when: .kind, is: Holder.party.rawValue),
        FormField.text(.post).required.shown(when: .kind, is: Holder.post.rawValue),
        FormField.lookup(.organization, .organizations, new: .organization).labelled(FormTitles.postOf)
          .shown(when: .kind, is: Holder.post.rawValue),
        .partialDay(.from, PartialDate(around.today), around, leaning: .nearest)
          .hinted(FormTitles.fromHint),
        .partialDay(.to, nil, around, leaning: .future).hinted(FormTitles.toHint),
      ] + SeatEntries.sitting(nil, wording)
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      AssignSeat(
        body: body, role: reader.choice(.role) ?? role, holder: try holder(reader),
        through: reader.party(.through), from: try SeatEntries.from(reader), to: try SeatEntries.to(reader),
        principal: reader.reference(.principal)?.person, alternate: reader.reference(.alternate)?.person,
        votes: SeatEntries.votes(reader), remark: reader.text(.remark), source: reader.source(over: nil)))
  }

  private func holder(_ reader: FormReader) throws(RegisterError) -> Party? {
    switch Holder(rawValue: reader.choice(.kind) ?? "") ?? .party {
    case .party: return try reader.requiredParty(.holder)
    case .post:
      return .post(
        try reader.requiredText(.post), of: reader.reference(.organization)?.organization)
    case .vacant: return nil
    }
  }
}
