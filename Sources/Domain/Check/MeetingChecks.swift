import CanonicalJSON

/// Hard rules on meetings and their decisions that the data break, and seals that do not hold (domain §2, design §2).
enum MeetingChecks {
  static func findings(on meeting: Meeting) -> [Finding] {
    var kinds: [FindingKind] = []
    if meeting.kind == .preparatory && meeting.prepares == nil { kinds.append(.preparatoryWithoutMeeting) }
    for decision in meeting.decisions { kinds += findings(on: decision, in: meeting) }
    kinds += seals(of: meeting)
    return kinds.map { Finding(record: meeting.key, kind: $0) }
  }

  /// A plenary is chaired by whoever could not hold the body's chair.
  static func chair(
    of meeting: Meeting, body: Body?, affiliations: Affiliations, asOf day: CalendarDay
  ) -> [Finding] {
    guard let body, let party = meeting.chair?.party,
      case .holderNotEligible(_, _, let holder, let classification, _) = SeatEligibility.refusal(
        ofChair: party, at: meeting, of: body, affiliations: affiliations, today: day)
    else { return [] }
    return [
      Finding(record: meeting.key, kind: .chairNotEligible(holder: holder, classification: classification))
    ]
  }

  private static func findings(on decision: Decision, in meeting: Meeting) -> [FindingKind] {
    let reference = DecisionReference(meeting: meeting.id, decision: decision.id)
    let objectors = decision.standingObjections.map(\.by)
    var kinds: [FindingKind] = []
    if decision.standing.adoption?.method == .consensus, !objectors.isEmpty {
      kinds.append(.consensusDespiteObjection(reference, symbol: decision.symbol, by: objectors))
    }
    guard let sealed = decision.finalText else {
      let lacksSeal = meeting.isSealed && decision.standing.isAdopted && decision.source == nil
      return kinds + (lacksSeal ? [.sealMissing(.decision(reference, symbol: decision.symbol))] : [])
    }
    if !sealed.isIntact {
      kinds.append(.sealBroken(.decision(reference, symbol: decision.symbol)))
    } else if Sealing.stands(decision) != true {
      kinds.append(.finalTextChanged(reference, symbol: decision.symbol))
    }
    return kinds
  }

  private static func seals(of meeting: Meeting) -> [FindingKind] {
    guard let minutes = meeting.minutes else { return [] }
    var kinds: [FindingKind] = []
    if minutes.snapshot?.isIntact == false { kinds.append(.sealBroken(.minutes)) }
    if minutes.snapshot == nil && meeting.isSealed { kinds.append(.sealMissing(.minutes)) }
    for reopening in minutes.reopenings where reopening.snapshot?.isIntact == false {
      kinds.append(.sealBroken(.reopening(reopening.id)))
    }
    return kinds
  }
}

extension Meeting {
  /// Whether its minutes were approved here, and sealed with that; those of a meeting entered from sources were approved elsewhere.
  fileprivate var isSealed: Bool { isFinal && sources.isEmpty }
}
