import ArgumentParser
import Commands
import Domain
import Localization

/// The members of a delegation: `"Amina Abakar; fr:Ministre des Finances; en:Minister of Finance"`.
struct DelegationOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Head of the delegation: a person of the directory, or NAME; TITLE.",
      fr: "Chef de délégation : une personne de l’annuaire, ou NOM ; TITRE.", value: .name))
  var head: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "A member: NAME; TITLE, or NAME; en:TITLE; fr:TITLE.",
      fr: "Un membre : NOM ; TITRE, ou NOM ; fr:TITRE ; en:TITRE.", value: .name))
  var delegate: [String] = []

  func delegates(_ session: Session) throws(CommandLineError) -> [NewDelegate] {
    var delegates: [NewDelegate] = []
    if let head { delegates.append(try Self.delegate(head, isHead: true, session)) }
    for words in delegate { delegates.append(try Self.delegate(words, isHead: false, session)) }
    return delegates
  }

  private static func delegate(
    _ words: String, isHead: Bool, _ session: Session
  ) throws(CommandLineError) -> NewDelegate {
    let parts = words.split(separator: ";").map { $0.trimmed }
    guard let name = parts.first, !name.isEmpty else { throw .register(.invalid(.name, .missing)) }
    var title: Text?
    for part in parts.dropFirst() where !part.isEmpty {
      let language = Language.allCases.first { part.hasPrefix($0.rawValue + ":") }
      let words = language == nil ? part : part.dropFirst(3).trimmed
      var text = title ?? Text()
      text[language ?? session.language] = words
      title = text
    }
    return NewDelegate(person: try person(named: name, session), name: name, title: title, head: isHead)
  }

  /// The person of the directory with that name; a name that is not there stands for itself.
  private static func person(named name: String, _ session: Session) throws(CommandLineError) -> PersonID? {
    do {
      return try session.person(name)
    } catch .register(.noSuchRecord) {
      return nil
    }
  }
}

extension StringProtocol {
  /// Without spaces at either end.
  var trimmed: String {
    var words = self[...]
    while words.first?.isWhitespace == true { words.removeFirst() }
    while words.last?.isWhitespace == true { words.removeLast() }
    return String(words)
  }
}
