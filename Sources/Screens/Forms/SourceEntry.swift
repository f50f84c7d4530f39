import Domain
import Localization

extension FormField {
  /// Where a fact comes from.
  static func source(_ note: SourceNote?) -> FormField {
    .line(.source, note?.document ?? note?.outside).hinted(FormTitles.sourceHint)
  }
}

extension FormReader {
  /// The source that was named: one of the documents `S0` to `S4`, or an outside one.
  /// - Parameter known: what was recorded; its remark stays with it.
  func source(over known: SourceNote?) -> SourceNote? {
    guard hasChanged(.source) else { return known }
    guard let words = line(.source) else { return nil }
    var note = known ?? SourceNote()
    let isDocument = words.count == 2 && words.uppercased().hasPrefix("S") && Int(words.dropFirst()) != nil
    note.document = isDocument ? words.uppercased() : nil
    note.outside = isDocument ? nil : words
    return note
  }
}
