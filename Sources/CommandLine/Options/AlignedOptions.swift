import ArgumentParser
import Domain
import Localization

/// Where an aligned programme works, and with whom.
struct AlignedOptions: ParsableArguments {
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "A partner; repeat for several.", fr: "Un partenaire ; à répéter pour plusieurs.",
      value: .partyWord))
  var partner: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Area in English.", fr: "Zone en anglais.", value: .placeWord))
  var areaEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Area in French.", fr: "Zone en français.", value: .placeWord))
  var areaFr: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "How much: “USD 40,265,165.50”.", fr: "Combien : « 40 265 165,50 USD ».", value: .amountWord))
  var amount: String?

  func area(_ session: Session) throws(CommandLineError) -> Text? {
    try session.text(en: areaEn, fr: areaFr)
  }
}
