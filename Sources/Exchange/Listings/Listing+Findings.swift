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
      .named("explanation") { $0.finding.advice($1).explanation.text },
      .named("remedy") { $0.finding.advice($1).remedy.text },
    ])
  }
}

extension FindingKind {
  /// The stable name of the case.
  var name: String {
    switch self {
    case .plenariesMissed: "plenariesMissed"
    case .chairVacant: "chairVacant"
    case .termExpired: "termExpired"
    case .personTermExpired: "personTermExpired"
    case .previousMinutesOpen: "previousMinutesOpen"
    case .quorumNotReached: "quorumNotReached"
    case .coChairAbsent: "coChairAbsent"
    case .decisionUnassigned: "decisionUnassigned"
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
    case .conflict: "conflict"
    }
  }
}
