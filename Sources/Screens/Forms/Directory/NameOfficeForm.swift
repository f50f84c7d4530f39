import Commands
import Domain
import Localization

/// Whose papers these are: asked once, when the register has just been made. It can be left for later.
struct NameOfficeForm: OfficerForm {
  static let name = "name-office"

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let office = try register.office()
    var content = try FormContent(
      FormTitles.nameOffice[around.language], preface: [FormTitles.nameOfficeWords[around.language]],
      [.text(.name, office.isUnnamed ? Text() : office.name)]
    ).seeing([.office], register)
    content.leave = FormTitles.nameOfficeLater
    return content
  }

  /// Nothing typed leaves the name as the register began with it.
  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    guard let name = reader.edited(.name), !name.isEmpty else { return }
    try series.perform(EditOffice(name: name))
  }
}
