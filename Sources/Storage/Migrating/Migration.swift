import CanonicalJSON
import Domain

/// One step from a schema of the format on disk to the next.
struct Migration: Sendable {
  /// The schema it begins from; it ends at the one behind that.
  let from: Int
  /// The record in the next schema. A record that is in it already stays as it is, so that a migration that was cut short
  /// can be begun again.
  let migrate: @Sendable (RecordKey, JSON) -> JSON

  /// The steps that lead to today's schema.
  static let all: [Migration] = []
}
