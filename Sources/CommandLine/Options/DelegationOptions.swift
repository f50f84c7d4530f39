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

  @Flag(
    name: .customLong("no-delegation"),
    help: ArgumentHelp(
      en: "Nobody any more: the delegation that is recorded goes.",
      fr: "Plus personne : la délégation enregistrée est supprimée."))
  var isEmptied = false

  /// What an edit does to the delegation that is recorded.
  func revision(_ session: Session) throws(CommandLineError) -> Revision<[NewDelegate]> {
    let delegates = try delegates(session)
    if isEmptied, !delegates.isEmpty { throw .usage(.exclusive(["--delegate", "--no-delegation"])) }
    return delegates.isEmpty && !isEmptied ? .kept : .to(delegates)
  }

  func delegates(_ session: Session) throws(CommandLineError) -> [NewDelegate] {
    var delegates: [NewDelegate] = []
    if let head { delegates.append(try Self.delegate(head, isHead: true, session)) }
    for words in delegate { delegates.append(try Self.delegate(words, isHead: false, session)) }
    return delegates
  }

  private static func delegate(
    _ words: String, isHead: Bool, _ session: Session
  ) throws(CommandLineError) -> NewDelegate {
    let (name, title) = session.namedText(words)
    if name.isEmpty { throw .register(.invalid(.name, .missing)) }
    let person = try person(named: name, session)
    // A person of the directory brings the name along.
    return NewDelegate(person: person, name: person == nil ? name : "", title: title, head: isHead)
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
