import CanonicalJSON
import Domain
import Localization

extension Listing where Row == FindingEntry {
  /// What a check has found: what is wrong, where, and what to do about it.
  public static var findings: Listing {
    Listing([
      .text("id") { $0.id },
      .text("severity") { $0.finding.severity.rawValue },
      .text("record") { $0.finding.record.path },
      .text("kind") { $0.finding.kind.name },
      .text("file") { $0.finding.kind.place?.path },
      .number("line") { $0.finding.kind.place?.line },
      .named("explanation") { $0.finding.advice($1).explanation.text },
      .named("remedy") { $0.finding.advice($1).remedy.text },
    ])
  }
}

extension FindingKind {
  /// The file below the register's folder, and the line in it, where something cannot be read.
  var place: (path: String, line: Int)? {
    switch self {
    case .unreadable(let file): (file.path, file.line)
    case .damagedJournal(let path, let line): (path, line)
    default: nil
    }
  }

  /// The stable name of the case.
  var name: String {
    switch self {
    case .plenariesMissed: "plenariesMissed"
    case .chairVacant: "chairVacant"
    case .termExpired: "termExpired"
    case .personTermExpired: "personTermExpired"
    case .previousMinutesOpen: "previousMinutesOpen"
    case .sameDay: "sameDay"
    case .quorumNotReached: "quorumNotReached"
    case .votingSeatsDiffer: "votingSeatsDiffer"
    case .symbolsAlike: "symbolsAlike"
    case .coChairAbsent: "coChairAbsent"
    case .decisionUnassigned: "decisionUnassigned"
    case .silenceToConfirm: "silenceToConfirm"
    case .silenceObjected: "silenceObjected"
    case .holderNotEligible: "holderNotEligible"
    case .roleNotOpen: "roleNotOpen"
    case .seatsNotAsFixed: "seatsNotAsFixed"
    case .seatOverlap: "seatOverlap"
    case .chairNotEligible: "chairNotEligible"
    case .ordinalUsedTwice: "ordinalUsedTwice"
    case .preparatoryWithoutMeeting: "preparatoryWithoutMeeting"
    case .consensusDespiteObjection: "consensusDespiteObjection"
    case .symbolUsedTwice: "symbolUsedTwice"
    case .finalTextChanged: "finalTextChanged"
    case .sealBroken: "sealBroken"
    case .sealMissing: "sealMissing"
    case .danglingReference: "danglingReference"
    case .danglingElement: "danglingElement"
    case .cycle: "cycle"
    case .unreadable: "unreadable"
    case .damagedJournal: "damagedJournal"
    case .frameworkTermEnded: "frameworkTermEnded"
    case .actionOverdue: "actionOverdue"
    case .allocatedBeyondReceived: "allocatedBeyondReceived"
    case .disbursedBeyondAllocation: "disbursedBeyondAllocation"
    case .reportOverdue: "reportOverdue"
    case .projectTermEnded: "projectTermEnded"
    case .contributionInSeveralCurrencies: "contributionInSeveralCurrencies"
    case .conflict: "conflict"
    }
  }
}
