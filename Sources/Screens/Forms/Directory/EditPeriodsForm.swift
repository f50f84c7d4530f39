import Commands
import Domain
import Localization

/// The periods of bodies that have none of their own.
struct EditPeriodsForm: OfficerForm {
  static let name = "edit-office-periods"

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let office = try register.office()
    var bare = office
    bare.periods = Periods()
    return try FormContent(
      FormTitles.editPeriods[around.language], preface: [FormTitles.officeWords[around.language]],
      PeriodEntries.fields(office.periods, otherwise: ResolvedPeriods(body: nil, office: bare)).map { field in
        let usual =
          field.field == .invitationsPeriod ? ScreenWords.usualInvitations : Phrase(same: field.fallback)
        return field.hinted(FormTitles.usualHint(usual)).otherwise(usual[around.language])
      }
    ).seeing([.office], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let known = try series.current.office().periods
    try series.perform(EditOffice(periods: .to(PeriodEntries.periods(reader, over: known))))
  }
}
