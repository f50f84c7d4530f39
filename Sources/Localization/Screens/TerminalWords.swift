/// Why the interface cannot be opened on a terminal, and what to do.
public enum TerminalWords {
  /// - Parameter type: what `TERM` says.
  public static func unknownType(_ type: String?) -> Advice {
    let remedy =
      Phrase(
        en: "Try: TERM=xterm secretariat. ", fr: "Essayez : TERM=xterm secretariat. ") + useCommands
    guard let type else {
      return Advice(
        Phrase(
          en: "The type of this terminal is not known: TERM is empty.",
          fr: "Le type de ce terminal n’est pas connu : TERM est vide."), remedy: remedy)
    }
    return Advice(
      Phrase(
        en: "The type of this terminal, “\(type)”, is not known to the system.",
        fr: "Le type de ce terminal, « \(type) », est inconnu du système."), remedy: remedy)
  }

  /// A terminal that only prints one line after the other.
  public static func tooSimple(_ type: String) -> Advice {
    Advice(
      Phrase(
        en:
          "This terminal (TERM=\(type)) can only print line after line; menus and forms cannot be shown on it.",
        fr:
          "Ce terminal (TERM=\(type)) ne fait qu’imprimer ligne après ligne ; menus et formulaires n’y ont pas place."
      ),
      remedy: Phrase(
        en: "Open another terminal window. ", fr: "Ouvrez une autre fenêtre de terminal. ") + useCommands)
  }

  /// - Parameter number: the operating system's error number.
  public static func system(_ number: Int32) -> Advice {
    Advice(
      Phrase(en: "The terminal cannot be used: ", fr: "Le terminal est inutilisable : ")
        + SystemErrorWords.phrase(number) + ".", remedy: useCommands)
  }

  private static let useCommands = Phrase(
    en: "Everything can also be done by commands: secretariat --help",
    fr: "Tout peut aussi se faire par des commandes : secretariat --help")
}
