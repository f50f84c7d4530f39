import Commands
import Domain
import Localization

/// Rows of the list of contributions: new ones with their amounts; of known ones, what was announced, agreed or has arrived since,
/// as further steps.
enum ContributionImport {
  static func take(_ row: ImportRow, _ act: inout ImportAct) throws(RegisterError) {
    guard let name = row.given("fund") else { throw .invalid(.fund, .missing) }
    let fund = try act.register.fund(try act.register.fund(named: name))
    guard let known = fund.contributions.first(where: { $0.id.text == row.given("id") }) else {
      return try add(row, to: fund, &act)
    }
    let row = act.lay(row, beside: ContributionEntry(known, to: fund), in: .contributions)
    let donor = try row.new("donor").map { name throws(RegisterError) in
      try act.register.party(named: name, in: row.language)
    }
    let through = try row.new("through").map { name throws(RegisterError) in
      try act.register.fund(named: name)
    }
    if donor != nil || through != nil || row.text("purpose") != nil || row.text("remark") != nil {
      try act.perform(
        EditContribution(
          fund: fund.id, contribution: known.id, donor: donor, through: through.map { .to($0) } ?? .kept,
          purpose: row.text("purpose"), remark: row.text("remark")))
    }
    try step(row, from: known.standing, of: known.id, known.currency, in: fund, &act)
  }

  private static func add(_ row: ImportRow, to fund: Fund, _ act: inout ImportAct) throws(RegisterError) {
    // An identifier that the fund does not have is a contribution that was taken out of it, or a slip.
    if let id = row.given("id") {
      throw .noSuchElement(.contribution, id, in: fund.key)
    }
    guard let donor = row.given("donor") else { throw .invalid(.donor, .missing) }
    let before = Set(fund.contributions.map(\.id))
    try act.perform(
      RecordContribution(
        fund: fund.id, donor: try act.register.party(named: donor, in: row.language),
        through: try row.given("through").map { name throws(RegisterError) in
          try act.register.fund(named: name)
        },
        purpose: row.text("purpose"), remark: row.text("remark")))
    guard let new = try act.register.fund(fund.id).contributions.first(where: { !before.contains($0.id) })
    else { return }
    try step(row, from: ContributionStanding(), of: new.id, nil, in: fund, &act)
  }

  /// What is more than stands is a further step; less is a reduction, which is no matter of a table.
  private static func step(
    _ row: ImportRow, from standing: ContributionStanding, of contribution: Identifier<Contribution>,
    _ known: Currency?, in fund: Fund, _ act: inout ImportAct
  ) throws(RegisterError) {
    let parts: [(key: String, kind: ContributionStep.Kind, field: Field, before: DecimalNumber)] = [
      ("pledged", .pledge, .announced, standing.pledged),
      ("committed", .commitment, .amount, standing.committed),
      ("received", .receipt, .amount, standing.received),
    ]
    for part in parts {
      guard let after = try row.decimal(part.key, part.field), after != part.before else { continue }
      guard let code = known?.code ?? row.given("currency"), let currency = Currency(code) else {
        throw .invalid(.currency, .missing)
      }
      let more = after + -part.before
      guard more > .zero else {
        throw .invalid(part.field, .notAnAmount(.notPositive("\(after)")))
      }
      try act.perform(
        AddContributionStep(
          fund: fund.id, contribution: contribution, kind: part.kind, money: Money(more, currency),
          on: try row.stated("on", .date)))
    }
  }
}
