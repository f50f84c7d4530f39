import Commands
import Domain
import Localization

/// The patterns of symbols of bodies that have none of their own.
struct EditNumberingForm: OfficerForm {
  static let name = "edit-office-numbering"

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let office = try register.office()
    var bare = office
    bare.numbering = Numbering()
    return try FormContent(
      FormTitles.editNumbering[around.language], preface: [FormTitles.officeWords[around.language]],
      NumberingEntries.fields(
        office.numbering, otherwise: NumberingRule(body: nil, office: bare), isOffice: true)
    ).seeing([.office], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let known = try series.current.office().numbering
    try series.perform(EditOffice(numbering: .to(NumberingEntries.numbering(reader, over: known))))
  }
}
