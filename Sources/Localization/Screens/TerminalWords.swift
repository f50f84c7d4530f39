/// Why the interface cannot be opened in this terminal.
public enum TerminalWords {
  private static let commandLine = Phrase(
    en: "Every step can be done from the command line: secretariat --help.",
    fr: "Chaque étape peut se faire en ligne de commande : secretariat --help.")

  public static let notATerminal = Advice(
    Phrase(en: "This is not a terminal.", fr: "Ceci n’est pas un terminal."), remedy: commandLine)
  public static let unknownType = Advice(
    Phrase(
      en: "The type of this terminal ($TERM) is not known here.",
      fr: "Le type de ce terminal ($TERM) n’est pas connu ici."),
    remedy: Phrase(
      en: "Try TERM=xterm-256color secretariat, or the command line: secretariat --help.",
      fr: "Essayez TERM=xterm-256color secretariat, ou la ligne de commande : secretariat --help."))
  public static func system(_ number: Int32) -> Advice {
    Advice(
      Phrase(en: "The terminal cannot be used: ", fr: "Le terminal ne peut pas être utilisé : ")
        + SystemErrorWords.phrase(number) + ".", remedy: commandLine)
  }
}
