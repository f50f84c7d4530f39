import CanonicalJSON
import Domain
import Localization

extension Names {
  /// What a file that is taken in would change: `MCP/6/Dec.3, Resilience group, status: in progress → done`.
  public func words(of change: RecordChange) -> Phrase {
    let colon = Phrase(en: ": ", fr: " : ")
    if change.change.path == .root {
      let name = change.change.after?["name"]
      let words =
        name?.stringValue.map { Phrase(same: $0) }
        ?? Phrase(
          en: name?["en"]?.stringValue ?? name?["fr"]?.stringValue ?? change.record.id,
          fr: name?["fr"]?.stringValue ?? name?["en"]?.stringValue ?? change.record.id)
      return ImportWords.added + colon + words
    }
    let place = place(change.change.path, in: change.record)
    let record = record(change.record)
    func said(_ value: JSON?) -> Phrase {
      func side(_ language: Language) -> String {
        words(value, at: change.change.path, of: change.record, in: language)
          .split(separator: "\n").joined(separator: "; ")
      }
      return Phrase(en: side(.english), fr: side(.french))
    }
    let after = said(change.change.after)
    let arrow = change.change.before.map { said($0) + Phrase(same: " → ") + after } ?? after
    return record + Phrase(same: ", ") + place + colon + arrow
  }
}
