import Commands
import Domain
import Localization

/// The closure of a meeting. What stands in its way is named, and can be settled in the same act; what is merely unfinished is named.
struct CloseMeetingForm: OfficerForm {
  static let name = "close-meeting"

  /// What becomes of the proposals that are still open.
  enum Remainder: String { case decideFirst, adopt, put, withdraw }

  var meeting: MeetingID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let (record, now) = try MeetingClock.offered(for: meeting, register, around)
    let wording = Wording(register, around)
    let body = try record.body.map { id throws(RegisterError) in try register.body(id) }
    let open = record.decisions.filter { $0.standing == .proposed }
    let adopted = record.decisions.filter(\.standing.isAdopted)
    let symbols = try symbols(of: adopted, in: record, body, register)
    var preface = [consequence(symbols, isSettled: open.isEmpty)[around.language]]
    var fields: [FormField] = [
      .time(.time, now ?? record.timing.schedule?.end, around).labelled(FormTitles.closed)
    ]
    if !open.isEmpty {
      preface.append(
        FormTitles.inTheWay(open.map { wording.names.decision($0, in: record) })[around.language])
      let options: [(Remainder, Phrase)] = [
        (.decideFirst, FormTitles.decideFirst), (.adopt, FormTitles.adoptAll), (.put, FormTitles.deferAll),
        (.withdraw, FormTitles.withdrawAll),
      ]
      fields.append(
        .choice(.state, options.map { ($0.0.rawValue, $0.1) }, Remainder.decideFirst.rawValue)
          .labelled(FormTitles.whatIsOpen))
    }
    preface += UnfinishedBusiness(meeting: record, body: body).phrases.map { $0[around.language] }
    return try FormContent(
      FormTitles.closeMeeting[around.language], note: wording(wording.names.title(of: record)),
      preface: preface,
      button: FormTitles.closeMeeting, fields
    ).seeing([record.key], register)
  }

  private func symbols(
    of decisions: [Decision], in record: Meeting, _ body: Body?, _ register: any Register
  ) throws(RegisterError) -> [String] {
    let office = try register.office()
    return decisions.compactMap {
      NumberingRule.provisionalSymbol(for: $0.id, in: record, body: body, office: office)
    }
  }

  private func consequence(_ symbols: [String], isSettled: Bool) -> Phrase {
    guard let first = symbols.first, let last = symbols.last else { return FormTitles.nothingAdopted }
    return isSettled ? FormTitles.numbersFinal(first, last) : FormTitles.numbersFinal(symbols.count)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let open = try series.current.meeting(meeting).decisions.filter { $0.standing == .proposed }.map(\.id)
    for id in open {
      let reference = DecisionReference(meeting: meeting, decision: id)
      switch reader.choice(.state, as: Remainder.self) {
      case .adopt: try series.perform(AdoptDecision(decision: reference, method: .consensus))
      case .put: try series.perform(DeferDecision(decision: reference))
      case .withdraw: try series.perform(WithdrawDecision(decision: reference))
      case .decideFirst, nil: break
      }
    }
    try series.perform(CloseMeeting(meeting: meeting, at: try reader.time(.time)))
  }
}
