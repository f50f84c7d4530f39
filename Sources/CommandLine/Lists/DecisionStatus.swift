import ArgumentParser
import Domain

/// What `decisions --status` takes: how a decision stands, how far it has come, or `open`.
enum DecisionStatus: String, CaseIterable, Sendable, ExpressibleByArgument {
  case open
  case proposed, adopted, adoptedAsAmended = "adopted-as-amended", deferred, rejected, withdrawn
  case notStarted = "not-started", inProgress = "in-progress", done, superseded
  case noLongerRelevant = "no-longer-relevant"

  /// Adopted as amended is a way of being adopted.
  var standings: Set<DecisionStanding.Name> {
    switch self {
    case .proposed: [.proposed]
    case .adopted: [.adopted, .adoptedAsAmended]
    case .adoptedAsAmended: [.adoptedAsAmended]
    case .deferred: [.deferred]
    case .rejected: [.rejected]
    case .withdrawn: [.withdrawn]
    case .open, .notStarted, .inProgress, .done, .superseded, .noLongerRelevant: []
    }
  }

  var implementation: Set<Implementation> {
    switch self {
    case .open: Set(Implementation.allCases.filter(\.isOpen))
    case .notStarted: [.notStarted]
    case .inProgress: [.inProgress]
    case .done: [.done]
    case .superseded: [.superseded]
    case .noLongerRelevant: [.noLongerRelevant]
    case .proposed, .adopted, .adoptedAsAmended, .deferred, .rejected, .withdrawn: []
    }
  }
}
