import CanonicalJSON
import Commands
import Domain
import Exchange
import Localization
import Screens

/// A file of others as it was read: a table or a calendar.
enum TakenFile {
  case table(TableImport)
  case calendar(CalendarImport)

  init(
    _ bytes: [UInt8], _ request: IntakeRequest, _ register: any Register, _ context: Context,
    _ language: Language
  ) throws(IntakeFault) {
    let name = String(request.path.split(separator: "/").last ?? "")
    let isCalendar =
      name.lowercased().hasSuffix(".ics") || bytes.prefix(200).starts(with: Array("BEGIN:VCALENDAR".utf8))
    guard isCalendar else {
      let document: CSVDocument
      do throws(CSVSyntaxError) { document = try CSVDocument(bytes) } catch {
        throw IntakeFault(error.advice(name))
      }
      do throws(TableImport.Fault) { self = .table(try TableImport(document, as: nil, language)) } catch {
        throw IntakeFault(error.advice(name))
      }
      return
    }
    let document: CalendarDocument
    do throws(CalendarDocument.Fault) { document = try CalendarDocument(bytes, .installed) } catch {
      throw IntakeFault(error.advice(name))
    }
    let today = context.today
    let options = CalendarImport.Options(
      body: request.body, window: today...today.adding(days: 365), asNew: request.asNew, language: language)
    let home: String
    do throws(RegisterError) { home = try options.home(register) } catch {
      throw IntakeFault(error.advice(Names(register)))
    }
    do throws(FileFault) {
      self = .calendar(
        try CalendarImport(document, .installed, zones: context.zones, home: home, options))
    } catch { throw IntakeFault(error.advice) }
  }

  /// What it would do.
  func intake(
    _ register: any Register, _ context: Context, sha256: String
  ) throws(RegisterError) -> Intake {
    let names = Names(register)
    switch self {
    case .table(let table):
      let trial = table.trial(register, context)
      let steps = trial.steps
      return Intake(
        .table, heading: ImportWords.heading(table),
        totals: ImportWords.totals(
          changed: steps.count { $0.changes != nil },
          unchanged: steps.count { $0.changes == nil && !$0.isRefused },
          refused: steps.count(where: \.isRefused)),
        rows: steps.compactMap { step in
          if step.changes == nil && !step.isRefused { return nil }
          return Intake.Row(
            step.isRefused ? .refused : .changed, place: ImportWords.line(step.line), words: step.words(names)
          )
        },
        remarks: trial.passedOver.isEmpty ? [] : [ImportWords.passedOver(trial.passedOver)], sha256: sha256)
    case .calendar(let calendar):
      let steps = try calendar.trial(register, context)
      return Intake(
        .calendar, heading: CalendarImportWords.heading(calendar), totals: steps.totals,
        rows: steps.compactMap { $0.row(names) }, remarks: calendar.remarks, sha256: sha256,
        canBeNew: steps.contains(where: \.canBeNew))
    }
  }

  func perform(_ series: inout CommandSeries, _ context: Context) throws(RegisterError) {
    switch self {
    case .table(let table): try table.perform(&series, context)
    case .calendar(let calendar): try calendar.perform(&series)
    }
  }
}

extension CalendarImport.Step {
  fileprivate func row(_ names: Names) -> Intake.Row? {
    let outcome: Intake.Outcome
    switch self.outcome {
    case .unchanged: return nil
    case .new: outcome = .new
    case .changed: outcome = .changed
    case .inDoubt: outcome = .inDoubt
    case .refused: outcome = .refused
    }
    return Intake.Row(
      outcome, place: ImportWords.line(line), title: subject,
      words: reasons(names))
  }
}
