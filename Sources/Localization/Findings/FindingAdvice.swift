import Domain

extension Finding.Severity {
  public var noun: Noun {
    switch self {
    case .warning: Noun(en: "warning", fr: "avertissement", .masculine)
    case .brokenRule:
      Noun(en: "broken rule", fr: "règle enfreinte", pluriel: "règles enfreintes", .feminine)
    case .damage: Noun(en: "case of damage", plural: "cases of damage", fr: "dommage", .masculine)
    }
  }

  public var phrase: Phrase { noun.singular }
}

extension AssignmentNeed {
  public var phrase: Phrase {
    switch self {
    case .owner: Phrase(en: "a responsible party", fr: "un responsable")
    case .deadline: Phrase(en: "a deadline", fr: "une échéance")
    }
  }
}

extension Finding {
  /// What was found on which record, and what to do about it.
  public func advice(_ names: Names) -> Advice { kind.advice(on: record, names) }
}

extension FindingKind {
  /// - Parameter record: the record that the finding is about.
  public func advice(on record: RecordKey, _ names: Names) -> Advice {
    let bodies = BodyFindings(record: record, names: names)
    let meetings = MeetingFindings(record: record, names: names)
    let results = ResultFindings(record: record, names: names)
    let damage = DamageFindings(record: record, names: names)
    return switch self {
    case .plenariesMissed(let due, let held, let since): bodies.plenariesMissed(due, held, since)
    case .chairVacant(_, let role): bodies.chairVacant(role)
    case .termExpired(_, let role, let holder, let day): bodies.termExpired(role, holder, day)
    case .seatOfClosed(_, let role, let holder, let day): bodies.seatOfClosed(role, holder, day)
    case .personTermExpired(let person, let body, _, let day): bodies.personTermExpired(person, body, day)
    case .previousMinutesOpen(let previous, let standing): meetings.previousMinutesOpen(previous, standing)
    case .sameDay(let other): meetings.sameDay(other)
    case .quorumNotReached(let present, let required, let seats):
      meetings.quorumNotReached(present, required, seats)
    case .votingSeatsDiffer(let recorded, let now): meetings.votingSeatsDiffer(recorded, now)
    case .symbolsAlike(let words, let other): bodies.symbolsAlike(words, other)
    case .coChairAbsent(_, let holder): meetings.coChairAbsent(holder)
    case .decisionUnassigned(let decision, _, let lacks): meetings.decisionUnassigned(decision, lacks)
    case .silenceToConfirm(let decision, let silence): meetings.silenceToConfirm(decision, silence)
    case .silenceObjected(let decision, let parties): meetings.silenceObjected(decision, parties)
    case .frameworkTermEnded(let day), .projectTermEnded(let day): results.termEnded(day)
    case .actionOverdue(let point, let review, let due): results.actionOverdue(point, review, due)
    case .allocatedBeyondReceived(let allocated, let received):
      results.allocatedBeyondReceived(allocated, received)
    case .disbursedBeyondAllocation(_, let disbursed, let allocated):
      results.disbursedBeyondAllocation(disbursed, allocated)
    case .reportOverdue(_, let kind, let due): results.reportOverdue(kind, due)
    case .contributionInSeveralCurrencies(_, let currencies): results.severalCurrencies(currencies)
    case .holderNotEligible(_, let role, let holder, let classification):
      bodies.holderNotEligible(role, holder, classification)
    case .roleNotOpen(_, let role, let holder, let allowed): bodies.roleNotOpen(role, holder, allowed)
    case .seatsNotAsFixed(let role, let expected, let found): bodies.seatsNotAsFixed(role, expected, found)
    case .seatOverlap(_, _, let role): bodies.seatOverlap(role)
    case .chairNotEligible(let holder, let classification): meetings.chairNotEligible(holder, classification)
    case .ordinalUsedTwice(let ordinal, let body, let other): meetings.ordinalUsedTwice(ordinal, body, other)
    case .preparatoryWithoutMeeting: meetings.preparatoryWithoutMeeting
    case .consensusDespiteObjection(let decision, _, let parties): meetings.objected(decision, parties)
    case .symbolUsedTwice(let symbol, _, let other): meetings.symbolUsedTwice(symbol, other)
    case .finalTextChanged(let decision, _): meetings.finalTextChanged(decision)
    case .sealBroken(let part): damage.sealBroken(part)
    case .sealMissing(let part): damage.sealMissing(part)
    case .danglingReference(let kind, let id, let path): damage.dangling(kind.noun, id, at: path)
    case .danglingElement(let kind, let id, let path): damage.dangling(kind.noun, id, at: path)
    case .cycle(let path): damage.cycle(at: path)
    case .unreadable(let file): Advice(file.explanation, remedy: FileWords.repair)
    case .damagedJournal(let path, let line): StorageAdvice.damagedJournal(path, line: line)
    case .conflict(let conflict): damage.conflict(conflict)
    }
  }
}
