import ArgumentParser
import Domain
import Localization

/// Where a meeting takes place.
struct VenueOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Town, the same in both languages.", fr: "Ville, identique dans les deux langues.",
      value: .placeWord))
  var place: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Town in English.", fr: "Ville en anglais.", value: .placeWord))
  var placeEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Town in French.", fr: "Ville en français.", value: .placeWord))
  var placeFr: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Building and room, the same in both languages.",
      fr: "Bâtiment et salle, identiques dans les deux langues.",
      value: .text))
  var building: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Building and room in English.", fr: "Bâtiment et salle en anglais.", value: .text)
  )
  var buildingEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Building and room in French.", fr: "Bâtiment et salle en français.", value: .text)
  )
  var buildingFr: String?

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(en: "Whether it is held online.", fr: "Si elle se tient en ligne."))
  var online: Bool?

  var town: Text? { .both(place, en: placeEn, fr: placeFr) }
  var house: Text? { .both(building, en: buildingEn, fr: buildingFr) }
}
