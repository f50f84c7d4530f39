/// Of which kind a finding is: what stands together in a list of findings, and the stable word for it in files.
extension FindingKind {
  public enum Name: String, Codable, Sendable, CaseIterable {
    case plenariesMissed, chairVacant, termExpired, seatOfClosed, personTermExpired, previousMinutesOpen,
      sameDay,
      quorumNotReached, votingSeatsDiffer, coChairAbsent, decisionUnassigned, silenceToConfirm,
      silenceObjected, frameworkTermEnded, actionOverdue, allocatedBeyondReceived,
      disbursedBeyondAllocation, reportOverdue, projectTermEnded
    // To settle.
    case conflict
    // Hard rules.
    case contributionInSeveralCurrencies, symbolsAlike, holderNotEligible, roleNotOpen, seatsNotAsFixed,
      seatOverlap, chairNotEligible, ordinalUsedTwice, preparatoryWithoutMeeting, consensusDespiteObjection,
      symbolUsedTwice, finalTextChanged
    // Damage.
    case sealBroken, sealMissing, danglingReference, danglingElement, cycle, unreadable, damagedJournal

    public var severity: Finding.Severity {
      switch self {
      case .plenariesMissed, .chairVacant, .termExpired, .seatOfClosed, .personTermExpired,
        .previousMinutesOpen, .sameDay,
        .quorumNotReached, .votingSeatsDiffer, .coChairAbsent, .decisionUnassigned, .silenceToConfirm,
        .silenceObjected, .frameworkTermEnded, .actionOverdue, .allocatedBeyondReceived,
        .disbursedBeyondAllocation, .reportOverdue, .projectTermEnded, .conflict:
        .warning
      case .contributionInSeveralCurrencies, .symbolsAlike, .holderNotEligible, .roleNotOpen,
        .seatsNotAsFixed, .seatOverlap, .chairNotEligible, .ordinalUsedTwice, .preparatoryWithoutMeeting,
        .consensusDespiteObjection, .symbolUsedTwice, .finalTextChanged:
        .brokenRule
      case .sealBroken, .sealMissing, .danglingReference, .danglingElement, .cycle, .unreadable,
        .damagedJournal:
        .damage
      }
    }
  }

  public var name: Name {
    switch self {
    case .plenariesMissed: .plenariesMissed
    case .chairVacant: .chairVacant
    case .termExpired: .termExpired
    case .seatOfClosed: .seatOfClosed
    case .personTermExpired: .personTermExpired
    case .previousMinutesOpen: .previousMinutesOpen
    case .sameDay: .sameDay
    case .quorumNotReached: .quorumNotReached
    case .votingSeatsDiffer: .votingSeatsDiffer
    case .coChairAbsent: .coChairAbsent
    case .decisionUnassigned: .decisionUnassigned
    case .silenceToConfirm: .silenceToConfirm
    case .silenceObjected: .silenceObjected
    case .frameworkTermEnded: .frameworkTermEnded
    case .actionOverdue: .actionOverdue
    case .allocatedBeyondReceived: .allocatedBeyondReceived
    case .disbursedBeyondAllocation: .disbursedBeyondAllocation
    case .reportOverdue: .reportOverdue
    case .projectTermEnded: .projectTermEnded
    case .contributionInSeveralCurrencies: .contributionInSeveralCurrencies
    case .symbolsAlike: .symbolsAlike
    case .holderNotEligible: .holderNotEligible
    case .roleNotOpen: .roleNotOpen
    case .seatsNotAsFixed: .seatsNotAsFixed
    case .seatOverlap: .seatOverlap
    case .chairNotEligible: .chairNotEligible
    case .ordinalUsedTwice: .ordinalUsedTwice
    case .preparatoryWithoutMeeting: .preparatoryWithoutMeeting
    case .consensusDespiteObjection: .consensusDespiteObjection
    case .symbolUsedTwice: .symbolUsedTwice
    case .finalTextChanged: .finalTextChanged
    case .sealBroken: .sealBroken
    case .sealMissing: .sealMissing
    case .danglingReference: .danglingReference
    case .danglingElement: .danglingElement
    case .cycle: .cycle
    case .unreadable: .unreadable
    case .damagedJournal: .damagedJournal
    case .conflict: .conflict
    }
  }
}
