import CanonicalJSON
import Domain
import Localization

extension Column {
  func json(_ row: Row, _ names: Names) -> JSON {
    switch content {
    case .text(let value): value(row).map(JSON.string) ?? .null
    case .texts(let value): .array(value(row).map(JSON.string))
    case .words(let value): value(row, names).json
    case .number(let value): value(row).map(JSON.integer) ?? .null
    case .truth(let value): value(row).map(JSON.bool) ?? .null
    case .party(let value): value(row).map { $0.json(names) } ?? .null
    case .parties(let value): .array(value(row).map { $0.json(names) })
    case .tree(let value): value(row, names)
    }
  }
}

extension Text? {
  /// `{"en": …, "fr": …}`, `null` for a language that has no words; `null` altogether when neither has any.
  var json: JSON {
    guard let self, !self.isEmpty else { return .null }
    return [
      "en": self.en.map(JSON.string) ?? .null, "fr": self.fr.map(JSON.string) ?? .null,
    ]
  }
}
