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

  /// Columns in which the file says something else than what stands.
  private(set) var differing: Set<String> = []

  /// A row beside the record that it is about.
  mutating func lay<Entry>(_ row: ImportRow, beside entry: Entry, in listing: Listing<Entry>) -> ImportRow {
    let row = row.beside(entry, in: listing, names)
    differing.formUnion(row.differing)
    return row
  }
}
