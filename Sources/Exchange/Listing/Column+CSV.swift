import Domain
import Localization

extension Column {
  /// The headers of the column's cells: `name_en`, `name_fr`.
  var header: [String] {
    let key = snakeCased
    return switch content {
    case .text, .texts, .number, .truth: [key]
    case .words: [key + "_en", key + "_fr"]
    case .party, .parties: [key, key + "_en", key + "_fr"]
    case .tree: []
    }
  }

  /// As many cells as there are headers; several values in one cell stand apart by a semicolon.
  func cells(_ row: Row, _ names: Names) -> [String] {
    switch content {
    case .text(let value): [value(row) ?? ""]
    case .texts(let value): [Self.joined(value(row))]
    case .words(let value): Self.pair(value(row, names))
    case .number(let value): [value(row).map(String.init) ?? ""]
    case .truth(let value): [value(row).map { $0 ? "true" : "false" } ?? ""]
    case .party(let value): Self.cells(of: value(row).map { [$0] } ?? [], names)
    case .parties(let value): Self.cells(of: value(row), names)
    case .tree: []
    }
  }

  private static func cells(of parties: [Party], _ names: Names) -> [String] {
    let named = parties.map { $0.name(names) }
    return [
      joined(parties.map(\.reference)), joined(named.map { $0.best(for: .english) }),
      joined(named.map { $0.best(for: .french) }),
    ]
  }

  private static func pair(_ text: Text?) -> [String] { [text?.en ?? "", text?.fr ?? ""] }

  private static func joined(_ values: [String]) -> String { values.joined(separator: "; ") }

  private var snakeCased: String {
    key.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
  }
}
