import ArgumentParser
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
          "Without --output the paper is printed. Follow-up tables and registers of decisions also come as csv and json; a calendar of meetings comes as ics for telephones and calendar programs.",
        fr:
          "Sans --output, le document est affiché. Tableaux de suivi et registres de décisions existent aussi en csv et json ; un calendrier des réunions est produit en ics pour téléphones et agendas électroniques."
      ))
  }

  @Argument(help: ArgumentHelp(en: "The paper.", fr: "Le document.", value: .paper))
  var paper: Choice<PaperKind>

  @Argument(
    help: ArgumentHelp(
      en: "What it is about: a meeting, body, framework, fund or project.",
      fr: "Ce sur quoi il porte : réunion, instance, cadre, fonds ou projet.",
      value: .identifierWord))
  var subject: String?

  @Option(
    help: ArgumentHelp(
      en: "The body it is about, for papers on a body.",
      fr: "L’instance sur laquelle il porte, pour les documents sur une instance.", value: .bodyWord))
  var body: String?

  @Option(
    help: ArgumentHelp(
      en: "The format; otherwise as the file’s name ends, or markdown; for a calendar, ics.",
      fr:
        "Le format ; à défaut, d’après la fin du nom du fichier, ou markdown ; pour un calendrier, ics.",
      value: .format))
  var format: ExportFormat?

  @Option(
    help: ArgumentHelp(
      en: "The language of the paper; otherwise that of the messages.",
      fr: "La langue du document ; à défaut, celle des messages.", value: FactWords.language))
  var language: Choice<PaperLanguage>?

  @Option(
    name: [.customLong("output"), .customShort("o")], parsing: .unconditional,
    help: ArgumentHelp(
      en: "The file to write, or - for the output.", fr: "Le fichier à écrire, ou - pour la sortie.",
      value: Phrase(en: "file", fr: "fichier")),
    completion: .file())
  var output: String?

  @OptionGroup var letterhead: LetterheadOption

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

  /// What was asked for, else what the name of the file says.
  private func chosenFormat() throws(CommandLineError) -> ExportFormat {
    if let format { return format }
    guard let ending = output?.fileEnding else { return paper.value == .calendar ? .ics : .markdown }
    let formats = ExportFormat.all(of: paper.value)
    if let named = formats.first(where: { $0.fileExtension == ending }) { return named }
    throw .usage(.unknownEnding("." + ending, allowed: formats.map { "." + $0.fileExtension }))
  }

  private func request(_ session: Session) throws(CommandLineError) -> PaperRequest {
    var request = PaperRequest(paper.value)
    if let body {
      guard subject == nil else {
        throw .usage(.exclusive(["<\(Phrase.meetingWord[session.language])>", "--body"]))
      }
      guard paper.value.isAboutBodies else { throw .usage(.unexpectedArgument("--body")) }
      request.body = try session.body(body) as BodyID
      return request
    }
    switch paper.value.subject {
    case .meeting: request.meeting = try session.meeting(try named(.meetingWord, session)) as MeetingID
    case .body: request.body = try session.body(subject)
    case .oneBody: request.body = try session.body(try named(.bodyWord, session)) as BodyID
    case .meetingOrBody:
      guard let subject else { break }
      switch try session.find(subject) {
      case .record(let key) where key.kind == .body: request.body = BodyID(key.id)
      default: request.meeting = try session.meeting(subject) as MeetingID
      }
    case .framework:
      request.framework =
        try session.framework(try named(RecordKind.framework.phrase, session)) as FrameworkID
    case .frameworkOrPlans:
      if let subject { request.framework = try session.framework(subject) as FrameworkID }
    case .fund: request.fund = try session.fund(try named(RecordKind.fund.phrase, session)) as FundID
    case .fundOrAll: request.fund = try session.fund(subject)
    case .project:
      request.project = try session.project(try named(RecordKind.project.phrase, session)) as ProjectID
    }
    return request
  }

  /// What the paper is about, which it cannot go without.
  private func named(_ kind: Phrase, _ session: Session) throws(CommandLineError) -> String {
    guard let subject else { throw .usage(.missingArgument("<\(kind[session.language])>")) }
    return subject
  }

  private func bytes(of request: PaperRequest, _ session: Session) throws(CommandLineError) -> [UInt8] {
    let register = try session.register()
    let day = try session.asOf()
    let chosen = try chosenFormat()
    let letterhead = try session.letterhead(letterhead, chosen.rawValue)
    if let format = chosen.paperFormat {
      let languages = language?.value ?? PaperLanguage(session.language)
      let paper = try session.asking { () throws(RegisterError) in
        try request.paper(from: register, asOf: day, in: languages)
      }
      do {
        return try format.render(paper, with: session.environment.files.tools, on: letterhead)
      } catch {
        throw .file(error)
      }
    }
    if chosen == .ics, request.kind == .calendar { return try calendar(request, register, day, session) }
    guard let table = ExportTable(request.kind) else {
      let allowed = ExportFormat.all(of: request.kind).map(\.rawValue)
      throw .usage(.unknownValue(chosen.rawValue, option: "--format", allowed: allowed, nearest: nil))
    }
    return try table.bytes(request, asJSON: chosen == .json, asOf: day, session)
  }

  /// The calendar, and on the side which meetings are not in it.
  private func calendar(
    _ request: PaperRequest, _ register: any Register, _ day: CalendarDay, _ session: Session
  ) throws(CommandLineError) -> [UInt8] {
    let languages = language?.value ?? PaperLanguage(session.language)
    let subject: MeetingCalendar.Subject =
      if let meeting = request.meeting { .meeting(meeting) } else {
        request.body.map { .body($0) } ?? .register
      }
    let file = try session.asking { () throws(RegisterError) in
      try MeetingCalendar(register, asOf: day, languages: languages.all).file(subject)
    }
    let context = try session.context()
    let bytes: [UInt8]
    do {
      bytes = try session.environment.files.calendars.write(file.component(now: context.now, context.zones))
    } catch {
      throw .file(error)
    }
    if !file.undated.isEmpty {
      let names = try session.names()
      session.say(CalendarFileWords.undated(file.undated.map { names.fullTitle(of: $0, .short) }))
    }
    return bytes
  }
}

extension PaperKind {
  fileprivate var isAboutBodies: Bool {
    switch subject {
    case .meetingOrBody, .body, .oneBody: true
    case .meeting, .framework, .frameworkOrPlans, .fund, .fundOrAll, .project: false
    }
  }
}
