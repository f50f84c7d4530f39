import Commands
import Domain
import Localization

/// How many voting seats must be present; a body for which no source states it has no rule.
struct QuorumForm: OfficerForm {
  static let name = "quorum"
  private static let none = "none"
  private static let seatsOnly = "seats"

  var body: BodyID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.body(body)
    let rule = record.quorum
    let share = rule?.share.map(ShareEntry.init)
    let shares = ShareEntry.allCases.map { ($0.rawValue, FormTitles.ofVotingSeats($0.words)) }
    return try FormContent(
      ScreenWords.quorum[around.language], note: Wording(register, around).body(body, .short),
      [
        .choice(
          .quorum, [(Self.none, NoRuleWords.quorum)] + shares + [(Self.seatsOnly, FormTitles.numberOfSeats)],
          rule == nil ? Self.none : share?.rawValue ?? Self.seatsOnly),
        FormField.line(.share, share == .other ? rule?.share.map(ShareEntry.written) : nil).required
          .hinted(FormTitles.shareHint).shown(when: .quorum, is: ShareEntry.other.rawValue),
        with(.number(.seats, rule?.seats).labelled(FormTitles.atLeastSeats).hinted(FormTitles.seatsHint)),
        with(.source(rule?.source)),
      ]
    ).seeing([record.key], register)
  }

  /// Shown only where there is a rule.
  private func with(_ field: FormField) -> FormField {
    field.shown(when: .quorum, isOneOf: ShareEntry.allCases.map(\.rawValue) + [Self.seatsOnly])
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let known = try series.current.body(body).quorum
    guard reader.choice(.quorum) != Self.none else {
      try series.perform(EditBody(body: body, quorum: .to(nil)))
      return
    }
    let rule = QuorumRule(
      share: try reader.share(.quorum), seats: try reader.number(.seats, in: 1...10_000),
      source: reader.source(over: known?.source))
    if rule.share == nil && rule.seats == nil { throw .invalid(.seats, .missing) }
    try series.perform(EditBody(body: body, quorum: .to(rule)))
  }
}
