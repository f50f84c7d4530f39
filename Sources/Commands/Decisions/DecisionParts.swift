import Domain

// What several commands on decisions need to build and to check.

extension MeetingAct {
  /// The responsible parties asked for, each once; those that were responsible before keep their status and their log.
  /// - Throws: `noSuchRecord` when a party does not exist.
  func responsibilities(
    for parties: [Party], keeping present: [Responsibility] = []
  ) throws(RegisterError) -> [Responsibility] {
    try parties.responsibilities(context, register, keeping: present)
  }

  /// - Throws: `invalid` when the deadline falls before the meeting.
  func requireDeadline(_ deadline: Deadline?) throws(RegisterError) {
    guard case .date(let due)? = deadline, let day = meeting.firstDay, due < day else { return }
    throw .invalid(.deadline, .dueBeforeMeeting(day))
  }

  /// "Takes note" has neither owner nor deadline (domain §2).
  /// - Throws: the refusal, when the decision takes note and has either.
  func requireFollowUp(of decision: Decision) throws(RegisterError) {
    guard decision.verb == .takesNote, !decision.responsible.isEmpty || decision.deadline != nil else {
      return
    }
    throw .refused(.noFollowUp(try label(of: decision.id), .takesNote))
  }
}

extension Text {
  /// The languages in which something is written.
  var written: [Language] { Language.allCases.filter { !(self[$0] ?? "").isBlank } }

  /// The same words with their original language named, and nothing where only spaces stand.
  func original(_ language: Language?) -> Text {
    Text(en: (en ?? "").isBlank ? nil : en, fr: (fr ?? "").isBlank ? nil : fr, original: language)
  }
}

extension Decision {
  /// The language a text was first written in: as it says, else the one of all that is written, when there is only one.
  static func original(of texts: [Text]) -> Language? {
    if let named = texts.lazy.compactMap(\.original).first { return named }
    let written = Set(texts.flatMap(\.written))
    return written.count == 1 ? written.first : nil
  }

  /// Whether there are words to adopt.
  var hasWords: Bool { paragraphs.contains { !$0.text.isBlank } }
}
