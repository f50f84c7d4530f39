import ArgumentParser
import Commands
import Domain
import Exchange
import Localization
import Papers

struct ExportCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "export", en: "Issue a paper: minutes, record of decisions, agenda, notice…",
      fr: "Produire un document : compte rendu, relevé de décisions, ordre du jour, convocation…",
      discussion: Phrase(
        en:
          "Without --output the paper is printed. Follow-up tables and registers of decisions also come as csv and json.",
        fr:
          "Sans --output, le document est affiché. Tableaux de suivi et registres de décisions existent aussi en csv et json."
      ))
  }

  @Argument(help: ArgumentHelp(en: "The paper.", fr: "Le document.", value: .paper))
  var paper: PaperName

  @Argument(
    help: ArgumentHelp(
      en: "The meeting or body it is about.", fr: "La réunion ou l’instance concernée.", value: .identifierWord))
  var subject: String?

  @Option(help: ArgumentHelp(en: "The format.", fr: "Le format.", value: .format))
  var format = ExportFormat.markdown

  @Option(
    help: ArgumentHelp(
      en: "The language of the paper; otherwise that of the messages.",
      fr: "La langue du document ; à défaut, celle des messages.", value: FactWords.language))
  var language: PaperLanguage?

  @Option(
    name: [.customLong("output"), .customShort("o")], parsing: .unconditional,
    help: ArgumentHelp(
      en: "The file to write, or - for the output.", fr: "Le fichier à écrire, ou - pour la sortie.",
      value: Phrase(en: "file", fr: "fichier")),
    completion: .file())
  var output: String?

  @Flag(help: ArgumentHelp(en: "Replace a file that exists.", fr: "Remplacer un fichier qui existe."))
  var force = false

  @OptionGroup var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let request = try request(session)
    let bytes = try bytes(of: request, session)
    guard let output, output != "-" else { return session.write(bytes: bytes) }
    do {
      try session.environment.files.write(output, bytes, force)
    } catch {
      throw .file(error)
    }
    session.say(Confirmations.written(output))
  }

  private func request(_ session: Session) throws(CommandLineError) -> PaperRequest {
    var request = PaperRequest(paper.kind)
    switch paper.kind.subject {
    case .meeting:
      guard let subject else { throw .usage(.missingArgument("<\(Phrase.meetingWord[session.language])>")) }
      request.meeting = try session.meeting(subject) as MeetingID
    case .body: request.body = try session.body(subject)
    case .meetingOrBody:
      guard let subject else { break }
      switch try session.find(subject) {
      case .record(let key) where key.kind == .body: request.body = BodyID(key.id)
      default: request.meeting = try session.meeting(subject) as MeetingID
      }
    }
    return request
  }

  private func bytes(of request: PaperRequest, _ session: Session) throws(CommandLineError) -> [UInt8] {
    let register = try session.register()
    let day = try session.asOf()
    if let format = format.paperFormat {
      let languages = language?.languages ?? PaperLanguages(session.language)
      let paper = try session.asking { () throws(RegisterError) in
        try request.paper(from: register, asOf: day, in: languages)
      }
      return format.render(paper)
    }
    guard let table = ExportTable(request.kind) else {
      throw .usage(
        .unknownValue(
          format.rawValue, option: "--format", allowed: PaperFormat.allCases.map(\.rawValue), nearest: nil))
    }
    return try table.bytes(request, asJSON: format == .json, asOf: day, session)
  }
}

/// The papers that `export` can issue.
enum PaperName: String, CaseIterable, Sendable, ExpressibleByArgument {
  case notice, agenda
  case annotatedAgenda = "annotated-agenda"
  case participants, minutes, decisions, communique
  case followUp = "follow-up"
  case status, compliance

  var kind: PaperKind {
    switch self {
    case .notice: .notice
    case .agenda: .agenda
    case .annotatedAgenda: .annotatedAgenda
    case .participants: .participants
    case .minutes: .minutes
    case .decisions: .decisions
    case .communique: .communique
    case .followUp: .followUp
    case .status: .status
    case .compliance: .compliance
    }
  }
}

/// The formats that `export` can write.
enum ExportFormat: String, CaseIterable, Sendable, ExpressibleByArgument {
  case markdown, text, html, csv, json

  var paperFormat: PaperFormat? {
    switch self {
    case .markdown: .markdown
    case .text: .text
    case .html: .html
    case .csv, .json: nil
    }
  }
}

/// The languages of a paper.
enum PaperLanguage: String, CaseIterable, Sendable, ExpressibleByArgument {
  case en, fr, both

  var languages: PaperLanguages {
    switch self {
    case .en: .english
    case .fr: .french
    case .both: .both
    }
  }
}
