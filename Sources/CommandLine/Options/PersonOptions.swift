import ArgumentParser
import Commands
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
    func revised(_ words: String?, _ known: String?) -> String? { words == "none" ? nil : words ?? known }
    return Person.Contact(
      email: revised(email, known?.email), telephone: revised(telephone, known?.telephone),
      address: revised(address, known?.address))
  }

  @Option(help: ArgumentHelp(en: "In office from.", fr: "En fonction depuis.", value: .day))
  var from: String?

  @Option(help: ArgumentHelp(en: "In office until.", fr: "En fonction jusqu’à.", value: .day))
  var to: String?

  /// What becomes of the term of office; an end that is `none` is none, and without either there is no term.
  func term(over known: Term?, _ session: Session) throws(CommandLineError) -> Revision<Term?> {
    guard from != nil || to != nil else { return .kept }
    let read = try session.reading()
    let start = from == "none" ? nil : try read.stated(from, .from) ?? known?.from
    let end = to == "none" ? nil : try read.stated(to, .to) ?? known?.to
    if start == nil, end == nil { return .to(nil) }
    return .to(Term(from: start ?? .notStated, to: end))
  }
}
