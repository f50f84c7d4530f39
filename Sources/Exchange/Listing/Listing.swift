import CanonicalJSON
import Domain
import Localization

/// A list of records as scripts and spreadsheets get it, from one definition of its columns.
public struct Listing<Row> {
  let columns: [Column<Row>]

  init(_ columns: [Column<Row>]) { self.columns = columns }

  /// An array of objects, each with its `id`. Every object has every key; what is not recorded is `null`.
  public func json(_ rows: [Row], _ names: Names) -> JSON { .array(rows.map { object($0, names) }) }

  /// One row as an object.
  public func object(_ row: Row, _ names: Names) -> JSON {
    var object = JSONObject()
    for column in columns { object[column.key] = column.json(row, names) }
    return .object(object)
  }

  /// The keys as CSV has them.
  var header: [String] { columns.flatMap(\.header) }

  /// A table with the keys as header; what is not recorded is an empty cell.
  public func csv(_ rows: [Row], _ names: Names) -> CSVTable {
    CSVTable(
      header: header,
      rows: rows.map { row in columns.flatMap { $0.cells(row, names) } })
  }
}
