import Domain
import Localization

/// What the list of frameworks is ordered by.
public enum FrameworkOrder: CaseIterable, Hashable, Sendable {
  /// Those in force first, what is closed or succeeded last.
  case standing
  case name
  /// The latest first, those without a date last.
  case period
  /// Those with the most results first.
  case results

  var words: Phrase {
    switch self {
    case .standing: ScreenWords.byState
    case .name: ScreenWords.byName
    case .period: ScreenWords.byPeriod
    case .results: ScreenWords.byResults
    }
  }

  /// - Parameter frameworks: by their names.
  func sorted(_ frameworks: [Framework]) -> [Framework] {
    frameworks.enumerated().sorted {
      (rank(of: $0.element), $0.offset) < (rank(of: $1.element), $1.offset)
    }.map(\.element)
  }

  private func rank(of framework: Framework) -> Int {
    switch self {
    case .standing: rank(of: framework.standing.name)
    case .name: 0
    case .period: -((framework.term.from.date ?? framework.term.to?.date)?.year ?? 0)
    case .results: -framework.results.count
    }
  }

  private func rank(of standing: FrameworkStanding.Name) -> Int {
    switch standing {
    case .inForce: 0
    case .interrupted: 1
    case .formallyApproved: 2
    case .validated: 3
    case .draft: 4
    case .closed, .succeeded: 5
    }
  }
}
