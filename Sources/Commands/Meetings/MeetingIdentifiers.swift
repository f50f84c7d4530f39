import Domain

extension Register {
  /// The meeting's identifier: the one given, or `mcp-6` for the 6th ordinary meeting and `mcp-extraordinary-2027` for others,
  /// with a number when it is taken. One of no body is called by its title and year.
  /// - Throws: `identifierTaken` when the one given is.
  func meetingIdentifier(
    _ given: MeetingID?, body: BodyID?, kind: Meeting.Kind, ordinal: Int?, year: Int, title: Text? = nil
  ) throws(RegisterError) -> MeetingID {
    if let given {
      if let key = try keyOfMeeting(given) { throw .identifierTaken(key) }
      return given
    }
    let words =
      if let body, kind == .ordinary, let ordinal { "\(body)-\(ordinal)" } else if let body {
        "\(body)-\(kind.word)-\(year)"
      } else { "\(title?.best(for: .english) ?? "") \(year)" }
    guard let base = MeetingID(slug: words) ?? MeetingID(slug: "\(kind.word)-\(year)") else {
      throw .invalid(.identifier, .missing)
    }
    var candidate = base
    var number = 2
    while try keyOfMeeting(candidate) != nil {
      candidate = base.numbered(number)
      number += 1
    }
    return candidate
  }

  /// The key of a meeting that exists, readable or not.
  private func keyOfMeeting(_ id: MeetingID) throws(RegisterError) -> RecordKey? {
    do {
      return try meeting(id).key
    } catch {
      switch error {
      case .noSuchRecord: return nil
      case .shape(let key, _): return key
      case .unreadable(let file): return RecordKey(path: file.path)
      default: throw error
      }
    }
  }
}

extension Meeting.Kind {
  /// As identifiers spell it: `high-level`.
  var word: String {
    rawValue.reduce(into: "") { word, letter in
      word += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}
