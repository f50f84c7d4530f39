import CanonicalJSON
import Domain
import Localization

/// One column of a listing: its stable English key and what each row says in it, told once for JSON and CSV alike.
///
/// The key is written `meetingDate`; so JSON has it, and CSV as `meeting_date`. What has words in both languages becomes
/// `{"en": …, "fr": …}` in JSON and two columns, `…_en` and `…_fr`, in CSV.
public struct Column<Row> {
  enum Content {
    /// An identifier, a symbol, a date, a state: the same in both languages.
    case text((Row) -> String?)
    case texts((Row) -> [String])
    case words((Row, Names) -> Text?)
    case number((Row) -> Int?)
    case truth((Row) -> Bool?)
    case party((Row) -> Party?)
    case parties((Row) -> [Party])
    /// What has no place in a table: in JSON only.
    case tree((Row, Names) -> JSON)
  }

  let key: String
  let content: Content

  init(_ key: String, _ content: Content) {
    self.key = key
    self.content = content
  }
}

extension Column {
  static func text(_ key: String, _ value: @escaping (Row) -> String?) -> Column { .init(key, .text(value)) }
  static func texts(_ key: String, _ value: @escaping (Row) -> [String]) -> Column {
    .init(key, .texts(value))
  }
  static func words(_ key: String, _ value: @escaping (Row) -> Text?) -> Column {
    .init(key, .words { row, _ in value(row) })
  }
  static func named(_ key: String, _ value: @escaping (Row, Names) -> Text?) -> Column {
    .init(key, .words(value))
  }
  static func number(_ key: String, _ value: @escaping (Row) -> Int?) -> Column { .init(key, .number(value)) }
  static func truth(_ key: String, _ value: @escaping (Row) -> Bool?) -> Column { .init(key, .truth(value)) }
  static func party(_ key: String, _ value: @escaping (Row) -> Party?) -> Column { .init(key, .party(value)) }
  static func parties(_ key: String, _ value: @escaping (Row) -> [Party]) -> Column {
    .init(key, .parties(value))
  }
  static func tree(_ key: String, _ value: @escaping (Row, Names) -> JSON) -> Column {
    .init(key, .tree(value))
  }
}
