import ArgumentParser
import Domain
import Localization

/// What is known of a person besides the name.
struct PersonOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Style of address in English: H.E. Ms.", fr: "Titre de civilité en anglais : H.E. Ms.", value: .text
    ))
  var honorificEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Style of address in French: S.E. Mme.", fr: "Titre de civilité en français : S.E. Mme.",
      value: .text))
  var honorificFr: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Function in English.", fr: "Fonction en anglais.", value: .text))
  var functionEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Function in French.", fr: "Fonction en français.", value: .text))
  var functionFr: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "The organisation.", fr: "L’organisation.", value: .organizationWord))
  var organization: String?

  @Option(
    help: ArgumentHelp(
      en: "The language to write in: en or fr.", fr: "La langue de correspondance : en ou fr.",
      value: .languageWord))
  var language: LanguageOption?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "E-mail address.", fr: "Adresse électronique.", value: .text))
  var email: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Telephone number.", fr: "Numéro de téléphone.", value: .text))
  var telephone: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "Postal address.", fr: "Adresse postale.", value: .text))
  var address: String?

  var honorific: Text? { .given(en: honorificEn, fr: honorificFr) }
  var function: Text? { .given(en: functionEn, fr: functionFr) }

  /// What of `known` was given anew; `nil` when nothing was.
  func contact(over known: Person.Contact?) -> Person.Contact? {
    guard email != nil || telephone != nil || address != nil else { return nil }
    return Person.Contact(
      email: email ?? known?.email, telephone: telephone ?? known?.telephone,
      address: address ?? known?.address)
  }
}
