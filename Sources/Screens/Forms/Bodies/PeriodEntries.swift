import Domain
import Localization

/// The entries of periods, for a body as for the office.
enum PeriodEntries {
  private typealias Entry = (
    field: Field, period: WritableKeyPath<Periods, Int?> & Sendable, hint: Phrase
  )
  private static let entries: [Entry] = [
    (.invitationsPeriod, \.invitations, FormTitles.invitationsHint),
    (.documentsPeriod, \.documents, FormTitles.documentsHint),
    (.minutesToChairPeriod, \.minutesToChair, FormTitles.minutesToChairHint),
    (.minutesCirculatedPeriod, \.minutesCirculated, FormTitles.minutesCirculatedHint),
    (.silentApprovalPeriod, \.silentApproval, FormTitles.silentApprovalHint),
    (.silenceProcedurePeriod, \.silenceProcedure, FormTitles.silenceProcedureHint),
  ]

  /// - Parameter otherwise: what holds where an entry is left blank.
  static func fields(_ periods: Periods, otherwise: ResolvedPeriods) -> [FormField] {
    let fallbacks = [
      otherwise.invitations, otherwise.documents, otherwise.minutesToChair, otherwise.minutesCirculated,
      otherwise.silentApproval, otherwise.silenceProcedure,
    ]
    return zip(entries, fallbacks).map { entry, fallback in
      .number(entry.field, periods[keyPath: entry.period]).otherwise(String(fallback))
        .hinted(entry.hint)
    }
  }

  /// The periods that were recorded with those that were changed.
  static func periods(_ reader: FormReader, over known: Periods) throws(RegisterError) -> Periods {
    var periods = known
    for entry in entries where reader.hasChanged(entry.field) {
      periods[keyPath: entry.period] = try reader.number(entry.field, in: 0...3650)
    }
    return periods
  }
}
