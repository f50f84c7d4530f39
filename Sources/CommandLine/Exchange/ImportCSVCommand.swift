import ArgumentParser
import CanonicalJSON
import Commands
import Domain
import Exchange
import Localization

struct ImportCSVCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "csv", en: "Take in a spreadsheet’s table: follow-up, decisions, directory, money, indicators.",
      fr: "Reprendre le tableau d’un tableur : suivi, décisions, répertoire, fonds, indicateurs.",
      discussion: Phrase(
        en:
          "The lists write what is read here: export, fill in, take in. Without --apply it only shows what each row would do. All rows are saved, or none; one undo takes all back. An empty cell keeps what stands. Encoding and separator are recognised.",
        fr:
          "Les listes écrivent ce qui est lu ici : exporter, remplir, reprendre. Sans --apply, la commande montre seulement ce que ferait chaque ligne. Toutes les lignes sont enregistrées, ou aucune ; une annulation les reprend toutes. Une cellule vide conserve l’existant. Codage et séparateur sont reconnus."
      ))
  }

  @Argument(
    help: ArgumentHelp(
      en: "The file, or - for the input.", fr: "Le fichier, ou - pour l’entrée.",
      value: Phrase(en: "file", fr: "fichier")),
    completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp(
      en: "Which table it is; otherwise what its columns say.",
      fr: "De quel tableau il s’agit ; à défaut, ce que disent ses colonnes.",
      value: Phrase(en: "table", fr: "tableau")))
  var table: Choice<ImportKind>?

  @Flag(
    help: ArgumentHelp(
      en: "Save what the rows say.", fr: "Enregistrer ce que disent les lignes."))
  var apply = false

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let table = try read(session)
    let context = try session.context()
    let trial = table.trial(try session.register(), context)
    let steps = trial.steps
    if common.json {
      session.write(try json(steps, session))
    } else {
      try show(trial, of: table, session)
    }
    guard !steps.contains(where: \.isRefused) else {
      session.say(ImportWords.allOrNothing)
      session.status = .refused
      return
    }
    let changing = steps.count { $0.changes != nil }
    guard changing > 0 else { return }
    guard apply else { return session.say(ImportWords.notSavedYet) }
    _ = try session.perform { series throws(RegisterError) in try table.perform(&series, context) }
    session.say(ImportWords.saved(changing))
  }

  private func read(_ session: Session) throws(CommandLineError) -> TableImport {
    let files = session.environment.files
    let bytes: [UInt8]
    do throws(FileFault) { bytes = try file == "-" ? files.readInput() : files.read(file) } catch {
      throw .file(error)
    }
    let document: CSVDocument
    do throws(CSVSyntaxError) { document = try CSVDocument(bytes) } catch {
      throw .table(error.advice(file))
    }
    do throws(TableImport.Fault) {
      return try TableImport(document, as: table?.value, session.language)
    } catch { throw .table(error.advice(file)) }
  }

  private func show(
    _ trial: TableImport.Trial, of table: TableImport, _ session: Session
  ) throws(CommandLineError) {
    let steps = trial.steps
    let names = try session.names()
    session.write(ImportWords.heading(table))
    for step in steps {
      let colon = Phrase(en: ": ", fr: " : ")
      let place =
        ImportWords.line(step.line) + colon + (step.isRefused ? ImportWords.refused + colon : .empty)
      for words in step.words(names) {
        session.write(place + words)
      }
    }
    if !trial.passedOver.isEmpty { session.write(ImportWords.passedOver(trial.passedOver)) }
    session.write(
      ImportWords.totals(
        changed: steps.count { $0.changes != nil },
        unchanged: steps.count { $0.changes == nil && !$0.isRefused },
        refused: steps.count(where: \.isRefused)))
  }

  private func json(_ steps: [TableImport.Step], _ session: Session) throws(CommandLineError) -> JSON {
    let names = try session.names()
    return .array(
      steps.map { step in
        [
          "id": .string("line-\(step.line)"), "line": .integer(step.line),
          "outcome": .string(step.isRefused ? "refused" : step.changes == nil ? "unchanged" : "changed"),
          "words": .array(step.words(names).map { .string($0[session.language]) }),
        ]
      })
  }
}
