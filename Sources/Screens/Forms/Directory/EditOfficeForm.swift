import Commands
import Domain
import Localization

/// The office's name, clock and languages.
struct EditOfficeForm: OfficerForm {
  static let name = "edit-office"

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let office = try register.office()
    let languages: [(String, Phrase)] =
      [(Self.value(Language.allCases), FormTitles.bothLanguages)]
      + [around.language, around.language.other].map { (Self.value([$0]), $0.phrase) }
    return try FormContent(
      FormTitles.editOffice[around.language], preface: [FormTitles.officeWords[around.language]],
      [
        .text(.name, office.name).required, .zone(office.zone).required.hinted(FormTitles.zoneHint),
        .choice(.language, languages, Self.value(office.languages)).labelled(ScreenWords.languages),
      ]
    ).seeing([.office], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let languages = (reader.choice(.language) ?? "").split(separator: " ").compactMap {
      Language(rawValue: String($0))
    }
    try series.perform(
      EditOffice(
        name: reader.edited(.name), zone: reader.hasChanged(.zone) ? reader.zone(.zone) : nil,
        languages: reader.hasChanged(.language) ? .to(languages) : .kept))
  }

  private static func value(_ languages: [Language]) -> String {
    Language.allCases.filter(languages.contains).map(\.rawValue).joined(separator: " ")
  }
}
