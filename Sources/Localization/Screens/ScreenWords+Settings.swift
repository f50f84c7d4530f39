/// The words of the settings: the person’s own, the office’s, and where things lie.
extension ScreenWords {
  public static let settings = Phrase(en: "Settings", fr: "Réglages")
  public static let mine = Phrase(en: "For you alone", fr: "Pour vous seulement")
  public static let office = Phrase(en: "The office", fr: "Le secrétariat")
  public static let defaultPeriods = Phrase(
    en: "Periods, unless a body has its own", fr: "Délais, sauf règle propre à l’instance")
  public static let defaultSymbols = Phrase(
    en: "Symbols, unless a body has its own", fr: "Cotes, sauf règle propre à l’instance")
  public static let whereThingsLie = Phrase(en: "Where files are kept", fr: "Emplacements")

  public static let screenLanguage = Phrase(en: "Language of the screen", fr: "Langue de l’écran")
  public static let actingName = Phrase(en: "Name you act under", fr: "Nom sous lequel vous agissez")
  public static let colours = Phrase(en: "Colours", fr: "Couleurs")
  public static let mouse = Phrase(en: "Mouse", fr: "Souris")
  public static let on = Phrase(en: "on", fr: "activée")
  public static let off = Phrase(en: "off", fr: "désactivée")
  public static let automatic = Phrase(en: "automatic", fr: "automatiques")
  public static let dark = Phrase(en: "dark", fr: "fond sombre")
  public static let light = Phrase(en: "light", fr: "fond clair")
  public static let mono = Phrase(en: "none", fr: "aucune")
  public static let automaticNote = Phrase(en: "as in the terminal", fr: "selon le terminal")
  public static let darkNote = Phrase(en: "for a dark ground", fr: "pour un fond sombre")
  public static let lightNote = Phrase(en: "for a light ground", fr: "pour un fond clair")
  public static let monoNote = Phrase(en: "bold, underline and reverse", fr: "gras, souligné, inversé")
  public static let mouseOffNote = Phrase(
    en: "the terminal selects text", fr: "sélection par le terminal")
  /// Beside the colours where the terminal shows none, whatever is chosen.
  public static let noColours = Phrase(en: "none on this terminal", fr: "aucune sur ce terminal")
  public static let nameFromOption = Phrase(en: "by --as, this time", fr: "par --as, cette fois")
  public static let nameFromAccount = Phrase(en: "from your account", fr: "d’après votre compte")
  public static let nameQuestion = Phrase(
    en: "The history names you so; empty: your account",
    fr: "L’historique vous nomme ainsi ; vide : votre compte")

  public static let ownZone = Phrase(en: "Your own time zone", fr: "Votre fuseau horaire")
  public static let ownZoneQuestion = Phrase(
    en: "A city or a zone, such as New York; empty: as usual",
    fr: "Une ville ou un fuseau, par exemple New York ; vide : comme d’ordinaire")
  public static func noSuchZone(_ typed: String) -> Phrase {
    Phrase(
      en: "“\(typed)” is no time zone: type a city such as Bamako, or a name such as Africa/Bamako.",
      fr:
        "« \(typed) » n’est pas un fuseau horaire : tapez une ville, comme Bamako, ou un nom, comme Africa/Bamako."
    )
  }

  public static let nameInEnglish = Phrase(en: "Name in English", fr: "Nom en anglais")
  public static let nameInFrench = Phrase(en: "Name in French", fr: "Nom en français")
  public static let acronymInEnglish = Phrase(en: "Acronym in English", fr: "Sigle en anglais")
  public static let acronymInFrench = Phrase(en: "Acronym in French", fr: "Sigle en français")
  public static let toTranslate = Phrase(en: "to be translated", fr: "à traduire")
  public static let languages = Phrase(en: "Languages", fr: "Langues")
  public static let usual = Phrase(en: "default", fr: "par défaut")
  public static let usualInvitations = Phrase(
    en: "42 for a plenary, 15 for others", fr: "42 pour une plénière, 15 sinon")
  public static let registerFolder = Phrase(en: "Register", fr: "Registre")
  public static let settingsFile = Phrase(en: "Your settings", fr: "Vos réglages")
  public static let papersFolder = Phrase(en: "Papers are written to", fr: "Documents exportés dans")
  public static let papersQuestion = Phrase(
    en: "Folder; empty: the usual one", fr: "Dossier ; vide : celui par défaut")
  public static let noFolder = Phrase(
    en: "Give a whole path: it begins with / or ~/", fr: "Indiquez un chemin entier, commençant par / ou ~/")
  public static let letterhead = Phrase(en: "Letterhead (Word)", fr: "Papier à en-tête (Word)")
  public static let noLetterhead = Phrase(en: "none", fr: "aucun")
  public static let letterheadQuestion = Phrase(
    en: "Your office’s Word file (.docx); empty: none",
    fr: "Fichier Word du secrétariat (.docx) ; vide : aucun")
  public static let noLetterheadFile = Phrase(
    en: "Give the whole path of the file: it begins with / or ~/",
    fr: "Indiquez le chemin entier du fichier, commençant par / ou ~/")
  public static let noSets = Phrase(
    en: "No classification yet – F2 adds one", fr: "Aucune classification – F2 en ajoute une")

  public static let settingsHint = Phrase(en: "Enter: change", fr: "Entrée : modifier")
  public static let changeHelp = Phrase(
    en: "Change the selected line; it takes effect at once",
    fr: "Modifier la ligne choisie ; l’effet est immédiat")
  public static let settingsHelp = [
    Phrase(
      en: """
        What is for you alone is kept on this machine and takes effect at once. What the office uses is kept in the register \
        and holds for everybody; it can be undone.
        """,
      fr: """
        Ce qui vous concerne seul est gardé sur cet ordinateur et agit aussitôt. Ce qui concerne le bureau est gardé dans le \
        registre, vaut pour tous et peut être annulé.
        """)
  ]
}
