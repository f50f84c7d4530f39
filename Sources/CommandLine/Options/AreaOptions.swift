import ArgumentParser
import Domain
import Localization

/// Where a framework holds.
struct AreaOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Area in English: a region, a province.", fr: "Zone en anglais : une région, une province.",
      value: .placeWord))
  var areaEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Area in French.", fr: "Zone en français.", value: .placeWord))
  var areaFr: String?

  var text: Text? { .given(en: areaEn, fr: areaFr) }
}
