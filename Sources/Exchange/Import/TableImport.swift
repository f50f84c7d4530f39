import Commands
import Domain
import Localization

/// A table that is to be taken in: which one it is, and what each of its rows would do.
public struct TableImport: Sendable {
  public let kind: ImportKind
  public let document: CSVDocument
  private let header: ImportHeader
  private let language: Language

  /// Why a file cannot be taken in at all.
  public enum Fault: Error, Hashable, Sendable {
    /// The header is that of no table that is known.
    case unknown(header: [String])
    /// None of these columns is there.
    case missingColumn(ImportKind, [String])
    /// Two columns of one name.
    case twice(String)
  }

  /// What one row would do.
  public struct Step: Sendable {
    public enum Outcome: Sendable {
      /// All that it says is so already.
      case unchanged
      case changes([RecordChange])
      case refused(RegisterError)
    }

    /// The line of the file it begins on, from 1.
    public let line: Int
    public let outcome: Outcome
  }

  /// - Parameter kind: which table it is; without it, what the header says.
  /// - Parameter language: of columns that name none, and of what is typed in cells.
  public init(_ document: CSVDocument, as kind: ImportKind?, _ language: Language) throws(Fault) {
    self.document = document
    self.language = language
    header = ImportHeader(document.header, language)
    let keys = header.keys.filter { !$0.isEmpty }
    for (place, key) in keys.enumerated() where keys[..<place].contains(key) { throw .twice(key) }
    guard let kind = kind ?? ImportKind(header: Set(keys)) else { throw .unknown(header: document.header) }
    self.kind = kind
    for group in kind.needed where !group.contains(where: keys.contains) {
      throw .missingColumn(kind, group)
    }
  }

  /// What taking a table in would do.
  public struct Trial: Sendable {
    public let steps: [Step]
    /// Columns that are not taken in: those that nobody knows, and those that the list only shows and the file says otherwise.
    public let passedOver: [String]
  }

  /// Tries every row, each upon the rows before it; nothing is written. A row that is refused leaves no trace in the rows behind it.
  public func trial(_ register: any Register, _ context: Context) -> Trial {
    var act = ImportAct(CommandSeries(context, register), language, today: context.today)
    let steps = document.rows.map { row in step(row, &act) }
    let passedOver = zip(header.names, header.keys).filter { name, key in
      !name.isEmpty && !kind.taken.contains(key) && (!kind.shown.contains(key) || act.differing.contains(key))
    }
    return Trial(steps: steps, passedOver: passedOver.map(\.0))
  }

  private func step(_ row: CSVDocument.Row, _ act: inout ImportAct) -> Step {
    let before = act
    act.beginRow()
    do throws(RegisterError) {
      try take(row, &act)
    } catch {
      act = before
      return Step(line: row.line, outcome: .refused(error))
    }
    return Step(line: row.line, outcome: act.changes.isEmpty ? .unchanged : .changes(act.changes))
  }

  /// Carries out all rows as one act; the first that is refused ends it, and then nothing is saved.
  public func perform(_ series: inout CommandSeries, _ context: Context) throws(RegisterError) {
    var act = ImportAct(series, language, today: context.today)
    for row in document.rows { try take(row, &act) }
    series = act.series
  }

  private func take(_ row: CSVDocument.Row, _ act: inout ImportAct) throws(RegisterError) {
    let row = ImportRow(row, header, language, today: act.today)
    switch kind {
    case .followUp: try FollowUpImport.take(row, &act)
    case .decisions: try DecisionImport.take(row, &act)
    case .organizations: try OrganizationImport.take(row, &act)
    case .people: try PersonImport.take(row, &act)
    case .contributions: try ContributionImport.take(row, &act)
    case .indicators: try IndicatorImport.take(row, &act)
    }
  }
}
