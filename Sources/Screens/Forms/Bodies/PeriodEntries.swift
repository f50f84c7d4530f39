import Domain
import Localization

/// The entries of periods, for a body as for the office.
enum PeriodEntries {
  private static let entries: [(field: Field, period: WritableKeyPath<Periods, Int?> & Sendable)] = [
    (.invitationsPeriod, \.invitations), (.documentsPeriod, \.documents),
    (.minutesToChairPeriod, \.minutesToChair), (.minutesCirculatedPeriod, \.minutesCirculated),
    (.silentApprovalPeriod, \.silentApproval), (.silenceProcedurePeriod, \.silenceProcedure),
  ]

  /// - Parameter otherwise: what holds where an entry is left blank.
  static func fields(_ periods: Periods, otherwise: ResolvedPeriods) -> [FormField] {
    let fallbacks = [
      otherwise.invitations, otherwise.documents, otherwise.minutesToChair, otherwise.minutesCirculated,
      otherwise.silentApproval, otherwise.silenceProcedure,
    ]
    return zip(entries, fallbacks).map { entry, fallback in
      .number(entry.field, periods[keyPath: entry.period]).otherwise(String(fallback))
        .hinted(FormTitles.otherwise(String(fallback)))
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
