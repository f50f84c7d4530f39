/// What is wrong with the way the program was called, before any of it means something.
public enum UsageFault: Error, Hashable, Sendable {
  case unknownOption(String, nearest: String?)
  case missingValue(option: String)
  /// A flag that was given a value: `--json=yes`.
  case unexpectedValue(option: String, value: String)
  case missingArgument(String)
  case missingOption(String)
  case unexpectedArgument(String)
  case unknownCommand(String, nearest: String?)
  case missingCommand(path: String)
  case unknownValue(String, option: String, allowed: [String], nearest: String?)
  /// The name of a file ends as in no format of the paper.
  case unknownEnding(String, allowed: [String])
  /// Options of which only one can be given.
  case exclusive([String])
  /// Options of which one has to be given.
  case oneNeeded([String])
  /// Nothing was asked for and there is no terminal to open the interface on.
  case nothingToDo
  /// The parser's own words, for what none of the above describes.
  case other(String)
}

extension UsageFault {
  /// What is wrong, in one sentence.
  public var phrase: Phrase {
    switch self {
    case .unknownOption(let option, _):
      Phrase(en: "There is no option \(option).", fr: "L’option \(option) n’existe pas.")
    case .missingValue(let option):
      Phrase(en: "The option \(option) needs a value.", fr: "L’option \(option) attend une valeur.")
    case .unexpectedValue(let option, let value):
      Phrase(
        en: "The option \(option) takes no value, but was given “\(value)”.",
        fr: "L’option \(option) ne prend pas de valeur ; « \(value) » est de trop.")
    case .missingArgument(let name):
      Phrase(en: "\(name) is missing.", fr: "Il manque \(name).")
    case .missingOption(let option):
      Phrase(en: "The option \(option) is missing.", fr: "Il manque l’option \(option).")
    case .unexpectedArgument(let word):
      Phrase(en: "“\(word)” is not expected here.", fr: "« \(word) » n’a pas sa place ici.")
    case .unknownCommand(let word, _):
      Phrase(en: "There is no command “\(word)”.", fr: "La commande « \(word) » n’existe pas.")
    case .missingCommand(let path):
      Phrase(en: "\(path) needs a command.", fr: "\(path) attend une commande.")
    case .unknownValue(let value, let option, _, _):
      Phrase(
        en: "“\(value)” is not a value of \(option).", fr: "« \(value) » n’est pas une valeur de \(option).")
    case .unknownEnding(let ending, _):
      DocumentWords.cannotBe(ending)
    case .exclusive(let options):
      Phrase(
        en: "Only one of these can be given: \(options.listed(in: .english)).",
        fr: "Ces options s’excluent : \(options.listed(in: .french)).")
    case .oneNeeded(let options):
      Phrase(
        en: "One of these has to be given: \(options.listed(in: .english, .or)).",
        fr: "Il faut l’une de ces options : \(options.listed(in: .french, .or)).")
    case .nothingToDo:
      Phrase(
        en: "The interface needs a terminal, and this is none.",
        fr: "L’interface a besoin d’un terminal, et il n’y en a pas ici.")
    case .other(let words): Phrase(same: words)
    }
  }

  /// What to do about it.
  /// - Parameter path: the command that was called: `secretariat meeting schedule`.
  public func remedy(path: String) -> Phrase {
    switch self {
    case .unknownOption(_, let nearest?), .unknownCommand(_, let nearest?):
      Phrase(en: "Did you mean \(nearest)?", fr: "Vouliez-vous dire \(nearest) ?") + " " + help(path)
    case .unknownCommand(let word, nil) where word.contains("/"):
      Phrase(
        en: "To open a register in a folder: secretariat --register \(word)",
        fr: "Pour ouvrir un registre dans un dossier : secretariat --register \(word)")
    case .unknownValue(_, _, let allowed, let nearest):
      (nearest.map { Phrase(en: "Did you mean \($0)? ", fr: "Vouliez-vous dire \($0) ? ") } ?? .empty)
        + Phrase(
          en: "Possible: \(allowed.listed(in: .english, .or)).",
          fr: "Valeurs possibles : \(allowed.listed(in: .french, .or)).")
    case .unknownEnding(_, let allowed):
      Phrase(
        en: "Let the name end in \(allowed.listed(in: .english, .or)), or say the format with --format.",
        fr:
          "Terminez le nom par \(allowed.listed(in: .french, .or)), ou indiquez le format avec --format.")
    case .nothingToDo:
      Phrase(
        en: "Name a command, for example “secretariat meetings”; all of them: secretariat --help",
        fr:
          "Nommez une commande, par exemple « secretariat meetings » ; toutes les commandes : secretariat --help"
      )
    default: help(path)
    }
  }

  private func help(_ path: String) -> Phrase {
    Phrase(en: "Help: \(path) --help", fr: "Aide : \(path) --help")
  }
}
