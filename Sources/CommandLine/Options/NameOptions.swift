import ArgumentParser
import Domain
import Localization

/// A name in both languages.
struct PlainNameOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Name, the same in both languages.", fr: "Nom, identique dans les deux langues.", value: .name))
  var name: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "Name in English.", fr: "Nom en anglais.", value: .name))
  var nameEn: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "Name in French.", fr: "Nom en français.", value: .name))
  var nameFr: String?

  var text: Text? { .both(name, en: nameEn, fr: nameFr) }
}

/// The name of a body or an organisation in both languages, with its acronym.
struct NameOptions: ParsableArguments {
  @OptionGroup var name: PlainNameOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Acronym, the same in both languages.", fr: "Sigle, identique dans les deux langues.",
      value: .acronymWord))
  var acronym: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Acronym in English.", fr: "Sigle en anglais.", value: .acronymWord))
  var acronymEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Acronym in French.", fr: "Sigle en français.", value: .acronymWord))
  var acronymFr: String?

  var names: Text? { name.text }
  var acronyms: Text? { .both(acronym, en: acronymEn, fr: acronymFr) }
}

extension Text {
  /// Words that read the same in both languages, unless a language has its own.
  static func both(_ same: String?, en: String?, fr: String?) -> Text? {
    same.map { Text(en: en ?? $0, fr: fr ?? $0) } ?? .given(en: en, fr: fr)
  }
}
