import ArgumentParser
import CanonicalJSON
import Commands
import Domain
import Exchange
import Localization

struct ImportCalendarCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "calendar", en: "Take in somebody else’s calendar (iCalendar, .ics).",
      fr: "Reprendre le calendrier d’un partenaire (iCalendar, .ics).",
      discussion: Phrase(
        en:
          "Shows which events are new, changed or in doubt; --apply saves what is new or changed as one act. The same calendar taken in again changes nothing. With --body the events are meetings of that body; without, events beside them. What is not understood is named.",
        fr:
          "Montre quels événements sont nouveaux, modifiés ou douteux ; --apply enregistre en un seul acte ce qui est nouveau ou modifié. Le même calendrier repris une seconde fois ne change rien. Avec --body, les événements sont des réunions de cette instance ; sans, des événements à côté d’elles. Ce qui n’est pas compris est nommé."
      ))
  }

  @Argument(
    help: ArgumentHelp(
      en: "The file, or - for the input.", fr: "Le fichier, ou - pour l’entrée.",
      value: Phrase(en: "file", fr: "fichier")),
    completion: .file())
  var file: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Whose meetings the new events are.",
      fr: "L’instance dont les nouveaux événements sont les réunions.",
      value: .bodyWord))
  var body: String?

  @Option(
    help: ArgumentHelp(en: "Kind of the new meetings.", fr: "Type des nouvelles réunions.", value: .kindWord))
  var kind = Choice(CalendarImport.MeetingKind.working)

  @Option(
    help: ArgumentHelp(
      en: "The first day of interest; otherwise today.", fr: "Le premier jour utile ; à défaut, aujourd’hui.",
      value: .day))
  var from: String?

  @Option(
    help: ArgumentHelp(
      en: "The last day of interest; otherwise a year later.",
      fr: "Le dernier jour utile ; à défaut, un an après.",
      value: .day))
  var until: String?

  @Flag(
    help: ArgumentHelp(
      en: "What may be a meeting known already is new all the same.",
      fr: "Ce qui pourrait être une réunion déjà connue est nouveau malgré tout."))
  var asNew = false

  @Flag(
    help: ArgumentHelp(
      en: "Save what is new or changed.", fr: "Enregistrer ce qui est nouveau ou modifié."))
  var apply = false

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let register = try session.register()
    let context = try session.context()
    let calendar = try read(register, context, session)
    let steps = try session.asking { () throws(RegisterError) in try calendar.trial(register, context) }
    if common.json {
      session.write(try json(steps, session))
    } else {
      try show(steps, of: calendar, session)
    }
    if steps.contains(where: \.isLeftOut) {
      session.say(CalendarImportWords.leftOut)
      session.status = .refused
    }
    let taken = steps.count { $0.changes != nil }
    guard taken > 0 else { return }
    guard apply else { return session.say(CalendarImportWords.notSavedYet) }
    _ = try session.perform { series throws(RegisterError) in try calendar.perform(&series) }
    session.say(CalendarImportWords.saved(taken))
  }

  private func read(
    _ register: any Register, _ context: Context, _ session: Session
  ) throws(CommandLineError) -> CalendarImport {
    let engine = session.environment.files.calendars
    let options = try options(context, session)
    let home = try session.asking { () throws(RegisterError) in try options.home(register) }
    let document = try document(session)
    do {
      return try CalendarImport(document, engine, zones: context.zones, home: home, options)
    } catch { throw .file(error) }
  }

  private func document(_ session: Session) throws(CommandLineError) -> CalendarDocument {
    let files = session.environment.files
    let bytes: [UInt8]
    do throws(FileFault) { bytes = try file == "-" ? files.readInput() : files.read(file) } catch {
      throw .file(error)
    }
    do throws(CalendarDocument.Fault) { return try CalendarDocument(bytes, files.calendars) } catch {
      if case .library(let fault) = error { throw .file(fault) }
      throw .table(error.advice(file))
    }
  }

  private func options(
    _ context: Context, _ session: Session
  ) throws(CommandLineError) -> CalendarImport.Options {
    let read = try session.reading()
    let first = try read.day(from, .from) ?? context.today
    let last = try read.day(until, .to) ?? first.adding(days: 365)
    guard first <= last else { throw .register(.invalid(.to, .endsBeforeItBegins)) }
    return CalendarImport.Options(
      body: try body.map { name throws(CommandLineError) in try session.body(name) }, kind: kind.value.kind,
      window: first...last, asNew: asNew, language: session.language)
  }

  private func show(
    _ steps: [CalendarImport.Step], of calendar: CalendarImport, _ session: Session
  ) throws(CommandLineError) {
    let names = try session.names()
    session.write(CalendarImportWords.heading(calendar))
    for step in steps {
      guard case .unchanged = step.outcome else {
        session.write(step.words(names))
        continue
      }
    }
    for remark in calendar.remarks { session.write(remark) }
    session.write(steps.totals)
  }

  private func json(_ steps: [CalendarImport.Step], _ session: Session) throws(CommandLineError) -> JSON {
    let names = try session.names()
    return .array(
      steps.map { step in
        [
          "id": .string(step.identifier), "line": .integer(step.line),
          "outcome": .string(step.outcomeName), "date": step.time.map { .string("\($0.first)") } ?? .null,
          "title": step.title.map { .string($0) } ?? .null,
          "words": .string(step.words(names)[session.language]),
        ]
      })
  }
}
