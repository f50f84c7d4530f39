import Commands
import Domain
import Localization

/// Options of `edit`: left out, the field is kept; `none` empties it; anything else is its new value.
extension Session {
  func revision<Value>(
    _ words: String?, _ read: (String) throws(CommandLineError) -> Value
  ) throws(CommandLineError) -> Revision<Value?> {
    guard let words else { return .kept }
    if words == "none" { return .to(nil) }
    return .to(try read(words))
  }

  /// Parties of an option that is repeated: left out they are kept, `none` empties them.
  func partiesRevision(_ words: [String]) throws(CommandLineError) -> Revision<[Party]> {
    if words.isEmpty { return .kept }
    return .to(words == ["none"] ? [] : try parties(words))
  }

  /// The source of what is edited: left out it is kept, `none` takes it away.
  /// - Parameter known: what was recorded; its remark stays with the new one.
  func revision(_ source: SourceOptions, over known: SourceNote?) -> Revision<SourceNote?> {
    if source.source == "none" { return .to(nil) }
    guard var note = self.source(source.source) else { return .kept }
    note.remark = known?.remark
    return .to(note)
  }

  /// One of the values of an option; left out it is kept.
  func revision<Value: Equatable>(_ choice: ChoiceOrNone<Value>?) -> Revision<Value?> {
    choice.map { .to($0.value) } ?? .kept
  }

  /// Reads dates and numbers as of today.
  func reading() throws(CommandLineError) -> Reading {
    Reading(today: try context().today, language: language)
  }

  /// `S0` to `S4` are documents of the mission, everything else is a source outside them.
  func source(_ words: String?) -> SourceNote? {
    guard let words else { return nil }
    let isDocument = words.count == 2 && words.hasPrefix("S") && words.dropFirst().allSatisfy(\.isNumber)
    return isDocument ? SourceNote(document: words) : SourceNote(outside: words)
  }
}
