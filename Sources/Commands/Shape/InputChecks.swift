import Domain

extension Text {
  /// Whether nothing but spaces is written in either language.
  var isBlank: Bool { Language.allCases.allSatisfy { (self[$0] ?? "").isBlank } }

  /// - Throws: `invalid` with the field when nothing is written.
  func required(_ field: Field) throws(RegisterError) {
    if isBlank { throw .invalid(field, .missing) }
  }
}

extension String {
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension Optional where Wrapped == Text {
  /// This text with the languages that `other` fills replaced; a text in which nothing is written is none.
  func merging(_ other: Text?) -> Text? {
    let merged = other.map { (self ?? Text()).merging($0) } ?? self
    return merged.flatMap { $0.isBlank ? nil : $0 }
  }

  /// `nil` when nothing is written.
  var unlessBlank: Text? { merging(nil) }
}

extension Optional where Wrapped == SourceNote {
  /// The sources of a record that begins with this one, if any.
  var list: [SourceNote] { map { [$0] } ?? [] }
}

extension [SourceNote] {
  /// Where the record as a whole comes from; the notes about single fields of it stay beside.
  public var ofAll: SourceNote? {
    get { first { $0.about == nil } }
    set {
      let index = firstIndex { $0.about == nil }
      switch (index, newValue) {
      case (let index?, let note?): self[index] = note
      case (let index?, nil): remove(at: index)
      case (nil, let note?): insert(note, at: 0)
      case (nil, nil): break
      }
    }
  }
}

extension Term {
  /// - Throws: `invalid` when it certainly ends before it begins.
  func required() throws(RegisterError) {
    guard let from = from.date, let to = to?.date, to.latest < from.earliest else { return }
    throw .invalid(.to, .endsBeforeItBegins)
  }
}

extension Context {
  /// - Throws: `invalid` when there is no such zone.
  func requireZone(_ zone: String?) throws(RegisterError) {
    guard let zone, !zones.isKnown(zone) else { return }
    throw .invalid(.zone, .unknownZone(zone))
  }
}

extension Int {
  /// - Throws: `invalid` when it lies outside the range.
  func required(in range: ClosedRange<Int>, _ field: Field) throws(RegisterError) {
    guard !range.contains(self) else { return }
    throw .invalid(field, .outOfRange(String(self), from: range.lowerBound, to: range.upperBound))
  }
}
