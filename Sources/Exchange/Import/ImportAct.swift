import Commands
import Domain
import Localization

/// The rows of a table as they are carried out, one after the other, each finding the register as the rows before it leave it.
struct ImportAct {
  var series: CommandSeries
  let language: Language
  let today: CalendarDay
  /// What the row in hand has changed so far.
  private(set) var changes: [RecordChange] = []

  init(_ series: CommandSeries, _ language: Language, today: CalendarDay) {
    self.series = series
    self.language = language
    self.today = today
  }

  var register: any Register { series.current }
  var names: Names { Names(series.current) }

  mutating func perform(_ command: some Command) throws(RegisterError) {
    changes += try series.perform(command).changes
  }

  mutating func beginRow() { changes = [] }

  /// What the rows so far have added, by its names: the lists of a register have only what stands in it.
  private var added: [String: RecordKey] = [:]

  func added(_ kind: RecordKind, named names: [String]) -> RecordKey? {
    names.lazy.compactMap { added["\(kind.rawValue) \($0)"] }.first
  }

  /// Adds something that a later row may name.
  mutating func add(_ command: some Command, _ kind: RecordKind, named names: [String]) throws(RegisterError)
  {
    let count = changes.count
    try perform(command)
    guard let key = changes.dropFirst(count).map(\.record).first(where: { $0.kind == kind }) else { return }
    for name in names { added["\(kind.rawValue) \(name)"] = key }
  }

  /// Columns in which the file says something else than what stands.
  private(set) var differing: Set<String> = []

  /// A row beside the record that it is about.
  mutating func lay<Entry>(_ row: ImportRow, beside entry: Entry, in listing: Listing<Entry>) -> ImportRow {
    let row = row.beside(entry, in: listing, names)
    differing.formUnion(row.differing)
    return row
  }
}
