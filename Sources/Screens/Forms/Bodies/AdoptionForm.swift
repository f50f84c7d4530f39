import Commands
import Domain
import Localization

/// By which methods a body may adopt, and with what majority when it votes.
struct AdoptionForm: OfficerForm {
  static let name = "adoption"
  private static let simple = "simple"
  /// The methods among which a body chooses; "not stated" is open to all, for meetings of the past.
  private static let entries: [(field: Field, method: AdoptionMethod)] = [
    (.consensus, .consensus), (.vote, .vote), (.acclamation, .acclamation), (.noObjection, .noObjection),
    (.silence, .silence),
  ]

  var body: BodyID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.body(body)
    let methods = record.adoption?.methods ?? []
    let majority = record.adoption?.majority
    let share = majority.map(ShareEntry.init)
    let shares = [ShareEntry.twoThirds, .threeQuarters, .other].map { ($0.rawValue, $0.words) }
    let isListed = share.map { entry in shares.contains { $0.0 == entry.rawValue } } ?? false
    var fields = Self.entries.map { FormField.yesNo($0.field, methods.contains($0.method)) }
    fields.insert(
      .choice(
        .majority, [(Self.simple, FormTitles.simpleMajority)] + shares,
        isListed ? share?.rawValue : Self.simple
      ).shown(when: .vote, is: FormField.yes), at: 2)
    fields.insert(
      FormField.line(.share, share == .other ? majority.map(ShareEntry.written) : nil).required
        .hinted(FormTitles.shareHint).shown(when: .majority, is: ShareEntry.other.rawValue), at: 3)
    return try FormContent(
      FormTitles.adoption[around.language], note: Wording(register, around).body(body, .short),
      preface: [FormTitles.adoptionPreface[around.language]],
      fields + [.source(record.adoption?.source)]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let known = try series.current.body(body).adoption
    let chosen = Self.entries.filter { reader.isYes($0.field) }.map(\.method)
    guard !chosen.isEmpty else {
      try series.perform(EditBody(body: body, adoption: .to(nil)))
      return
    }
    // Those that were recorded keep their order.
    let kept = (known?.methods ?? []).filter { $0 == .notStated || chosen.contains($0) }
    var rule = known ?? AdoptionRule(methods: [])
    rule.methods = kept + chosen.filter { !kept.contains($0) }
    rule.source = reader.source(over: known?.source)
    if !chosen.contains(.vote) {
      rule.majority = nil
    } else if reader.hasChanged(.majority) || reader.hasChanged(.share) {
      rule.majority = try reader.share(.majority)
    }
    try series.perform(EditBody(body: body, adoption: .to(rule)))
  }
}
