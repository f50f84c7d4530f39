import ArgumentParser
import Domain
import Localization
import Papers

struct PackCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "pack", en: "Issue all papers about a meeting or a body into one folder.",
      fr: "Produire dans un seul dossier tous les documents d’une réunion ou d’une instance.",
      discussion: Phrase(
        en: "Papers that cannot be issued yet are named with the reason; the others are written.",
        fr:
          "Les documents qui ne peuvent pas encore être produits sont nommés avec le motif ; les autres sont écrits."
      ))
  }

  @Argument(
    help: ArgumentHelp(
      en: "What they are about: a meeting, body, framework, fund or project.",
      fr: "Ce sur quoi ils portent : réunion, instance, cadre, fonds ou projet.", value: .identifierWord))
  var subject: String

  @OptionGroup var folder: FolderOptions

  @Option(
    help: ArgumentHelp(
      en: "The language of the papers; otherwise that of the messages.",
      fr: "La langue des documents ; à défaut, celle des messages.", value: FactWords.language))
  var language: Choice<PaperLanguage>?

  @OptionGroup var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let pack = PaperPack(
      about: try about(session), from: try session.register(), asOf: try session.asOf(),
      in: language?.value ?? PaperLanguage(session.language))
    try session.write(pack.papers.map(\.paper), folder)
    let names = try session.names()
    for (kind, reason) in pack.withheld {
      session.say(Confirmations.withheld(kind.title, reason.advice(names).explanation))
    }
    if pack.papers.isEmpty { session.status = .refused }
  }

  private func about(_ session: Session) throws(CommandLineError) -> PaperSubject {
    guard case .record(let key) = try session.find(subject) else {
      return .meeting(try session.meeting(subject) as MeetingID)
    }
    switch key.kind {
    case .body: if let id = BodyID(key.id) { return .body(id) }
    case .framework: if let id = FrameworkID(key.id) { return .framework(id) }
    case .fund: if let id = FundID(key.id) { return .fund(id) }
    case .project: if let id = ProjectID(key.id) { return .project(id) }
    default: break
    }
    return .meeting(try session.meeting(subject) as MeetingID)
  }
}
