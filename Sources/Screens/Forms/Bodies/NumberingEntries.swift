import Domain
import Localization

/// The entries of numbering, for a body as for the office.
enum NumberingEntries {
  private static let unset = "unset"
  private static let patterns: [(field: Field, pattern: WritableKeyPath<Numbering, String?> & Sendable)] = [
    (.decisionPattern, \.decision), (.betweenMeetingsPattern, \.betweenMeetings),
    (.minutesPattern, \.minutes), (.documentPattern, \.document),
  ]

  /// - Parameters:
  ///   - otherwise: what holds where an entry is left blank.
  ///   - isOffice: whether they are those of the office, which has none above it to follow.
  static func fields(
    _ numbering: Numbering, otherwise: NumberingRule, isOffice: Bool = false
  ) -> [FormField] {
    let fallbacks = [
      otherwise.decision, otherwise.betweenMeetings, otherwise.minutes, otherwise.document,
    ]
    let lines = zip(patterns, fallbacks).map { entry, fallback in
      FormField.line(entry.field, numbering[keyPath: entry.pattern]).otherwise(fallback)
        .hinted(FormTitles.patternHint)
    }
    let fallback = otherwise.runsOn ? FrameWords.yes : FrameWords.no
    let runsOn = [
      (unset, isOffice ? FormTitles.asUsual(fallback) : FormTitles.asOffice(fallback)),
      (FormField.yes, FrameWords.yes),
      (FormField.no, FrameWords.no),
    ]
    return lines + [
      .choice(
        .runsOn, runsOn, numbering.runsOn.map { $0 ? FormField.yes : FormField.no } ?? unset
      ).hinted(FormTitles.runsOnHint)
    ]
  }

  /// The numbering that was recorded with what was changed.
  static func numbering(_ reader: FormReader, over known: Numbering) -> Numbering {
    var numbering = known
    for entry in patterns where reader.hasChanged(entry.field) {
      numbering[keyPath: entry.pattern] = reader.line(entry.field)
    }
    if reader.hasChanged(.runsOn) {
      numbering.runsOn = reader.choice(.runsOn).flatMap { $0 == unset ? nil : $0 == FormField.yes }
    }
    return numbering
  }
}
