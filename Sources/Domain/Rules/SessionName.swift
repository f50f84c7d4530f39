extension NumberingRule {
  /// The session as symbols name it (D): the ordinal of an ordinary meeting ("6"); another kind's behind its letters ("EX3");
  /// "BM-2027" between meetings.
  ///
  /// Without an ordinal it is year, letters and place in the year, as the identifier tells them (`mcp-extraordinary-2027-2` →
  /// "2027-EX2"), or else what the identifier has behind the body's, which no other meeting of the body has.
  public func session(of meeting: Meeting) -> String {
    let letters = Self.letters(of: meeting.kind)
    if meeting.kind == .betweenMeetings { return "\(letters)-\(meeting.year)" }
    if let ordinal = meeting.ordinal {
      return meeting.kind == .ordinary ? String(ordinal) : letters + String(ordinal)
    }
    return placeInYear(of: meeting) ?? ownPart(of: meeting).uppercased()
  }

  private static func letters(of kind: Meeting.Kind) -> String {
    switch kind {
    case .ordinary: "ORD"
    case .extraordinary: "EX"
    case .preparatory: "PREP"
    case .highLevel: "HL"
    case .visit: "VIS"
    case .commemoration: "COM"
    case .handover: "HO"
    case .working: "WK"
    case .betweenMeetings: "BM"
    }
  }

  private func ownPart(of meeting: Meeting) -> String {
    guard let body = meeting.body?.text, meeting.id.text.hasPrefix(body + "-") else { return meeting.id.text }
    return String(meeting.id.text.dropFirst(body.count + 1))
  }

  private func placeInYear(of meeting: Meeting) -> String? {
    let word = Self.word(of: meeting.kind)
    let own = ownPart(of: meeting)
    guard own.hasPrefix(word + "-") else { return nil }
    let parts = own.dropFirst(word.count + 1).split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first, year.count == 4, Int(year) != nil, parts.count <= 2 else { return nil }
    guard let place = parts.count == 1 ? 1 : Int(parts[1]), place > 0 else { return nil }
    return "\(year)-\(Self.letters(of: meeting.kind))\(place)"
  }

  /// The kind as identifiers spell it: `high-level`.
  private static func word(of kind: Meeting.Kind) -> String {
    kind.rawValue.reduce(into: "") { word, letter in
      word += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}
