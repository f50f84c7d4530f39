/// A system library that a format of files needs; it is opened when the first such file is made.
public enum FormatLibrary: String, Sendable, CaseIterable {
  case libzip, libical, pango, expat

  public var name: String { rawValue }

  /// Debian's package.
  public var package: String {
    switch self {
    case .libzip: "libzip4"
    case .libical: "libical3"
    case .pango: "libpangocairo-1.0-0"
    case .expat: "libexpat1"
    }
  }

  /// What can be had without it.
  var otherwise: Phrase {
    switch self {
    case .libzip:
      Phrase(en: ", or choose HTML, which Word opens too", fr: ", ou choisissez HTML, que Word ouvre aussi")
    case .pango:
      Phrase(
        en: ", or choose HTML, which prints well", fr: ", ou choisissez HTML, qui s’imprime bien")
    case .expat:
      Phrase(en: ", or do without the letterhead", fr: ", ou renoncez au papier à en-tête")
    case .libical:
      Phrase(
        en: "; the list of meetings can be had in every other format",
        fr: " ; la liste des réunions existe dans tous les autres formats")
    }
  }
}
