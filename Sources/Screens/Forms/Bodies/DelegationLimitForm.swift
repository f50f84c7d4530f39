import Commands
import Domain
import Localization

/// How many people may sit for one member; without a limit any number.
struct DelegationLimitForm: OfficerForm {
  static let name = "delegation-limit"

  var body: BodyID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.body(body)
    return try FormContent(
      FormTitles.delegationLimit[around.language], note: Wording(register, around).body(body, .short),
      [
        .number(.delegations, record.delegationLimit?.people).labelled(FormTitles.peopleAtMost)
          .hinted(FormTitles.peopleHint),
        .source(record.delegationLimit?.source),
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let known = try series.current.body(body).delegationLimit
    let limit = try reader.number(.delegations).map {
      DelegationLimit(people: $0, source: reader.source(over: known?.source))
    }
    try series.perform(EditBody(body: body, delegationLimit: .to(limit)))
  }
}
