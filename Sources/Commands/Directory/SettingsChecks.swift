import Domain

extension Periods {
  /// - Throws: `invalid` when a period is negative or longer than ten years.
  func required() throws(RegisterError) {
    let periods: [(Int?, Field)] = [
      (invitations, .invitationsPeriod), (documents, .documentsPeriod),
      (minutesToChair, .minutesToChairPeriod),
      (minutesCirculated, .minutesCirculatedPeriod), (silentApproval, .silentApprovalPeriod),
      (silenceProcedure, .silenceProcedurePeriod),
    ]
    for (period, field) in periods { try period?.required(in: 0...3650, field) }
  }
}

extension Numbering {
  private static let placeholders = ["body", "session", "year", "n"]

  /// - Throws: `invalid` when a pattern has a placeholder that is not known, or could give one symbol twice in a series.
  func required() throws(RegisterError) {
    let patterns: [(String?, Field)] = [
      (decision, .decisionPattern), (betweenMeetings, .betweenMeetingsPattern), (document, .documentPattern),
    ]
    for (pattern, field) in patterns {
      guard let pattern else { continue }
      try Self.require(pattern, field)
      guard pattern.contains("{n}") else { throw .invalid(field, .unknownValue(pattern, allowed: ["{n}"])) }
    }
    if let minutes { try Self.require(minutes, .minutesPattern) }
  }

  private static func require(_ pattern: String, _ field: Field) throws(RegisterError) {
    if pattern.isBlank { throw .invalid(field, .missing) }
    for part in pattern.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      let name = part.prefix { $0 != "}" }
      guard name.count < part.count, placeholders.contains(String(name)) else {
        throw .invalid(field, .unknownValue("{" + name + "}", allowed: placeholders.map { "{\($0)}" }))
      }
    }
  }
}
