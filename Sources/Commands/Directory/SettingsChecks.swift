import Domain

extension Periods {
  /// - Throws: `invalid` when a period is negative or longer than ten years.
  func required() throws(RegisterError) {
    for days in [invitations, documents, minutesToChair, minutesCirculated, silentApproval, silenceProcedure]
    {
      try days?.required(in: 0...3650, .period)
    }
  }
}

extension Numbering {
  private static let placeholders = ["body", "session", "year", "n"]

  /// - Throws: `invalid` when a pattern has a placeholder that is not known, or could give one symbol twice in a series.
  func required() throws(RegisterError) {
    for pattern in [decision, betweenMeetings, document] {
      guard let pattern else { continue }
      try Self.require(pattern)
      guard pattern.contains("{n}") else { throw .invalid(.symbol, .unknownValue(pattern, allowed: ["{n}"])) }
    }
    if let minutes { try Self.require(minutes) }
  }

  private static func require(_ pattern: String) throws(RegisterError) {
    if pattern.isBlank { throw .invalid(.symbol, .missing) }
    for part in pattern.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      let name = part.prefix { $0 != "}" }
      guard name.count < part.count, placeholders.contains(String(name)) else {
        throw .invalid(.symbol, .unknownValue("{" + name + "}", allowed: placeholders.map { "{\($0)}" }))
      }
    }
  }
}
